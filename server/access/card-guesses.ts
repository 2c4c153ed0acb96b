/** Limits on guessing what stands on cards: one for each length of code, because who tries one kind holds up no other. */

import type { Time } from '../live/time.ts';
import { guessLimits, type Guesses } from './guesses.ts';
import { PacedGuesses } from './paced-guesses.ts';

/**
 * Of 23^11 codes 20,000 are live. 455 wrong ones a second, from all addresses together and all day, find one of them with a
 * chance of 0.82 in 1,000. That is more than a hall could ever mistype; who guesses faster waits.
 */
const forLongCodes = { burst: 200, everyMs: () => 2.2 } as const;

/**
 * Cards printed earlier have one of 23^8 codes. 300 wrong ones, and then one a minute, are 1,740 in a day: with 20,000
 * such cards live, a chance of 0.44 in 1,000. Once somebody has used those up, the card's number is asked for as well.
 */
const forShortCodes = {
  each: { burst: 30, everyMs: 60_000 },
  all: { burst: 300, everyMs: 60_000 },
} as const;

/**
 * A short code typed with its card's number can be the code of only one card in each event, instead of any of 20,000.
 * 500 wrong ones a second, shared among the events, find one in a day with a chance of 0.55 in 1,000.
 */
const forNumberedCodes = { burst: 60, everyMs: (events: number) => 2 * Math.max(1, events) } as const;

export interface CardGuesses {
  readonly long: PacedGuesses;
  readonly short: Guesses;
  readonly numbered: PacedGuesses;
}

/** @param events how many events have cards that open something. */
export function cardGuesses(time: Pick<Time, 'monotonic' | 'after'>, events: () => number): CardGuesses {
  return {
    long: new PacedGuesses(time, forLongCodes),
    short: guessLimits(() => time.monotonic(), forShortCodes.each, forShortCodes.all),
    numbered: new PacedGuesses(time, {
      burst: forNumberedCodes.burst,
      everyMs: () => forNumberedCodes.everyMs(events()),
    }),
  };
}
