/**
 * Looks up typed codes at a limited pace. Only wrong codes cost anything. When they come faster than they may be
 * answered, everybody waits and nobody is turned away. Addresses take turns, and so do the connections of one address.
 * So a right code waits for one wrong code of each connection beside it, however fast these are sent (W11).
 */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Limit, Limits } from '../../db/limits/limits.ts';
import type { Time } from '../live/time.ts';

/** Where a code comes from. */
export interface GuessedAt {
  readonly address: string;
  /** The connection: who hangs up waits no more. */
  readonly line: { readonly destroyed: boolean };
}

/** As many connections as a hall has phones; anybody beyond that tries again. */
const longestLine = 5_000;
const soonest = 1;

/** Who waits on a line: told that it is their turn, or that nobody can be let in. */
interface Waiting {
  readonly line: GuessedAt['line'];
  readonly come: (taken: Limit) => void;
  readonly fail: (fault: unknown) => void;
  readonly leave: () => void;
}

export class PacedGuesses {
  readonly #time: Pick<Time, 'after'>;
  readonly #limits: Limits;
  readonly #limit: () => Limit;
  /** Who waits, by address and line; the first of each is next. */
  readonly #waiting = new Map<string, Map<object, Waiting>>();
  #lines = 0;
  #isServing = false;
  #isAsked = false;
  #isTicking = false;

  /** @param limit what a wrong code counts for now. */
  constructor(time: Pick<Time, 'after'>, limits: Limits, limit: () => Limit) {
    this.#time = time;
    this.#limits = limits;
    this.#limit = limit;
  }

  /** What `look` finds, in turn; null for a line that is waiting already, and when too many wait. */
  take<T>({ address, line }: GuessedAt, look: () => Promise<T | 'wrong'>): Promise<T | 'wrong' | null> {
    return new Promise((resolve, reject) => {
      const place = ipKeyGenerator(address);
      const lines = this.#waiting.get(place) ?? new Map<object, Waiting>();
      if (lines.has(line) || this.#lines >= longestLine) return resolve(null);
      this.#waiting.set(place, lines);
      this.#lines += 1;
      lines.set(line, {
        line,
        come: (taken) => void this.#spend(taken, look).then(resolve, reject),
        fail: reject,
        leave: () => resolve(null),
      });
      void this.#serve();
    });
  }

  /** Counted before it is known to be wrong: while one is looked up, others come. A right one is given back. */
  async #spend<T>(taken: Limit, look: () => Promise<T | 'wrong'>): Promise<T | 'wrong'> {
    const found = await look();
    if (found !== 'wrong') {
      await this.#limits.giveBack([taken]);
      void this.#serve();
    }
    return found;
  }

  /** One at a time; whoever asks meanwhile has it done once more. */
  async #serve(): Promise<void> {
    this.#isAsked = true;
    if (this.#isServing) return;
    this.#isServing = true;
    try {
      let waitMs = 0;
      while (this.#isAsked && this.#lines > 0) {
        this.#isAsked = false;
        waitMs = await this.#letCome();
      }
      this.#comeBackIn(waitMs);
    } catch (fault) {
      for (let next = this.#next(); next; next = this.#next()) next.fail(fault);
    } finally {
      this.#isServing = false;
    }
  }

  #comeBackIn(waitMs: number): void {
    if (this.#lines === 0 || this.#isTicking) return;
    this.#isTicking = true;
    this.#time.after(Math.max(soonest, waitMs), () => {
      this.#isTicking = false;
      void this.#serve();
    });
  }

  /** Lets as many come as there are tries left. Gives how long the next one has to wait. */
  async #letCome(): Promise<number> {
    const limit = this.#limit();
    const { tries, waitMs } = await this.#limits.take([limit], this.#lines);
    for (let left = tries; left > 0; left -= 1) {
      const next = this.#nextWhoStays();
      if (next) next.come(limit);
      // Whoever hung up costs nothing.
      else await this.#limits.giveBack([limit]);
    }
    return waitMs;
  }

  #nextWhoStays(): Waiting | undefined {
    let next = this.#next();
    for (; next?.line.destroyed; next = this.#next()) next.leave();
    return next;
  }

  /** Takes the next one off the list; its address goes to the end. */
  #next(): Waiting | undefined {
    for (const [place, lines] of this.#waiting) {
      this.#waiting.delete(place);
      for (const [line, next] of lines) {
        lines.delete(line);
        this.#lines -= 1;
        if (lines.size > 0) this.#waiting.set(place, lines);
        return next;
      }
    }
    return undefined;
  }
}
