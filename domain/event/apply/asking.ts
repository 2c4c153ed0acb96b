/** What is asked aloud, in the state. */

import type { EntryHandlers } from './handler.ts';

export const asking: EntryHandlers<'part-asked' | 'part-answered' | 'part-not-asked'> = {
  'part-asked': (state, { bid, amountPence }) => {
    state.asking = { bid, amountPence };
  },
  'part-answered': (state, { record }) => {
    state.answers.push(record);
  },
  'part-not-asked': (state) => {
    state.asking = null;
  },
};
