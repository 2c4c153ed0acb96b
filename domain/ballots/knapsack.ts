/**
 * The knapsack ballot: spend the pot (B15). Choose bids whose asks together are at most the pot; asks and pot are frozen
 * when voting opens. A clerk adds up the asks of the crosses. Nothing has to be spent: every such ballot is complete.
 */

import type { BallotType, BallotSheet } from './ballot-type.ts';
import type { Marks } from './marks.ts';

export interface KnapsackBallot {
  readonly type: 'knapsack';
}

export const knapsack: BallotType<KnapsackBallot> = {
  unit: 'votes',
  marksEvery: false,
  isPossible: () => true,
  range: () => ({ lowest: 1, highest: 1 }),
  valueOf: () => 1,
  flawInMarks: (_, marks, sheet) => {
    const { potPence } = sheet;
    const chosenPence = costOf(marks, sheet);
    return chosenPence > potPence ? { code: 'more-than-the-pot', limits: { potPence, chosenPence } } : null;
  },
  left: (_, marks, sheet) => Math.max(0, sheet.potPence - costOf(marks, sheet)),
  lacks: () => 0,
};

function costOf(marks: Marks, { asks }: BallotSheet): number {
  return marks.reduce((sum, [bid]) => sum + (asks.get(bid) ?? 0), 0);
}
