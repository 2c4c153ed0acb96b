/**
 * The approval ballot: choose bids, all alike (B12). Up to k, exactly k (`atLeast` and `atMost` are the same) or at
 * least m (`atMost` is null). A clerk reads it as a voting sheet with a cross for each choice.
 */

import { bidsToMark, type BallotType } from './ballot-type.ts';
import { isInRange } from './marks.ts';

export interface ApprovalBallot {
  readonly type: 'approval';
  /** A ballot with fewer choices is incomplete, not refused: people choose one after the other. */
  readonly atLeast: number;
  /** A ballot with more choices is refused. Null: as many as one likes. */
  readonly atMost: number | null;
}

/** No ballot has more bids than this to choose from. */
const mostChoices = 1_000;

export const approval: BallotType<ApprovalBallot> = {
  unit: 'votes',
  marksEvery: false,
  isPossible: ({ atLeast, atMost }) =>
    isInRange({ lowest: 0, highest: mostChoices }, atLeast) &&
    (atMost === null || isInRange({ lowest: Math.max(1, atLeast), highest: mostChoices }, atMost)),
  range: () => ({ lowest: 1, highest: 1 }),
  valueOf: () => 1,
  flawInMarks: ({ atMost }, { length: chosen }) =>
    atMost !== null && chosen > atMost ? { code: 'too-many-chosen', limits: { atMost, chosen } } : null,
  left: ({ atMost }, marks) => (atMost === null ? null : Math.max(0, atMost - marks.length)),
  lacks: ({ atLeast }, marks, sheet) =>
    Math.max(0, Math.min(atLeast, bidsToMark(marks, sheet)) - marks.length),
};
