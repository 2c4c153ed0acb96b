/** What every ballot is made of, whatever its type: at most one whole number for each bid (B1, B2). */

import type { BidId } from '../ids.ts';

/**
 * One mark: what a ballot says about one bid. With scores the score, with tokens how many, with a ranking the place (1
 * is first), with choices 1. A blank bid is not listed: a 0 is written only on a scale that begins with 0.
 */
export type Mark = readonly [bid: BidId, mark: number];
/** A complete ballot: at most one mark a bid, ascending by bid. A bid that is not listed was left blank. */
export type Marks = readonly Mark[];

/** The lowest and the highest mark that a ballot can give. */
export interface MarkRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The marks in ascending order of bid, or null when a bid is marked twice (B2). */
export function inOrder(marks: Marks): Marks | null {
  // As phones send them.
  if (isAscending(marks)) return marks;
  const sorted = [...marks].sort(([a], [b]) => a - b);
  const twice = sorted.some(([bid], place) => place > 0 && sorted[place - 1]?.[0] === bid);
  return twice ? null : sorted;
}

function isAscending(marks: Marks): boolean {
  let before = 0;
  for (const mark of marks) {
    if (mark[0] <= before) return false;
    before = mark[0];
  }
  return true;
}

const shared = new Map<BidId, Map<number, Mark>>();

/**
 * The same marks built from shared pairs: ten thousand ballots use the same few pairs of bid and mark. Only for marks
 * that were accepted: unchecked ones could be any number of different pairs.
 */
export function withSharedMarks(marks: Marks): Marks {
  return marks.map((mark) => {
    const ofBid = shared.get(mark[0]) ?? new Map<number, Mark>();
    const known = ofBid.get(mark[1]);
    if (known) return known;
    shared.set(mark[0], ofBid.set(mark[1], mark));
    return mark;
  });
}

/** What `marks` give to `bid`, or null for a blank. */
export function markFor(marks: Marks, bid: BidId): number | null {
  return marks.find(([marked]) => marked === bid)?.[1] ?? null;
}

/** The same marks with `mark` for `bid`; null takes the bid off. */
export function withMark(marks: Marks, bid: BidId, mark: number | null): Marks {
  const others = marks.filter(([marked]) => marked !== bid);
  if (mark === null) return others;
  return [...others, [bid, mark] as const].sort(([a], [b]) => a - b);
}

/** True when `mark` is a whole number of that range, both ends included (B1). */
export function isInRange({ lowest, highest }: MarkRange, mark: number): boolean {
  return Number.isSafeInteger(mark) && mark >= lowest && mark <= highest;
}
