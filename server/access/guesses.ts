/**
 * Limits on guessing. Only wrong ones count, and a slip of the finger in a card's code is caught by its check character before
 * it gets here. Codes of today are so long that no address needs a limit: a guesser in a hall holds up nobody there (W11).
 */

import { ipKeyGenerator } from 'express-rate-limit';

interface Allowance {
  /** How many wrong codes in a row before it gets slow... */
  readonly burst: number;
  /** ...and then one every so many milliseconds. */
  readonly everyMs: number;
}

/**
 * Of 23^11 codes 20,000 are live. 500 wrong ones a second, from all addresses together and all day, find one of them with a
 * chance below 1 in 1,000. That is more than a hall could ever mistype; while it is spent, scanning goes on.
 */
export const forLongCodes = {
  each: { burst: Infinity, everyMs: 1 },
  all: { burst: 500, everyMs: 2 },
} as const;

/**
 * Cards that were printed before have one of 23^8 codes. 600 wrong ones, and then one every 30 seconds, are 3,480 in a day:
 * with 20,000 such cards live, the same chance. The price: while somebody spends them, typing such a code waits. Scanning
 * never does, and a card that is replaced has a long code.
 */
export const forShortCodes = {
  each: { burst: 30, everyMs: 2_000 },
  all: { burst: 600, everyMs: 30_000 },
} as const;

/** For pass-phrases, which count for their name as well. */
const perAddress: Allowance = { burst: 30, everyMs: 2_000 };

/** Addresses remembered at once; one that is forgotten too early gains 30 guesses, and the limit over all still holds. */
const MOST_ADDRESSES = 10_000;
const everybody = 'everybody';

export interface Guesses {
  /** True when this address may try a code now. */
  mayTry(address: string): boolean;
  /** Notes that the code tried was wrong. */
  wrong(address: string): void;
  /** Takes one note back: what was counted before anybody knew was right. */
  forgive(address: string): void;
  /** How many tries of this address have not been given back yet, by time or by turning out right. */
  spent(address: string): number;
}

/** A limit that nobody meets. */
const unlimited: Allowance = { burst: Infinity, everyMs: 1 };

/**
 * @param now a clock in milliseconds that never goes back.
 * @param each for one address, or for one name that is tried.
 * @param all for everybody together.
 */
export function guessLimits(now: () => number, each = perAddress, all = unlimited): Guesses {
  /** When each address would have its whole allowance back: a bucket of tokens in one number. */
  const fullAt = new Map<string, number>();

  function hasLeft(name: string, { burst, everyMs }: Allowance): boolean {
    return (fullAt.get(name) ?? 0) - now() <= (burst - 1) * everyMs;
  }

  function spend(name: string, { everyMs }: Allowance): void {
    const before = Math.max(fullAt.get(name) ?? 0, now());
    fullAt.delete(name); // so that the map stays in order of the last wrong code
    fullAt.set(name, before + everyMs);
  }

  /** One that was forgotten already has its whole allowance. */
  function giveBack(name: string, { everyMs }: Allowance): void {
    const before = fullAt.get(name);
    if (before !== undefined) fullAt.set(name, before - everyMs);
  }

  function forgetTheOldest(): void {
    for (const name of fullAt.keys()) {
      if (fullAt.size <= MOST_ADDRESSES) return;
      if (name !== everybody) fullAt.delete(name);
    }
  }

  return {
    mayTry: (address) => hasLeft(ipKeyGenerator(address), each) && hasLeft(everybody, all),
    wrong(address) {
      spend(ipKeyGenerator(address), each);
      spend(everybody, all);
      forgetTheOldest();
    },
    forgive(address) {
      giveBack(ipKeyGenerator(address), each);
      giveBack(everybody, all);
    },
    spent: (address) =>
      Math.max(0, Math.ceil(((fullAt.get(ipKeyGenerator(address)) ?? 0) - now()) / each.everyMs)),
  };
}
