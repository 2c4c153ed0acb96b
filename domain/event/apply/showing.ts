/** What the facilitator puts before the hall, in the state. */

import { seenWithout } from '../overlay.ts';
import type { EntryHandlers } from './handler.ts';

export const showing: EntryHandlers<'screen-shown'> = {
  'screen-shown': (state, { overlay }) => {
    state.overlay = overlay;
    state.overlayOver = overlay === null ? null : seenWithout(state);
  },
};
