/**
 * Whether the date of this computer can be believed as far as data is erased, or voting opens, by it (H11, ST25). A clock that is wrong by months
 * would erase too early, for good. So the program keeps the moment at which it last ran, in a file of its own.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makeDurable } from '../../db/copy.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Time } from '../live/time.ts';

export const dayMs = 24 * 60 * 60 * 1_000;
/** A clock that is further ahead of the moment at which the program last ran is not believed. */
const longestAwayMs = 7 * dayMs;
/** Nor is one that is so far before it: a clock that lost its battery begins years ago. */
const longestBackMs = 60 * 60 * 1_000;

const fileName = 'last-run.json';
const kept = z.object({ version: z.literal(1), at: z.number() });

/** What the office asks of whoever erases by date. */
export interface ErasesByDate {
  /** When the program last ran, while this computer's date is not believed and nothing is erased by it; else null. */
  readonly dateDoubt: { readonly lastRun: number } | null;
  /** Somebody said that the date is right: what is due is erased now. */
  dateIsRight(): Promise<void>;
}

interface DateDependencies {
  readonly dataDir: string;
  readonly time: Time;
  readonly report: ReportFault;
}

export class KnownDate {
  readonly #deps: DateDependencies;
  readonly #file: string;
  /** The last moment at which the program ran by a date that was believed. */
  #lastRun: number | null;
  #isKnown: boolean;
  /** The date that was not believed when it was last looked at. */
  #doubted: number | null = null;

  constructor(deps: DateDependencies) {
    this.#deps = deps;
    this.#file = join(deps.dataDir, fileName);
    this.#lastRun = readLastRun(this.#file);
    this.#isKnown = this.#lastRun !== null;
  }

  /** @param lastEntryAt when the newest entry of all was written; null where there is none: for a folder that keeps no date */
  begin(lastEntryAt: number | null): void {
    this.#lastRun ??= lastEntryAt;
    this.#isKnown = true;
  }

  /** False while it may be wrong, and while it is not known when the program last ran. */
  get isBelieved(): boolean {
    return this.#isKnown && this.doubt === null;
  }

  /** Null while the date is believed; else when the program last ran. */
  get doubt(): { readonly lastRun: number } | null {
    const lastRun = this.#lastRun;
    if (lastRun === null) return null;
    const away = this.#deps.time.wall() - lastRun;
    return away > longestAwayMs || away < -longestBackMs ? { lastRun } : null;
  }

  /**
   * To be called at the start and once a day. A date that was not believed, and a day later is the next day, has been on
   * show for a day and nobody has put it right: from then on it is believed.
   */
  look(): boolean {
    const now = this.#deps.time.wall();
    const sinceDoubted = this.#doubted === null ? null : now - this.#doubted;
    const wentOn = sinceDoubted !== null && sinceDoubted >= dayMs / 2 && sinceDoubted < 2 * dayMs;
    if (this.doubt !== null && !wentOn) {
      this.#doubted = now;
      return false;
    }
    this.believe();
    return true;
  }

  /** Somebody said that the date is right, or nothing speaks against it. */
  believe(): void {
    const { time, report } = this.#deps;
    this.#lastRun = time.wall();
    this.#doubted = null;
    try {
      writeFileSync(`${this.#file}.new`, `${JSON.stringify({ version: 1, at: this.#lastRun })}\n`, {
        mode: 0o600,
      });
      makeDurable(`${this.#file}.new`, this.#file);
    } catch (fault) {
      report('when the program last ran could not be written down', fault);
    }
  }
}

/** Null where nothing was kept, or nobody can read it: then the newest entry says when the program last ran. */
function readLastRun(file: string): number | null {
  try {
    return kept.parse(JSON.parse(readFileSync(file, 'utf8'))).at;
  } catch {
    return null;
  }
}
