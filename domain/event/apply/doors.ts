/** The doors and the opening of voting in the state. */

import { rebuildTally } from './ballots.ts';
import type { EntryHandlers } from './handler.ts';

export const doors: EntryHandlers<'doors-opened' | 'doors-closed' | 'voting-opened'> = {
  'doors-opened': (state) => {
    state.stage = 'doors-open';
  },
  'doors-closed': (state) => {
    state.stage = 'setting-up';
  },
  'voting-opened': (state, { rulesFingerprint }) => {
    state.rulesFingerprint = rulesFingerprint;
    // The scale is known from now on: a row for every bid, so that a bid with no mark yet has a figure too.
    if (state.tally.size === 0) rebuildTally(state);
    state.stage = 'open';
    state.overlay = null;
    if (state.rules.opening === 'all-at-once') for (const bid of state.bids.values()) bid.opened = true;
  },
};
