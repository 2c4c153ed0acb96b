/** The telling of the results in the state. */

import { currentRun } from '../state.ts';
import { announcedMoney } from '../announced.ts';
import type { EntryHandlers } from './handler.ts';

export const telling: EntryHandlers<'results-started' | 'result-shown'> = {
  'results-started': (state) => {
    state.stage = 'results';
    state.resultsShown = 0;
    state.told = new Map();
    state.overlay = null;
  },
  'result-shown': (state, { shown }) => {
    const run = currentRun(state);
    state.resultsShown = shown;
    if (run) state.told = new Map([...state.told, ...announcedMoney(run, shown)]);
  },
};
