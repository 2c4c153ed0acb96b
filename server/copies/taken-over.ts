/** What a taken-over folder knows of the first laptop: under which address phones look for its events. */

import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDurable } from '../../db/copy.ts';
import { headsFile } from '../../db/heads.ts';
import { keyFileName } from '../access/keys.ts';
import { databaseName } from '../data-folder.ts';

const noteName = 'taken-over.json';
/** The database of a kit, whole on the disk, before it takes its place. */
export const waitingDatabase = `${databaseName}.taken`;

const note = z.object({ port: z.int(), publicUrl: z.string(), madeAt: z.number() });
/** `madeAt`: when the kit's copy was made, in wall milliseconds. */
export type TakenOver = z.infer<typeof note>;

export function noteFile(dataDir: string): string {
  return join(dataDir, noteName);
}

/** Null when the folder was not taken over. */
export function readTakenOver(dataDir: string): TakenOver | null {
  try {
    return note.parse(JSON.parse(readFileSync(noteFile(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

/**
 * A takeover that was cut short is finished when its note had been written, which comes last but one; before that it is
 * undone, as if it had never been begun.
 */
export function finishTakeOver(dataDir: string): void {
  const waiting = join(dataDir, waitingDatabase);
  const database = join(dataDir, databaseName);
  if (!existsSync(waiting) || existsSync(database)) return;
  if (readTakenOver(dataDir) !== null) return makeDurable(waiting, database);
  for (const file of [join(dataDir, keyFileName), headsFile(dataDir)]) rmSync(file, { force: true });
  rmSync(waiting);
}
