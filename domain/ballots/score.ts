/**
 * The score ballot: a whole number for each bid, higher is better, a bid may be left blank (B1-B4).
 * A clerk reads it as a voting sheet with one row a bid.
 */

import type { BallotType } from './ballot-type.ts';
import { isInRange } from './marks.ts';

export interface ScoreScale {
  readonly lowest: number;
  readonly highest: number;
}

export interface ScoreBallot extends ScoreScale {
  readonly type: 'score';
}

/** The scales that an organiser is offered (R1). Others are possible for elections that are read from a file. */
export const offeredScales = {
  '0-5': { lowest: 0, highest: 5 },
  '1-5': { lowest: 1, highest: 5 },
  '0-10': { lowest: 0, highest: 10 },
  '1-10': { lowest: 1, highest: 10 },
} as const satisfies Readonly<Record<string, ScoreScale>>;

export type ScaleName = keyof typeof offeredScales;

/** The name of a scale that is offered; `undefined` for every other. */
export function scaleNameOf({ lowest, highest }: ScoreScale): ScaleName | undefined {
  return Object.keys(offeredScales).find((name): name is ScaleName => name === `${lowest}-${highest}`);
}

/** No scale reaches higher than this: it bounds the size of a message and keeps every total exact. */
export const highestScore = 1_000;

function isScale(scale: ScoreScale): boolean {
  const { lowest, highest } = scale;
  const bounds = { lowest: 0, highest: highestScore };
  return isInRange(bounds, lowest) && isInRange(bounds, highest) && lowest < highest;
}

export const score: BallotType<ScoreBallot> = {
  unit: 'points',
  marksEvery: true,
  isPossible: isScale,
  range: (scale) => scale,
  valueOf: (_, mark) => mark,
  flawInMarks: () => null,
  left: (_, marks, { bids }) => blanks(marks, bids),
  lacks: (_, marks, { bids }) => blanks(marks, bids),
};

function blanks(marks: readonly (readonly [number, number])[], bids: readonly number[]): number {
  const marked = new Set(marks.map(([bid]) => bid));
  return bids.filter((bid) => !marked.has(bid)).length;
}
