/** Every type of ballot there is. How to add one: docs/extending.md. */

import { approval, type ApprovalBallot } from './approval.ts';
import type { BallotType, MarksFlaw, BallotSheet, Unit } from './ballot-type.ts';
import { knapsack, type KnapsackBallot } from './knapsack.ts';
import { isInRange, withMark, type MarkRange, type Marks } from './marks.ts';
import { points, type PointsBallot } from './points.ts';
import { ranking, type RankingBallot } from './ranking.ts';
import { score, type ScoreBallot } from './score.ts';

interface RulesByType {
  readonly score: ScoreBallot;
  readonly approval: ApprovalBallot;
  readonly points: PointsBallot;
  readonly ranking: RankingBallot;
  readonly knapsack: KnapsackBallot;
}

export type BallotTypeName = keyof RulesByType;
/** The type of ballot and its settings, as the rules of the day hold them. */
export type BallotRules<T extends BallotTypeName = BallotTypeName> = {
  [K in T]: RulesByType[K] & { readonly type: K };
}[T];

const types: { readonly [T in BallotTypeName]: BallotType<RulesByType[T]> } = {
  score,
  approval,
  points,
  ranking,
  knapsack,
};

export const ballotTypeNames = Object.keys(types) as readonly BallotTypeName[];

/** Which part of a ballot has to be filled in for it to be complete (B11). */
export type Completeness =
  /** All of it: every bid scored, the least number chosen, every token given, every place. Knapsack asks nothing. */
  { readonly kind: 'all' } | { readonly kind: 'at-least'; readonly bids: number } | { readonly kind: 'free' };

/** What a phone shows its voter while they fill in the ballot. */
export interface FillingState {
  /** What is left to give: bids without a score, choices, tokens, places or pence. Null where there is no limit. */
  readonly left: number | null;
  /** How much more makes the ballot complete: bids, choices, tokens or places. 0 when it is. */
  readonly missing: number;
}

/** What is added up today. */
export function unitOf(type: BallotTypeName): Unit {
  return types[type].unit;
}

/** Whether people are meant to give each bid a mark. */
export function marksEvery(type: BallotTypeName): boolean {
  return types[type].marksEvery;
}

export function isPossibleBallot<T extends BallotTypeName>(rules: BallotRules<T>): boolean {
  return types[rules.type].isPossible(rules);
}

/** The marks that a ballot can give, both ends included (B1). */
export function markRange<T extends BallotTypeName>(rules: BallotRules<T>): MarkRange {
  return types[rules.type].range(rules);
}

/** What a mark adds to the total of its bid (T5). */
export function valueOf<T extends BallotTypeName>(rules: BallotRules<T>, mark: number): number {
  return types[rules.type].valueOf(rules, mark);
}

/** The first thing that makes these marks no ballot, or null: the one check of phone and server (B1, B12-B15). */
export function flawInMarks<T extends BallotTypeName>(
  rules: BallotRules<T>,
  marks: Marks,
  sheet: BallotSheet,
): MarksFlaw | null {
  const range = markRange(rules);
  const isOff = marks.some((mark) => !isInRange(range, mark[1]));
  if (isOff) return { code: 'mark-out-of-range', limits: { lowest: range.lowest, highest: range.highest } };
  return types[rules.type].flawInMarks(rules, marks, sheet);
}

/**
 * A ballot after a change, with room made for it (B17). If it would be over a limit, marks for left-out or withdrawn
 * bids are removed, one after the other, as many as needed. `flawInMarks` then says what is still wrong with it.
 */
export function withRoomMade<T extends BallotTypeName>(
  rules: BallotRules<T>,
  marks: Marks,
  sheet: BallotSheet,
  change: (marks: Marks) => Marks = (same) => same,
): Marks {
  const changed = change(marks);
  const flaw = flawInMarks(rules, changed, sheet);
  const out = marks.find(([bid]) => !sheet.bids.includes(bid));
  if (flaw === null || out === undefined) return changed;
  const [bid, given] = out;
  const over = flaw.code === 'too-many-tokens' ? flaw.limits.given - flaw.limits.tokens : given;
  return withRoomMade(rules, withMark(marks, bid, given > over ? given - over : null), sheet, change);
}

/** What is left to give, and what is missing for a complete ballot (B11). `marks` have no flaw. */
export function fillingState<T extends BallotTypeName>(
  rules: { readonly ballot: BallotRules<T>; readonly completeness: Completeness },
  marks: Marks,
  sheet: BallotSheet,
): FillingState {
  const { ballot } = rules;
  const type: BallotType<RulesByType[T]> = types[ballot.type];
  return {
    left: type.left(ballot, inPlay(marks, sheet), sheet),
    missing: missingIn(rules.completeness, marks, sheet, () => type.lacks(ballot, marks, sheet)),
  };
}

/** What was given to a bid that is out can be given to another: it is not used up. */
export function inPlay(marks: Marks, { bids }: BallotSheet): Marks {
  return marks.filter(([bid]) => bids.includes(bid));
}

function missingIn(
  completeness: Completeness,
  marks: Marks,
  sheet: BallotSheet,
  lacks: () => number,
): number {
  if (completeness.kind === 'free') return 0;
  if (completeness.kind === 'all') return lacks();
  const asked = Math.min(completeness.bids, sheet.bids.length);
  return Math.max(0, asked - marks.length);
}
