/**
 * The score ballot: a whole number for each bid, higher is better, a bid may be left blank (B1-B4).
 * A clerk reads it as a voting sheet with one row a bid.
 */

import type { BidId } from '../ids.ts';

export interface ScoreScale {
  readonly lowest: number;
  readonly highest: number;
}

/** The scales that an organiser is offered. Others are possible for elections that are read from a file. */
export const offeredScales: readonly ScoreScale[] = [
  { lowest: 0, highest: 5 },
  { lowest: 1, highest: 5 },
  { lowest: 0, highest: 10 },
  { lowest: 1, highest: 10 },
];

/** No scale reaches higher than this: it bounds the size of a message and keeps every total exact. */
export const highestScore = 1_000;

/** One mark: what a ballot gives to one bid. */
export type Mark = readonly [bid: BidId, score: number];
/** A complete ballot: at most one mark a bid, ascending by bid. A bid that is not listed was left blank. */
export type Marks = readonly Mark[];

export function isScale(scale: ScoreScale): boolean {
  const { lowest, highest } = scale;
  return (
    Number.isSafeInteger(lowest) &&
    Number.isSafeInteger(highest) &&
    lowest >= 0 &&
    lowest < highest &&
    highest <= highestScore
  );
}

/** True when `score` is a whole number on the scale, both ends included (B1). */
export function isOnScale(scale: ScoreScale, score: number): boolean {
  return Number.isSafeInteger(score) && score >= scale.lowest && score <= scale.highest;
}

/** The marks in ascending order of bid, or null when a bid is marked twice (B2). */
export function inOrder(marks: Marks): Marks | null {
  const sorted = [...marks].sort(([a], [b]) => a - b);
  const twice = sorted.some(([bid], place) => place > 0 && sorted[place - 1]?.[0] === bid);
  return twice ? null : sorted;
}

/** What `marks` give to `bid`, or null for a blank. */
export function markFor(marks: Marks, bid: BidId): number | null {
  return marks.find(([marked]) => marked === bid)?.[1] ?? null;
}
