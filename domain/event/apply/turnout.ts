/** What the door says of the turnout, in the state. */

import type { EntryHandlers } from './handler.ts';

export const turnout: EntryHandlers<'second-cards-counted' | 'entitled-set' | 'turnout-counted'> = {
  'second-cards-counted': (state, { cards }) => {
    state.door = { ...state.door, secondCards: cards };
  },
  'entitled-set': (state, { people }) => {
    state.door = { ...state.door, entitled: people };
  },
  'turnout-counted': (state, { of, all }) => {
    state.door = { ...state.door, turnout: { of, all } };
  },
};
