/** Who has something to gain from a bid, or typed in voting sheets, in the state. */

import type { EntryHandlers } from './handler.ts';

export const interests: EntryHandlers<'person-linked' | 'person-unlinked' | 'keying-noted'> = {
  'person-linked': (state, { person, bid }) => {
    state.links.set(person, new Set(state.links.get(person)).add(bid));
  },
  'person-unlinked': (state, { person, bid }) => {
    state.links.get(person)?.delete(bid);
  },
  'keying-noted': (state, { person }) => {
    state.keyed.add(person);
  },
};
