/**
 * Writes that nobody waits for, such as what is left on a clock. They run one after the other, so that none overtakes a
 * later one. Such a write may fail with the disk; the event goes on.
 */

import type { ReportFault } from './server-dependencies.ts';

export class Background {
  readonly #report: ReportFault;
  #last: Promise<void> = Promise.resolve();
  #stopped = false;

  constructor(report: ReportFault) {
    this.#report = report;
  }

  write(what: string, write: () => Promise<void>): void {
    this.#last = this.#last
      .then(() => (this.#stopped ? undefined : write()))
      .catch((fault: unknown) => this.#report(`${what} could not be saved`, fault));
  }

  /** Writes nothing any more. */
  stop(): void {
    this.#stopped = true;
  }

  /** Comes back when everything is written that was to be written by now. */
  done(): Promise<void> {
    return this.#last;
  }

  /** Finishes the write in progress, and holds back the rest until the returned function is called. */
  async hold(): Promise<() => void> {
    const before = this.#last;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    this.#last = before.then(() => held);
    await before;
    return release;
  }
}
