/** Money is a whole number of pence, always. */

import { assert, refused, type Outcome } from './outcome.ts';

export type Pence = number;

/** True for an amount that may stand in a bid or a pot: a whole number of pence, from 0 up to what stays exact. */
export function isPence(value: unknown): value is Pence {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

/**
 * £10,000,000,000: more than any council shares out, and few enough pence that 9,000 such amounts still add up exactly. An
 * event has at most 2,500 bids, and the pots of a fund never come to more than it (M4).
 */
export const largestPence: Pence = 1_000_000_000_000;

/** Why a number is not taken as an amount of at least `least` pence; null when it is. */
export function wrongAmount(value: number, least = 0): Outcome<never> | null {
  if (value > largestPence) return refused('amount-too-large', { largestPence });
  return isPence(value) && value >= least ? null : refused('amount-not-whole-pence');
}

/** The sum of amounts in pence; stops rather than lose a penny to rounding. */
export function sumPence(amounts: Iterable<Pence>): Pence {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  assert(isPence(sum), `a sum of money is a whole number of pence, not ${sum}`);
  return sum;
}

/** Back from the exact arithmetic of the allocation to pence. */
export function penceFrom(exact: bigint): Pence {
  const pence = Number(exact);
  assert(isPence(pence) && BigInt(pence) === exact, `${exact} fits a number of pence`);
  return pence;
}
