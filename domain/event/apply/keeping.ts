/** How long an event is kept, in the state. */

import type { EntryHandlers } from './handler.ts';

export const keeping: EntryHandlers<'archived' | 'brought-back' | 'erasure-set' | 'data-erased'> = {
  archived: (state) => {
    state.archived = true;
  },
  'brought-back': (state) => {
    state.archived = false;
  },
  'erasure-set': (state, { day }) => {
    state.eraseDay = day;
  },
  'data-erased': (state, { names, contacts, cards }, { at }) => {
    state.erased = { names, contacts, cards, at };
  },
};
