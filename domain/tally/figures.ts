/** The figures that a run is made from: the exact count of the ballots under the rules (T1-T4). */

import type { Marks } from '../ballots/score.ts';
import type { BidId } from '../ids.ts';
import type { Rules } from '../event/rules.ts';
import type { RunFigures } from '../event/run.ts';
import { addMark, emptyTally, type BidTally } from './tally.ts';

export interface Count {
  /** Ballots in the count. */
  readonly ballots: number;
  /** One row for each bid, in running order. */
  readonly figures: readonly RunFigures[];
}

/** Counts ballots from scratch, with no use of the running tally. `needed` are the bids of a complete ballot. */
export function countBallots(
  rules: Rules,
  order: readonly BidId[],
  needed: readonly BidId[],
  ballots: Iterable<Marks>,
): Count {
  const tallies = new Map(order.map((bid) => [bid, emptyTally(rules.ballot)]));
  let counted = 0;
  for (const marks of ballots) {
    if (!isCounted(rules, needed, marks)) continue;
    counted += 1;
    for (const [bid, score] of marks) {
      const tally = tallies.get(bid);
      if (tally) addMark(tally, rules.ballot, score);
    }
  }
  return { ballots: counted, figures: order.map((bid) => figuresOf(bid, tallies.get(bid))) };
}

/** Under `ballot-not-counted` a ballot with a blank for a bid that stands is left out as a whole (T4). */
export function isCounted(rules: Rules, needed: readonly BidId[], marks: Marks): boolean {
  if (rules.blanks.kind === 'left-out') return true;
  const marked = new Set(marks.map(([bid]) => bid));
  return needed.every((bid) => marked.has(bid));
}

function figuresOf(bid: BidId, tally: BidTally | undefined): RunFigures {
  return { bid, scorers: tally?.scorers ?? 0, total: tally?.total ?? 0, counts: [...(tally?.counts ?? [])] };
}
