/** How many ballots one card may send, whatever phones and connections they come from. */

import type { BallotKey } from '../../domain/ids.ts';
import type { Time } from '../live/time.ts';
import { RateLimiter } from './rate-limiter.ts';

/** Nobody taps faster for long; a hall behind one address does not meet it, for it is one card's. */
const quick = { burst: 30, perSecond: 5 };
/** Each ballot is a row for good (B20): an evening of one card stays below 20,000 rows, some 12 MB. */
const lasting = { burst: 2_000, perSecond: 1 };

export class CardRateLimiters {
  readonly #time: Time;
  readonly #of = new Map<BallotKey, { readonly quick: RateLimiter; readonly lasting: RateLimiter }>();

  constructor(time: Time) {
    this.#time = time;
  }

  /** False when the card has sent too much: it may try again. */
  take(key: BallotKey): boolean {
    const known = this.#of.get(key);
    const card = known ?? {
      quick: new RateLimiter(this.#time, quick),
      lasting: new RateLimiter(this.#time, lasting),
    };
    if (!known) this.#of.set(key, card);
    return card.quick.take() && card.lasting.take();
  }
}
