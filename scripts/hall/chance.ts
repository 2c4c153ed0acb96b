import { chanceAt, nextState } from '../../server/practice/chance.ts';

/**
 * Chance from a seed, so that a rehearsal can be played again to the letter (good enough to choose who drops off the
 * Wi-Fi; nothing that decides about money or secrets).
 */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.#state = nextState(this.#state);
    return chanceAt(this.#state);
  }

  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** A chance of its own for one thing, independent of how often others were asked. */
  fork(name: number): Chance {
    return new Chance(Math.imul(this.#state ^ (name + 1), 0x9e3779b1));
  }
}
