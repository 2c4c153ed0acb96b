/** The pause of everything in the state. */

import type { EntryHandlers } from './handler.ts';

export const pausing: EntryHandlers<'paused' | 'resumed'> = {
  paused: (state, { countdownLeftMs, pitchLeftMs }) => {
    state.paused = true;
    if (state.countdown && countdownLeftMs !== null) state.countdown.leftMs = countdownLeftMs;
    if (state.pitch && pitchLeftMs !== null) state.pitch.leftMs = pitchLeftMs;
  },
  resumed: (state) => {
    state.paused = false;
  },
};
