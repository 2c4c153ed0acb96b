/**
 * The running count of one bid: how many ballots gave each mark. Kept by differences, so a ballot costs the same
 * however many came before (T1). Totals are whole numbers; the average is the exact fraction total / scorers (T2).
 */

import type { ScoreScale } from '../ballots/score.ts';
import { assert } from '../outcome.ts';

export interface BidTally {
  scorers: number;
  total: number;
  /** How many ballots gave each mark, from the lowest of the scale to the highest. */
  readonly counts: number[];
}

export function emptyTally(scale: ScoreScale): BidTally {
  return { scorers: 0, total: 0, counts: Array.from({ length: scale.highest - scale.lowest + 1 }, () => 0) };
}

export function addMark(tally: BidTally, scale: ScoreScale, score: number): void {
  change(tally, scale, score, 1);
}

export function removeMark(tally: BidTally, scale: ScoreScale, score: number): void {
  change(tally, scale, score, -1);
}

function change(tally: BidTally, scale: ScoreScale, score: number, by: 1 | -1): void {
  const place = score - scale.lowest;
  const count = tally.counts[place];
  assert(
    count !== undefined && count + by >= 0,
    `mark ${score} is on the scale and was counted before it is removed`,
  );
  tally.counts[place] = count + by;
  tally.scorers += by;
  tally.total += by * score;
}
