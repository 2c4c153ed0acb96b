/** How far one voter is: which projects have a score, and which are still without one. */

import { markFor, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId } from '../../domain/ids.ts';
import type { BidView } from '../../domain/views/parts.ts';

export interface Progress {
  /** What a complete ballot marks, in running order: everything that was not set aside for good (ST7). */
  readonly needed: readonly BidId[];
  readonly scored: readonly BidId[];
  readonly missing: readonly BidId[];
  /** Missing, and can be scored now. */
  readonly toScore: readonly BidId[];
}

export function progressOf(bids: readonly BidView[], marks: Marks): Progress {
  const needed = bids.filter(([, status]) => status !== 'left-out' && status !== 'withdrawn');
  const isScored = ([bid]: BidView): boolean => markFor(marks, bid) !== null;
  const missing = needed.filter((bid) => !isScored(bid));
  return {
    needed: needed.map(([bid]) => bid),
    scored: needed.filter(isScored).map(([bid]) => bid),
    missing: missing.map(([bid]) => bid),
    toScore: missing.filter(([, , open]) => open === 1).map(([bid]) => bid),
  };
}

/** The next project in running order that can be scored and has no score; from the start again after the last. */
export function nextToScore(bids: readonly BidView[], marks: Marks, from: BidId): BidId | null {
  const { toScore } = progressOf(bids, marks);
  const order = bids.map(([bid]) => bid);
  const later = toScore.filter((bid) => order.indexOf(bid) > order.indexOf(from));
  return later[0] ?? toScore.find((bid) => bid !== from) ?? null;
}
