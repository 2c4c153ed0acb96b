/**
 * Looks up typed codes at a limited pace. Only wrong codes cost anything. When they come faster than they may be
 * answered, everybody waits and nobody is turned away. Addresses take turns, and so do the connections of one address.
 * So a right code waits for one wrong code of each connection beside it, however fast these are sent (W11).
 */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Time } from '../live/time.ts';

export interface GuessPace {
  /** How many wrong ones may come at once... */
  readonly burst: number;
  /** ...and then one every so many milliseconds. */
  readonly everyMs: () => number;
}

/** Where a code comes from. */
export interface GuessedAt {
  readonly address: string;
  /** The connection: who hangs up waits no more. */
  readonly line: { readonly destroyed: boolean };
}

/** As many connections as a hall has phones; anybody beyond that tries again. */
const longestLine = 5_000;
const soonest = 1;

export class PacedGuesses {
  readonly #time: Pick<Time, 'monotonic' | 'after'>;
  readonly #pace: GuessPace;
  /** Who waits, by address and line; the first of each is next. */
  readonly #waiting = new Map<string, Map<object, () => void>>();
  #lines = 0;
  /** When all of the burst would be there again. */
  #fullAt = 0;
  #isTicking = false;

  constructor(time: Pick<Time, 'monotonic' | 'after'>, pace: GuessPace) {
    this.#time = time;
    this.#pace = pace;
  }

  /** What `look` finds, in turn; null for a line that is waiting already, and when too many wait. */
  take<T>({ address, line }: GuessedAt, look: () => Promise<T | 'wrong'>): Promise<T | 'wrong' | null> {
    return new Promise((resolve, reject) => {
      const place = ipKeyGenerator(address);
      const lines = this.#waiting.get(place) ?? new Map<object, () => void>();
      if (lines.has(line) || this.#lines >= longestLine) return resolve(null);
      this.#waiting.set(place, lines);
      this.#lines += 1;
      lines.set(line, () => {
        if (line.destroyed) return resolve(null);
        this.#spend(look).then(resolve, reject);
      });
      this.#serve();
    });
  }

  /** Counted before it is known to be wrong: while one is looked up, others come. A right one is given back. */
  async #spend<T>(look: () => Promise<T | 'wrong'>): Promise<T | 'wrong'> {
    const costs = this.#pace.everyMs();
    this.#fullAt = Math.max(this.#fullAt, this.#time.monotonic()) + costs;
    let found: T | 'wrong' = 'wrong';
    try {
      found = await look();
    } finally {
      if (found !== 'wrong') {
        this.#fullAt -= costs;
        this.#serve();
      }
    }
    return found;
  }

  readonly #serve = (): void => {
    while (this.#lines > 0 && this.#untilOneIsLeft() <= 0) this.#next()();
    if (this.#lines === 0 || this.#isTicking) return;
    this.#isTicking = true;
    this.#time.after(Math.max(soonest, this.#untilOneIsLeft()), () => {
      this.#isTicking = false;
      this.#serve();
    });
  };

  #untilOneIsLeft(): number {
    return this.#fullAt - this.#time.monotonic() - (this.#pace.burst - 1) * this.#pace.everyMs();
  }

  /** Takes the next one off the list; its address goes to the end. */
  #next(): () => void {
    for (const [place, lines] of this.#waiting) {
      this.#waiting.delete(place);
      for (const [line, come] of lines) {
        lines.delete(line);
        this.#lines -= 1;
        if (lines.size > 0) this.#waiting.set(place, lines);
        return come;
      }
    }
    return () => undefined;
  }
}
