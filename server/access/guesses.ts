/** How many wrong tries each kind of code and pass-phrase bears. They are kept in `db/limits/`, for all who serve. */

import { ipKeyGenerator } from 'express-rate-limit';
import type { Allowance, Limit } from '../../db/limits/limits.ts';

/**
 * Wrong pass-phrases. A typing mistake costs nothing, and guessing gets nowhere. A try counts for a name together with
 * the place where it is typed, and for that place. It never counts for a name alone, or for everybody together, because
 * guessers would use up the officer's tries (W32). Hashing one at a time limits how many are tried in all.
 */
const passPhrases = {
  place: { burst: 30, everyMs: 2_000 },
  nameThere: { burst: 10, everyMs: 30_000 },
} as const;

/**
 * Cards printed earlier have one of 23^8 codes. 300 wrong ones, and then one a minute, are 1,740 in a day: with 20,000
 * such cards live, a chance of 0.44 in 1,000. Once somebody has used those up, the card's number is asked for as well.
 */
const shortCodes = {
  each: { burst: 30, everyMs: 60_000 },
  all: { burst: 300, everyMs: 60_000 },
} as const;

/**
 * Of 23^11 codes 20,000 are live. 455 wrong ones a second, from all addresses together and all day, find one of them with a
 * chance of 0.82 in 1,000. That is more than a hall could ever mistype; who guesses faster waits.
 */
const longCodes = { burst: 200, everyMs: 2.2 } as const;

/**
 * A short code typed with its card's number can be the code of only one card in each event, instead of any of 20,000.
 * 500 wrong ones a second, shared among the events, find one in a day with a chance of 0.55 in 1,000.
 */
const numberedCodes = { burst: 60, everyMs: (events: number) => 2 * Math.max(1, events) } as const;

/** What a pass-phrase counts for, the place first. */
export function passPhraseLimits(signIn: string, place: string): readonly Limit[] {
  return [
    limit('pass-phrase-place', place, passPhrases.place),
    limit('pass-phrase-name-there', `${signIn.toLowerCase()} at ${place}`, passPhrases.nameThere),
  ];
}

/** What a short code without its card's number counts for. */
export function shortCodeLimits(address: string): readonly Limit[] {
  return [
    limit('short-code-address', ipKeyGenerator(address), shortCodes.each),
    limit('short-code', everybody, shortCodes.all),
  ];
}

export function longCodeLimit(): Limit {
  return limit('long-code', everybody, longCodes);
}

/** @param events how many events have cards that open something. */
export function numberedCodeLimit(events: number): Limit {
  const { burst, everyMs } = numberedCodes;
  return limit('code-with-number', everybody, { burst, everyMs: everyMs(events) });
}

const everybody = 'everybody';

function limit(kind: string, of: string, allowance: Allowance): Limit {
  return { kind, of, ...allowance };
}
