/** The program as `npm start` opens it, killed before a write of its choice. */

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { WriteOrder } from './mortal-writes.ts';
import { exitCode, open, ready, type Opened, type Ready } from './opened-program.ts';

const preload = new URL('./mortal-writes.ts', import.meta.url).href;

/** Watches the writes of a program that is opened with `variables`. */
export class Watched {
  readonly #order = join(tempFolder(), 'order');

  get variables(): Record<string, string> {
    return { NODE_OPTIONS: `--import=${preload}`, WRITES_WATCHED: this.#order };
  }

  /** From now on writes are counted. */
  begin(order: WriteOrder): void {
    writeFileSync(this.#order, JSON.stringify(order));
  }

  /** What it was about to write, one name each, since it is watched. */
  end(): readonly string[] {
    rmSync(this.#order, { force: true });
    const file = `${this.#order}.seen`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /** The copy from before the `n`-th write: as the folder was, there or not. */
  copyBefore(n: number): string {
    return `${this.#order}.${n}`;
  }
}

/** A copy of a data folder, on which something may go wrong. */
export function copyOf(dataDir: string): string {
  const copy = tempFolder();
  cpSync(dataDir, copy, { recursive: true });
  return copy;
}

/**
 * What a kill -9 leaves behind is what the files hold at that moment. So one run of the program is enough for every write
 * that it can die before: it copies its folder before each.
 */
export interface Death {
  /** The folder that it leaves behind. */
  readonly dataDir: string;
  /** The write that it dies before; null for a program that got through and was killed then. */
  readonly before: string | null;
}

/**
 * Starts the program on a copy of `dataDir` and has `act` done. Gives what it leaves behind if it dies before the first
 * write of that act, before the second, and so on, and when the act is through.
 */
export async function deathsIn(
  dataDir: string,
  act: (running: Ready) => Promise<unknown>,
): Promise<readonly Death[]> {
  const watched = new Watched();
  const folder = copyOf(dataDir);
  const opened = open(folder, watched.variables);
  const running = await ready(opened);
  watched.begin({ copied: folder });
  await act(running);
  return deathsOf(watched, opened, folder);
}

/**
 * Starts the program on `dataDir`. Gives what it leaves behind if it dies before the first write of its start, before the
 * second, and so on, and when it has started.
 */
export async function deathsWhileStarting(
  dataDir: string,
  variables: Record<string, string> = {},
  words: readonly string[] = [],
): Promise<readonly Death[]> {
  const watched = new Watched();
  watched.begin({ copied: dataDir });
  const opened = open(dataDir, { ...watched.variables, ...variables }, words);
  await ready(opened);
  return deathsOf(watched, opened, dataDir);
}

/** It is killed too when it is through: then nothing is tidied up by a proper end either. */
async function deathsOf(watched: Watched, { child }: Opened, folder: string): Promise<readonly Death[]> {
  const writes = watched.end();
  child.kill('SIGKILL');
  await exitCode({ child });
  const cut = writes.map((before, place) => ({ dataDir: watched.copyBefore(place + 1), before }));
  return [...cut, { dataDir: folder, before: null }];
}
