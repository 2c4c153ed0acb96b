/** Every way to fill in a ballot, each a download of its own: a phone carries the one of the day. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { PadKind } from './pad-kind.ts';

export const padKinds: Readonly<Record<BallotTypeName, () => Promise<PadKind>>> = {
  score: () => import('./score.tsx').then(({ scorePad }) => scorePad),
  approval: () => import('./approval.tsx').then(({ approvalPad }) => approvalPad),
  points: () => import('./points.tsx').then(({ pointsPad }) => pointsPad),
  ranking: () => import('./ranking.tsx').then(({ rankingPad }) => rankingPad),
  knapsack: () => import('./knapsack.tsx').then(({ knapsackPad }) => knapsackPad),
};
