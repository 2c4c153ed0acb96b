/** How long an event is kept, in the state. */

import type { EntryHandlers } from './handler.ts';

export const keeping: EntryHandlers<'archived' | 'brought-back' | 'erasure-set' | 'data-erased'> = {
  archived: (state, _entry, { at }) => {
    state.archived = true;
    state.archivedAt = at;
  },
  'brought-back': (state) => {
    state.archived = false;
    state.archivedAt = null;
  },
  'erasure-set': (state, { days }) => {
    state.eraseDays = days;
  },
  'data-erased': (state, { purposes, names, contacts, cards }, { at, seq }) => {
    const erased = { purposes, names, contacts, cards, at, entry: seq };
    for (const purpose of purposes) state.erased.set(purpose, erased);
  },
};
