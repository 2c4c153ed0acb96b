/**
 * What the operator is told is also kept in the data folder, because nobody watches a console while a hall votes. It
 * holds no address, no code and no name, and never grows past a few megabytes.
 */

import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';

const folderName = 'log';
const fileName = 'decision-day.log';
const mostBytes = 1024 * 1024;
/** Files that are kept beside the one that is written: `decision-day.log.1` is the newest of them. */
const kept = 4;

export class OperatorLog {
  readonly #file: string;
  readonly #mostBytes: number;

  /** `mostBytes`: when the file holds so much the next line begins a new one. */
  constructor(dataDir: string, limit = mostBytes) {
    this.#file = join(dataDir, folderName, fileName);
    this.#mostBytes = limit;
  }

  /** One line with the time, and the fault below it. A disk that does not take it is told of on the screens already. */
  write(at: number, what: string, fault?: unknown): void {
    const more = fault === undefined ? '' : `: ${inspect(fault)}`;
    try {
      mkdirSync(join(this.#file, '..'), { recursive: true, mode: 0o700 });
      if (existsSync(this.#file) && statSync(this.#file).size >= this.#mostBytes) this.#turnOver();
      appendFileSync(this.#file, `${new Date(at).toISOString()} ${what}${more}\n`, { mode: 0o600 });
    } catch {
      // Whatever went wrong with the disk, the event must not end because of its log.
    }
  }

  #turnOver(): void {
    for (let number = kept; number >= 1; number -= 1) {
      const older = number === 1 ? this.#file : `${this.#file}.${number - 1}`;
      if (existsSync(older)) renameSync(older, `${this.#file}.${number}`);
    }
  }
}
