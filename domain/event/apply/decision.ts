/** Runs and signatures in the state. */

import type { EntryBody } from '../entries.ts';
import type { Run } from '../run.ts';
import { standingRun, type EventState } from '../state.ts';
import { stepsInCommon } from '../told.ts';

/** A new run stands: what the hall saw of the last one holds as far as the two agree, and nothing is signed. */
export function applyRun(state: EventState, run: Run): void {
  const before = standingRun(state);
  if (before) state.resultsShown = Math.min(state.resultsShown, stepsInCommon(before, run));
  state.runs.push(run);
  // Another run may leave another tie: its numbers have to be shown before they are drawn.
  state.numbered = null;
  state.signatures = [];
}

export function applySigned(
  state: EventState,
  body: Extract<EntryBody, { type: 'signed' }>,
  at: number,
): void {
  const { run, fingerprint, as, person } = body;
  state.signatures.push({ run, fingerprint, as, person, at });
  if (state.signatures.length === 2) state.stage = 'signed';
}
