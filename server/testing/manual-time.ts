/** Time in the test's own hand: nothing happens until it passes some. */

import type { Time } from '../live/time.ts';

interface Timer {
  readonly at: number;
  readonly act: () => void;
}

export class ManualTime implements Time {
  #monotonic = 0;
  #wall = 1_800_000_000_000;
  #timers: Timer[] = [];

  monotonic(): number {
    return this.#monotonic;
  }

  wall(): number {
    return this.#wall;
  }

  after(ms: number, act: () => void): () => void {
    const timer = { at: this.#monotonic + ms, act };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((one) => one !== timer);
    };
  }

  /** The process that set the timers is no more. */
  forgetTimers(): void {
    this.#timers = [];
  }

  /** How many timers wait. */
  get waiting(): number {
    return this.#timers.length;
  }

  /** Lets `ms` go by, timer after timer, each with all that follows from it. */
  async pass(ms: number): Promise<void> {
    const end = this.#monotonic + ms;
    await allThatFollows();
    for (let next = this.#dueBy(end); next !== undefined; next = this.#dueBy(end)) {
      this.#moveTo(next.at);
      this.#timers = this.#timers.filter((one) => one !== next);
      next.act();
      await allThatFollows();
    }
    this.#moveTo(end);
  }

  /** The machine sleeps: its clocks go on, as far as they do on that machine, but no timer is called meanwhile. */
  sleep(clocks: { readonly monotonicMs: number; readonly wallMs: number }): void {
    this.#monotonic += clocks.monotonicMs;
    this.#wall += clocks.wallMs;
  }

  #dueBy(end: number): Timer | undefined {
    const due = this.#timers.filter(({ at }) => at <= end);
    return due.toSorted((a, b) => a.at - b.at)[0];
  }

  #moveTo(at: number): void {
    const ms = Math.max(0, at - this.#monotonic);
    this.#monotonic += ms;
    this.#wall += ms;
  }
}

/** A commit waits for the end of a turn of the loop, and what it leads to may wait for another. */
async function allThatFollows(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
