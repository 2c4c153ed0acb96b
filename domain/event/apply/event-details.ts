/** The event's words and pot in the state. */

import type { EntryHandlers } from './handler.ts';

export const eventDetails: EntryHandlers<'words-changed' | 'event-pot-changed'> = {
  'words-changed': (state, { textHash }) => {
    state.textHash = textHash;
  },
  'event-pot-changed': (state, { potPence }) => {
    state.potPence = potPence;
  },
};
