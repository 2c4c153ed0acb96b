/** How a tie at the line is settled, in the state. */

import type { EntryHandlers } from './handler.ts';

export const tying: EntryHandlers<'draw-numbered' | 'tie-settled'> = {
  'draw-numbered': (state, { tied }) => {
    state.numbered = tied;
  },
  'tie-settled': (state, { record }) => {
    state.ties.push(record);
  },
};
