/**
 * A running order drawn by lot (ST13), so plain that anybody can do it again: for each bid write the seed, a hyphen and
 * the bid's number, take the SHA-256 of it, and put the bids in the order of what comes out.
 */

import type { BidId } from '../ids.ts';

/** Digits only: thrown with dice, drawn from a bag, or made up by a computer. */
export const seedShape = /^\d{1,20}$/;

/** @param sha256 of a text, as 64 lower-case hexadecimal digits. */
export function drawnOrder(bids: Iterable<BidId>, seed: string, sha256: (text: string) => string): BidId[] {
  const lots = [...bids].map((bid) => ({ bid, lot: sha256(`${seed}-${bid}`) }));
  return lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ bid }) => bid);
}
