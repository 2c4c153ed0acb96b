/** The figures that a run is made from: the exact count of the ballots under the rules (T1-T7). */

import type { BallotSheet } from '../../ballots/ballot-type.ts';
import type { Marks } from '../../ballots/marks.ts';
import type { BidId } from '../../ids.ts';
import { fullnessOf, isCounted } from '../rules/ballot-status.ts';
import type { Rules } from '../rules/rules.ts';
import type { RunFigures } from '../run.ts';
import { addMark, emptyTally, type BidTally } from '../../tally/tally.ts';

export interface Count {
  /** Ballots in the count. */
  readonly ballots: number;
  /** Ballots in, counted or not. */
  readonly ballotsIn: number;
  /** The counted ballots themselves, for the rules that look at whole ballots. */
  readonly counted: readonly Marks[];
  /** One row for each bid, in running order. */
  readonly figures: readonly RunFigures[];
}

/** Counts ballots from scratch, with no use of the running tally. */
export function countBallots(
  rules: Rules,
  order: readonly BidId[],
  sheet: BallotSheet,
  ballots: Iterable<Marks>,
): Count {
  const tallies = new Map(order.map((bid) => [bid, emptyTally(rules.ballot)]));
  const counted: Marks[] = [];
  let ballotsIn = 0;
  for (const marks of ballots) {
    const fullness = fullnessOf(rules, sheet, marks);
    if (fullness !== 'emptied') ballotsIn += 1;
    if (!isCounted(rules, fullness)) continue;
    counted.push(marks);
    for (const [bid, mark] of marks) {
      const tally = tallies.get(bid);
      if (tally) addMark(tally, rules.ballot, mark);
    }
  }
  const figures = order.map((bid) => figuresOf(bid, tallies.get(bid)));
  return { ballots: counted.length, ballotsIn, counted, figures };
}

function figuresOf(bid: BidId, tally: BidTally | undefined): RunFigures {
  return { bid, scorers: tally?.scorers ?? 0, total: tally?.total ?? 0, counts: [...(tally?.counts ?? [])] };
}
