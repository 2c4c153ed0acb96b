/** Pictures of bids, in the state. */

import { bidOf } from '../state.ts';
import type { EntryHandlers } from './handler.ts';

export const pictures: EntryHandlers<'picture-added' | 'picture-removed'> = {
  'picture-added': (state, { bid, picture, textHash }) => {
    bidOf(state, bid).picture = { picture, textHash };
  },
  'picture-removed': (state, { bid }) => {
    bidOf(state, bid).picture = null;
  },
};
