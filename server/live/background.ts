/**
 * Writes that nobody waits for, such as what is left on a clock. They run one after the other, so that none overtakes a
 * later one. Such a write may fail with the disk; the event goes on.
 */

import type { ReportFault } from './server-dependencies.ts';

export class Background {
  readonly #report: ReportFault;
  #last: Promise<void> = Promise.resolve();
  readonly #newest = new Map<string, () => Promise<void>>();
  #stopped = false;

  constructor(report: ReportFault) {
    this.#report = report;
  }

  write(what: string, write: () => Promise<void>): void {
    this.#last = this.#last
      .then(() => (this.#stopped ? undefined : write()))
      .catch((fault: unknown) => this.#report(`${what} could not be saved`, fault));
  }

  /** The same for what the next one replaces: on a slow disk one that has not begun by then is never written. */
  writeNewest(what: string, write: () => Promise<void>): void {
    const waits = this.#newest.has(what);
    this.#newest.set(what, write);
    if (waits) return;
    this.write(what, async () => {
      const newest = this.#newest.get(what);
      this.#newest.delete(what);
      await newest?.();
    });
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
