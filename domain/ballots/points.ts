/**
 * The points ballot: a number of tokens to share among the bids (B13). A mark is the tokens given, 1 or more: a bid
 * with none is not listed. A clerk reads it as a voting sheet with counters laid on the rows.
 */

import { bidsToMark, type BallotType } from './ballot-type.ts';
import { isInRange, type Marks } from './marks.ts';

export interface PointsBallot {
  readonly type: 'points';
  readonly tokens: number;
  /** The most tokens that one bid can get from one voter; null for all of them. */
  readonly capPerBid: number | null;
}

/** They bound the size of a message and of a count, and keep every total exact. */
const mostTokens = 100_000;
const mostPerBid = 1_000;

export const points: BallotType<PointsBallot> = {
  unit: 'tokens',
  marksEvery: false,
  isPossible: (rules) =>
    isInRange({ lowest: 1, highest: mostTokens }, rules.tokens) &&
    isInRange({ lowest: 1, highest: Math.min(rules.tokens, mostPerBid) }, cap(rules)),
  range: (rules) => ({ lowest: 1, highest: cap(rules) }),
  valueOf: (_, mark) => mark,
  flawInMarks: ({ tokens }, marks) => {
    const given = givenIn(marks);
    return given > tokens ? { code: 'too-many-tokens', limits: { tokens, given } } : null;
  },
  left: ({ tokens }, marks) => Math.max(0, tokens - givenIn(marks)),
  lacks: (rules, marks, sheet) =>
    Math.max(0, Math.min(rules.tokens, cap(rules) * bidsToMark(marks, sheet)) - givenIn(marks)),
};

function cap({ tokens, capPerBid }: PointsBallot): number {
  return capPerBid ?? tokens;
}

function givenIn(marks: Marks): number {
  return marks.reduce((sum, [, tokens]) => sum + tokens, 0);
}
