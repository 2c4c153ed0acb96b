/** Runs beside the signed one, in the state: nothing that the hall or the public sees of the signed result changes. */

import { keptAfter } from '../further-runs.ts';
import type { EntryHandlers } from './handler.ts';

export const afterSigning: EntryHandlers<'part-kept' | 'further-tie-drawn' | 'further-run-made'> = {
  'part-kept': (state, { bid, keepsPence }) => {
    state.further.kept = keptAfter(state.further.kept, { bid, keepsPence });
  },
  'further-tie-drawn': (state, { record }) => {
    state.further.ties.push(record);
  },
  'further-run-made': (state, { run }) => {
    state.further.runs.push(run);
  },
};
