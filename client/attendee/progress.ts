/** How far one voter is: which projects have a mark, and which are still without one. A group's card never counts its own (C11). */

import { markFor, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId } from '../../domain/ids.ts';
import type { BidView } from '../../domain/views/parts.ts';

export interface Progress {
  /** In the order of the list, without those that were set aside for good (ST7). */
  readonly marked: readonly BidId[];
  readonly unmarked: readonly BidId[];
  /** Unmarked, and can be marked now. */
  readonly open: readonly BidId[];
  /** Marked, and set aside for good since. */
  readonly setAside: readonly BidId[];
}

export function isStanding([, status]: BidView): boolean {
  return status !== 'left-out' && status !== 'withdrawn';
}

export function progressOf(bids: readonly BidView[], marks: Marks): Progress {
  const isMarked = ([bid]: BidView): boolean => markFor(marks, bid) !== null;
  const standing = bids.filter(isStanding);
  const unmarked = standing.filter((bid) => !isMarked(bid));
  return {
    marked: standing.filter(isMarked).map(numberOf),
    unmarked: unmarked.map(numberOf),
    open: unmarked.filter(([, , open]) => open === 1).map(numberOf),
    setAside: bids.filter((bid) => !isStanding(bid) && isMarked(bid)).map(numberOf),
  };
}

/** The next project of the list that can be marked and is not; from the start again after the last. */
export function nextToMark(bids: readonly BidView[], marks: Marks, from: BidId): BidId | null {
  const { open } = progressOf(bids, marks);
  const order = bids.map(numberOf);
  const later = open.filter((bid) => order.indexOf(bid) > order.indexOf(from));
  return later[0] ?? open.find((bid) => bid !== from) ?? null;
}

function numberOf([bid]: BidView): BidId {
  return bid;
}
