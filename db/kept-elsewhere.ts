/** A file of the data folder that the database knows nothing of, as the key file is: whoever keeps it answers later. */

import { mkdirSync } from 'node:fs';

export interface KeptElsewhere {
  readonly file: string;
  /** Whether it is still as it was written. */
  stands(): Promise<boolean>;
  /** Writes it again, because somebody took it away or changed it. */
  writeAgain(): Promise<void>;
}

/** Something that could not be written back, and when: in milliseconds that never go back. */
export interface Failed {
  readonly at: number;
  readonly fault: unknown;
}

/** A file that cannot be written back is tried again no sooner. */
const againMs = 500;

export function isRecent(failed: Failed | null): failed is Failed {
  return failed !== null && performance.now() - failed.at < againMs;
}

/** Watches over it. Between two questions it remembers what the last answer was. */
export class WatchedElsewhere {
  readonly #kept: KeptElsewhere;
  readonly #dataDir: string;
  readonly #wroteBack: (file: string) => void;
  #failed: Failed | null = null;

  constructor(kept: KeptElsewhere, dataDir: string, wroteBack: (file: string) => void) {
    this.#kept = kept;
    this.#dataDir = dataDir;
    this.#wroteBack = wroteBack;
  }

  /** The file, when it is not as it should be. */
  async lost(): Promise<string | null> {
    return (await this.#kept.stands()) ? null : this.#kept.file;
  }

  /** @throws while it cannot be written back */
  async putBack(): Promise<void> {
    const lost = await this.lost();
    if (lost !== null) {
      if (isRecent(this.#failed)) throw this.#failed.fault;
      await this.#writeAgain();
      this.#wroteBack(lost);
    }
    this.#failed = null;
  }

  /** The next time it is tried, however soon that is. */
  tryAgain(): void {
    this.#failed = null;
  }

  /** @throws what went wrong, when it could not be written back the last time */
  refuse(): void {
    if (this.#failed !== null) throw this.#failed.fault;
  }

  async #writeAgain(): Promise<void> {
    try {
      mkdirSync(this.#dataDir, { recursive: true, mode: 0o700 });
      await this.#kept.writeAgain();
    } catch (fault) {
      this.#failed = { at: performance.now(), fault };
      throw fault;
    }
  }
}
