/**
 * The ranking ballot: first, second, third… up to so many places (B14). A mark is the place; no place is given twice. A
 * place may be left open, so that a project withdrawn in between moves nobody up without the voter's knowing. First
 * of `places` is worth as many points as there are places, the last of them one (T5).
 */

import { bidsToMark, type BallotType } from './ballot-type.ts';
import { isInRange } from './marks.ts';

export interface RankingBallot {
  readonly type: 'ranking';
  readonly places: number;
}

/** Nobody ranks more; it bounds the size of a message. */
const mostPlaces = 1_000;

export const ranking: BallotType<RankingBallot> = {
  unit: 'points',
  marksEvery: false,
  isPossible: ({ places }) => isInRange({ lowest: 1, highest: mostPlaces }, places),
  range: ({ places }) => ({ lowest: 1, highest: places }),
  valueOf: ({ places }, place) => places + 1 - place,
  flawInMarks: (_, marks) => {
    const taken = new Set<number>();
    for (const [, place] of marks) {
      if (taken.has(place)) return { code: 'place-given-twice', limits: { place } };
      taken.add(place);
    }
    return null;
  },
  left: ({ places }, marks) => Math.max(0, places - marks.length),
  lacks: ({ places }, marks, sheet) => Math.max(0, Math.min(places, bidsToMark(marks, sheet)) - marks.length),
};
