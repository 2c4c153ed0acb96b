import type { Time } from '../live/time.ts';

export interface Rate {
  /** How many may come at once... */
  readonly burst: number;
  /** ...and how many each second after that. */
  readonly perSecond: number;
}

/** How much one connection, or one card, may still ask for: fills up by itself, is taken from with each message. */
export class RateLimiter {
  readonly #time: Time;
  readonly #pace: Rate;
  #left: number;
  #at: number;

  constructor(time: Time, pace: Rate) {
    this.#time = time;
    this.#pace = pace;
    this.#left = pace.burst;
    this.#at = time.monotonic();
  }

  /** False when nothing is left. */
  take(): boolean {
    const now = this.#time.monotonic();
    const { burst, perSecond } = this.#pace;
    this.#left = Math.min(burst, this.#left + ((now - this.#at) * perSecond) / 1000);
    this.#at = now;
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
