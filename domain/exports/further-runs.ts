/**
 * The runs that were made beside a signed result, for anybody (O16): a file of its own, because the publication up to the
 * signed run stays the same to the byte (G4). Rules, counts and bids are those of the publication.
 */

import type { KeptRecord, Run } from '../event/run.ts';
import type { EventState } from '../event/state.ts';
import { publication, toldRun, type PublishedBid, type ToldRun, type Words } from './publication.ts';

export interface FurtherRuns {
  readonly format: 'decision-day-further-runs';
  readonly version: 1;
  readonly event: { readonly name: string; readonly practice: boolean };
  /** Of the signed result: the runs are worked out from its rules and its counts. */
  readonly fingerprint: string;
  readonly rulesFingerprint: string;
  readonly bids: readonly PublishedBid[];
  readonly runs: readonly FurtherRun[];
}

export interface FurtherRun extends ToldRun {
  /** A group dropped out or keeps a part, or a tie was drawn by lot. */
  readonly because: Extract<Run['because'], 'part-kept' | 'tie-drawn'>;
  /** The groups that keep a part, which is their ask in this run. A group that dropped out is among `declined`. */
  readonly kept: readonly KeptRecord[];
}

/** Null while there is none. @param fingerprint of the signed result, 64 hexadecimal digits */
export function furtherRuns(state: EventState, words: Words, fingerprint: string): FurtherRuns | null {
  const published = publication(state, words);
  const runs = state.further.runs.flatMap((run): readonly FurtherRun[] => {
    const { because, kept = [] } = run;
    return because === 'part-kept' || because === 'tie-drawn' ? [{ ...toldRun(run), because, kept }] : [];
  });
  if (published === null || runs.length === 0) return null;
  const { event, rulesFingerprint, bids } = published;
  return {
    format: 'decision-day-further-runs',
    version: 1,
    event: { name: event.name, practice: event.practice },
    fingerprint,
    rulesFingerprint,
    bids,
    runs,
  };
}
