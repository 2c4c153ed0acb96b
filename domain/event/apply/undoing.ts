/** The last act of the day taken back, in the state (ST15). */

import { assert } from '../../outcome.ts';
import { bringBack } from '../undo.ts';
import { measureAgain } from './ballots.ts';
import type { EntryHandlers } from './handler.ts';

export const undoing: EntryHandlers<'act-undone'> = {
  'act-undone': (state, body) => {
    assert(state.undoable?.entry === body.entry, `the act at ${body.entry} was the last of the day`);
    bringBack(state, state.undoable, body);
    measureAgain(state);
  },
};
