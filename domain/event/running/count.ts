/** The figures that a run is made from: the exact count of the ballots under the rules (T1-T5). */

import type { Sheet } from '../../ballots/ballot-type.ts';
import { standing } from '../../ballots/index.ts';
import type { Marks } from '../../ballots/marks.ts';
import type { BidId } from '../../ids.ts';
import type { Rules } from '../rules/rules.ts';
import type { RunFigures } from '../run.ts';
import { addMark, emptyTally, type BidTally } from '../../tally/tally.ts';

export interface Count {
  /** Ballots in the count. */
  readonly ballots: number;
  /** Those ballots themselves, for the rules that look at whole ballots. */
  readonly counted: readonly Marks[];
  /** One row for each bid, in running order. */
  readonly figures: readonly RunFigures[];
}

/** Counts ballots from scratch, with no use of the running tally. */
export function countBallots(
  rules: Rules,
  order: readonly BidId[],
  sheet: Sheet,
  ballots: Iterable<Marks>,
): Count {
  const tallies = new Map(order.map((bid) => [bid, emptyTally(rules.ballot)]));
  const counted: Marks[] = [];
  for (const marks of ballots) {
    if (!isCounted(rules, sheet, marks)) continue;
    counted.push(marks);
    for (const [bid, mark] of marks) {
      const tally = tallies.get(bid);
      if (tally) addMark(tally, rules.ballot, mark);
    }
  }
  return { ballots: counted.length, counted, figures: order.map((bid) => figuresOf(bid, tallies.get(bid))) };
}

/** Under `ballot-not-counted` an incomplete ballot is left out as a whole (T4, B11). */
export function isCounted(rules: Rules, sheet: Sheet, marks: Marks): boolean {
  return rules.blanks.kind === 'left-out' || standing(rules, marks, sheet).missing === 0;
}

function figuresOf(bid: BidId, tally: BidTally | undefined): RunFigures {
  return { bid, scorers: tally?.scorers ?? 0, total: tally?.total ?? 0, counts: [...(tally?.counts ?? [])] };
}
