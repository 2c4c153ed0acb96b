/** From the last call to the count, and back again, in the state. */

import type { EventState } from '../state.ts';
import type { EntryHandlers } from './handler.ts';
import { finishCurrent } from './pitches.ts';

type ClosingEntry =
  | 'last-call-started'
  | 'last-call-stopped'
  | 'closing-started'
  | 'voting-closed'
  | 'voting-reopened'
  | 'clock-released';

export const closing: EntryHandlers<ClosingEntry> = {
  'last-call-started': (state, { leftMs }) => {
    finishCurrent(state);
    state.stage = 'last-call';
    state.countdown = { kind: 'last-call', leftMs };
    state.overlay = null;
  },
  'last-call-stopped': openAgain,
  'closing-started': (state, { graceMs }) => {
    state.stage = 'closing';
    state.countdown = { kind: 'grace', leftMs: graceMs };
    state.overlay = null;
  },
  'voting-closed': (state) => {
    state.stage = 'counting';
    state.countdown = null;
  },
  'voting-reopened': (state) => {
    openAgain(state);
    // No period is left that could open it: it is open until a person closes it (ST26).
    if (state.hours?.period === null) state.hours.vote = 'open';
  },
  'clock-released': (state, { leftMs }) => {
    if (state.countdown) state.countdown.leftMs = leftMs;
  },
};

function openAgain(state: EventState): void {
  state.stage = 'open';
  state.countdown = null;
}
