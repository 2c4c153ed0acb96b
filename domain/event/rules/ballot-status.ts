/** In which figures a ballot stands under the rules: in, complete, counted (T4, T6, T7). */

import type { BallotSheet } from '../../ballots/ballot-type.ts';
import { fillingState } from '../../ballots/index.ts';
import type { Marks } from '../../ballots/marks.ts';
import type { Rules } from './rules.ts';

/** The three figures of the ballots (T6), each with its own name. None is larger than the one before it. */
export interface BallotFigures {
  /** Ballots that give something. */
  readonly in: number;
  /** Those of them that hold all that the rules ask for (B11). */
  readonly complete: number;
  /** Those that the result is made from: all that are in, or only the complete ones (T4). */
  readonly counted: number;
}

/** How far a ballot is: `emptied` is nobody's vote and stands in no figure (T7). */
export type BallotStatus = 'emptied' | 'incomplete' | 'complete';

/** The one place that decides in which of the three figures a ballot stands. */
export function fullnessOf(rules: Rules, sheet: BallotSheet, marks: Marks): BallotStatus {
  if (marks.length === 0 && rules.emptiedOut) return 'emptied';
  if (fillingState(rules, marks, sheet).missing === 0) return 'complete';
  return marks.length === 0 && countsOnlyComplete(rules) ? 'emptied' : 'incomplete';
}

/** Under `ballot-not-counted` an incomplete ballot is left out as a whole (T4, B11). */
export function countsOnlyComplete({ blanks }: Pick<Rules, 'blanks'>): boolean {
  return blanks.kind === 'ballot-not-counted';
}

export function isCounted(rules: Rules, fullness: BallotStatus): boolean {
  return fullness === 'complete' || (fullness === 'incomplete' && !countsOnlyComplete(rules));
}

/** The three figures, from how many ballots are how far. */
export function figuresFrom(
  rules: Rules,
  { incomplete, complete }: Readonly<Record<BallotStatus, number>>,
): BallotFigures {
  const all = incomplete + complete;
  return { in: all, complete, counted: countsOnlyComplete(rules) ? complete : all };
}
