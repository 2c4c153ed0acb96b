/** The phones failed, in the state: what was heard without a computer can be marked on sheets. */

import { bidOf, isOut } from '../state.ts';
import type { EntryHandlers } from './handler.ts';
import { finishCurrent } from './pitches.ts';

export const phonesFailing: EntryHandlers<'phones-failed'> = {
  'phones-failed': (state, { heard }) => {
    state.phonesFailed = true;
    if (state.current !== null && heard.includes(state.current)) finishCurrent(state);
    for (const bid of heard.map((id) => bidOf(state, id))) {
      bid.opened = true;
      if (!isOut(bid)) Object.assign(bid, { status: 'heard', statusBefore: null });
    }
  },
};
