import type { Time } from './time.ts';

/** A clock that counts down on the monotonic clock, and on past zero. */
export class RunningClock {
  readonly #time: Time;
  #leftMs: number;
  /** When it last started; null while it stands. */
  #since: number | null;
  #markedMs: number;

  constructor(time: Time, leftMs: number, runs: boolean) {
    this.#time = time;
    this.#leftMs = leftMs;
    this.#since = runs ? time.monotonic() : null;
    this.#markedMs = leftMs;
  }

  get runs(): boolean {
    return this.#since !== null;
  }

  /** Whole milliseconds left now. */
  leftMs(): number {
    if (this.#since === null) return this.#leftMs;
    return Math.round(this.#leftMs - (this.#time.monotonic() - this.#since));
  }

  /** Gives back time that did not count. */
  giveBack(ms: number): void {
    this.#leftMs += ms;
  }

  stop(): void {
    this.#leftMs = this.leftMs();
    this.#since = null;
  }

  /** Remembers what it shows now... */
  mark(): void {
    this.#markedMs = this.leftMs();
  }

  /** ...and goes back to it, running on if it ran. */
  backToMark(): void {
    this.#leftMs = this.#markedMs;
    if (this.#since !== null) this.#since = this.#time.monotonic();
  }
}
