/** The telling of the results in the state. */

import { standingRun } from '../state.ts';
import { tellsOf } from '../told.ts';
import type { EntryHandlers } from './handler.ts';

export const telling: EntryHandlers<'results-started' | 'result-shown'> = {
  'results-started': (state) => {
    state.stage = 'results';
    state.resultsShown = 0;
    state.told = new Map();
    state.overlay = null;
  },
  'result-shown': (state, { shown }) => {
    const run = standingRun(state);
    state.resultsShown = shown;
    if (run) state.told = new Map([...state.told, ...tellsOf(run, shown)]);
  },
};
