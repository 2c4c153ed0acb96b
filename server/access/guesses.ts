/**
 * Limits on guessing that turn away whoever spends them. Only wrong ones count, and a slip of the finger in a card's code is
 * caught by its check character before it gets here.
 */

import { ipKeyGenerator } from 'express-rate-limit';

interface Allowance {
  /** How many wrong codes in a row before it gets slow... */
  readonly burst: number;
  /** ...and then one every so many milliseconds. */
  readonly everyMs: number;
}

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
