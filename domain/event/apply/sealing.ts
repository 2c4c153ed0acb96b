/** The seal, the runs and who says no thank you, in the state. */

import type { Run } from '../run.ts';
import { currentRun, type EventState } from '../state.ts';
import { stepsStillAnnounced } from '../announced.ts';
import type { EntryHandlers } from './handler.ts';

export const sealing: EntryHandlers<'sealed' | 'run-made' | 'bid-declined'> = {
  sealed: (state) => {
    state.stage = 'sealed';
  },
  'run-made': (state, { run }) => {
    applyRun(state, run);
  },
  'bid-declined': (state, { bid }) => {
    state.declined.push(bid);
  },
};

/** A new run applies: announced lines that it does not change stay announced, and nothing is signed. */
function applyRun(state: EventState, run: Run): void {
  const before = currentRun(state);
  if (before) state.resultsShown = stepsStillAnnounced(before, state.resultsShown, run);
  state.runs.push(run);
  // Another run may leave another tie: its numbers have to be shown before they are drawn.
  state.numbered = null;
  state.asking = null;
  state.signatures = [];
}
