/** Approved rules and opening hours in the state. */

import { assert } from '../../outcome.ts';
import type { Hours } from '../rules/opening-hours.ts';
import type { EventState } from '../state.ts';
import type { EntryHandlers } from './handler.ts';

type HoursEntry =
  'rules-approved' | 'approval-taken-back' | 'period-began' | 'period-ended' | 'period-grace-ended';

export const hours: EntryHandlers<HoursEntry> = {
  'rules-approved': (state, { rulesFingerprint, hours: periods }) => {
    state.rulesFingerprint = rulesFingerprint;
    state.hours = { periods, vote: 'not-yet', period: 0 };
  },
  'approval-taken-back': (state) => {
    state.rulesFingerprint = null;
    state.hours = null;
  },
  'period-began': (state, { period }) => {
    Object.assign(hoursOf(state), { vote: 'open', period });
  },
  'period-ended': (state, { next }) => {
    const now = hoursOf(state);
    now.period = next;
    if (now.vote === 'open') now.vote = 'grace';
  },
  'period-grace-ended': (state) => {
    hoursOf(state).vote = 'shut';
  },
};

function hoursOf(state: EventState): Hours {
  assert(state.hours, 'hours are approved before they begin');
  return state.hours;
}
