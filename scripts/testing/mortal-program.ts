/** The program as `npm start` opens it, which a test kills before a write of its choice. */

import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { exitCode, open, ready, type Opened, type Ready } from './opened-program.ts';

const preload = new URL('./mortal-writes.ts', import.meta.url).href;

/** Watches the writes of a program that is opened with `variables`. */
export class Watched {
  readonly #order = join(tempFolder(), 'order');

  get variables(): Record<string, string> {
    return { NODE_OPTIONS: `--import=${preload}`, WRITES_WATCHED: this.#order };
  }

  /** From now on writes are counted, and the program dies before the `n`-th. */
  dieBefore(n: number): void {
    writeFileSync(this.#order, String(n));
  }

  /** What it was about to write, one name each, since it is watched. */
  end(): readonly string[] {
    rmSync(this.#order, { force: true });
    const file = `${this.#order}.seen`;
    return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
  }
}

/** A copy of a data folder, on which something may go wrong. */
export function copyOf(dataDir: string): string {
  const copy = tempFolder();
  cpSync(dataDir, copy, { recursive: true });
  return copy;
}

export interface Death {
  /** The folder that it left behind. */
  readonly dataDir: string;
  /** The write that it died before; null when the act was through with fewer. */
  readonly before: string | null;
}

/**
 * Starts the program on a copy of `dataDir` again and again, has `act` done, and kills it before the first write of that
 * act, before the second, and so on, until the act gets through.
 */
export async function* deathsIn(
  dataDir: string,
  act: (running: Ready) => Promise<unknown>,
): AsyncGenerator<Death> {
  for (let n = 1; ; n += 1) {
    const watched = new Watched();
    const folder = copyOf(dataDir);
    const opened = open(folder, watched.variables);
    const running = await ready(opened);
    watched.dieBefore(n);
    await act(running).catch(() => undefined);
    const before = await deadBefore(n, watched, opened);
    yield { dataDir: folder, before };
    if (before === null) return;
  }
}

/**
 * Starts the program on a copy of `dataDir` again and again and kills it while it starts: before the first write that
 * `isPart` names, before the second, and so on, until it got through with its start.
 *
 * @param daysLater how many days after today it is for the program
 */
export async function* deathsWhileStarting(
  dataDir: string,
  isPart: (write: string, place: number, all: readonly string[]) => boolean,
  daysLater = 0,
): AsyncGenerator<Death> {
  const through = await startedUntil(Number.MAX_SAFE_INTEGER, dataDir, daysLater);
  for (const [place, write] of through.writes.entries())
    if (isPart(write, place, through.writes)) {
      const { folder } = await startedUntil(place + 1, dataDir, daysLater);
      yield { dataDir: folder, before: write };
    }
  yield { dataDir: through.folder, before: null };
}

/** A start that dies before its `n`-th write, or is killed once it serves. */
async function startedUntil(
  n: number,
  dataDir: string,
  daysLater: number,
): Promise<{ folder: string; writes: readonly string[] }> {
  const watched = new Watched();
  watched.dieBefore(n);
  const folder = copyOf(dataDir);
  const opened = open(folder, { ...watched.variables, DAYS_LATER: String(daysLater) });
  await ready(opened).catch(() => undefined);
  const writes = watched.end();
  opened.child.kill('SIGKILL');
  await exitCode(opened);
  return { folder, writes };
}

/** Kills it too when the act got through: then nothing is tidied up by a proper end either. */
async function deadBefore(n: number, watched: Watched, { child }: Opened): Promise<string | null> {
  const writes = watched.end();
  if (writes.length < n) child.kill('SIGKILL');
  await exitCode({ child });
  return writes[n - 1] ?? null;
}
