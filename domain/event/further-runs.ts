/** Runs that were made after the signing, beside the signed one, and what they are made from besides (G4, G5). */

import type { BidId } from '../ids.ts';
import type { KeptRecord, Run, TieRecord } from './run.ts';
import { currentRun, type EventState } from './state.ts';

/** The run that was made last: the current one, or one that was made beside it after the signing. */
export function newestRun(state: EventState): Run | null {
  const { runs } = state.further;
  return runs[runs.length - 1] ?? currentRun(state);
}

/** Every tie that was settled, those of further runs after those of the evening. */
export function tiesIn({ ties, further }: EventState): readonly TieRecord[] {
  return [...ties, ...further.ties];
}

/** What was said last of each group. */
export function keptAfter(kept: readonly KeptRecord[], said: KeptRecord): readonly KeptRecord[] {
  return [...kept.filter(({ bid }) => bid !== said.bid), said];
}

/** True for a group that gave everything up. */
export function hasDroppedOut({ further }: EventState, group: BidId): boolean {
  return further.kept.some(({ bid, keepsPence }) => bid === group && keepsPence === 0);
}
