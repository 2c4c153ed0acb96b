/**
 * The running count of one bid: how many ballots gave each mark. Kept by differences, so a ballot costs the same
 * however many came before (T1). Totals are whole numbers; the average is the exact fraction total / scorers (T2).
 */

import { markRange, valueOf, type BallotRules } from '../ballots/index.ts';
import { assert } from '../outcome.ts';

export interface BidTally {
  /** How many ballots mark the bid. */
  scorers: number;
  /** What the marks are worth together (T5). */
  total: number;
  /** How many ballots gave each mark, from the lowest that the ballot knows to the highest. */
  readonly counts: number[];
}

export function emptyTally(ballot: BallotRules): BidTally {
  const { lowest, highest } = markRange(ballot);
  return { scorers: 0, total: 0, counts: Array.from({ length: highest - lowest + 1 }, () => 0) };
}

export function addMark(tally: BidTally, ballot: BallotRules, mark: number): void {
  change(tally, ballot, mark, 1);
}

export function removeMark(tally: BidTally, ballot: BallotRules, mark: number): void {
  change(tally, ballot, mark, -1);
}

function change(tally: BidTally, ballot: BallotRules, mark: number, by: 1 | -1): void {
  const place = mark - markRange(ballot).lowest;
  const count = tally.counts[place];
  assert(
    count !== undefined && count + by >= 0,
    `mark ${mark} can be given and was counted before it is removed`,
  );
  tally.counts[place] = count + by;
  tally.scorers += by;
  tally.total += by * valueOf(ballot, mark);
}
