/** Where the program that runs in a data folder has its page, for whoever starts it a second time. */

import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const noteName = 'running.txt';
const greetingName = 'links.txt';

/** It holds the key of this start, so only the owner of the folder may read it. */
export function writeNote(dataDir: string, laptopPage: string): void {
  writeFileSync(join(dataDir, noteName), `${laptopPage}\n`, { mode: 0o600 });
}

/** What the console would say: links and codes, which only the owner of the folder may read. */
export function writeGreeting(dataDir: string, greeting: string): void {
  writeFileSync(join(dataDir, greetingName), greeting, { mode: 0o600 });
}

/** Null when nothing was noted. The note may be of a start that ended in a power cut: the lock of the folder tells. */
export function readNote(dataDir: string): string | null {
  try {
    return readFileSync(join(dataDir, noteName), 'utf8').trim();
  } catch {
    return null;
  }
}

export function removeNote(dataDir: string): void {
  for (const name of [noteName, greetingName]) rmSync(join(dataDir, name), { force: true });
}
