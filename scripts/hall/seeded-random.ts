import { randomAt, nextState } from '../../server/practice/seeded-random.ts';

/**
 * Random numbers from a seed, so that a rehearsal can be repeated exactly. Good enough to choose which phone loses the
 * Wi-Fi; never used for money or secrets.
 */
export class SeededRandom {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = nextState(this.#state);
    return randomAt(this.#state);
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A chance of its own for one thing, independent of how often others were asked. */
  fork(name: number): SeededRandom {
    return new SeededRandom(Math.imul(this.#state ^ (name + 1), 0x9e3779b1));
  }
}
