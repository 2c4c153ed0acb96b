/** Every way to fill in a ballot, each a download of its own: a phone carries the one of the day. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import { partOf, type LazyPart } from '../net/part.ts';
import type { PadKind } from './pad-kind.ts';

export const padKinds: Readonly<Record<BallotTypeName, LazyPart<PadKind>>> = {
  score: partOf(() => import('./score.tsx').then(({ scorePad }) => scorePad)),
  approval: partOf(() => import('./approval.tsx').then(({ approvalPad }) => approvalPad)),
  points: partOf(() => import('./points.tsx').then(({ pointsPad }) => pointsPad)),
  ranking: partOf(() => import('./ranking.tsx').then(({ rankingPad }) => rankingPad)),
  knapsack: partOf(() => import('./knapsack.tsx').then(({ knapsackPad }) => knapsackPad)),
};
