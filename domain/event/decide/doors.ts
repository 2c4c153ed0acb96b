/** Doors, the opening of voting, and the pause of everything. */

import { accepted, refused } from '../../outcome.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import { flawIn, flawWithBids } from '../rules/rules-flaws.ts';
import { sheetOf, type EventState } from '../state.ts';
import { rulesText } from '../rules/written-rules.ts';

export function openDoors(state: EventState): Entries {
  if (state.stage !== 'setting-up') return refused('wrong-stage');
  // What was put away can be erased on its day: nobody votes in it before it is brought back (H3, H4).
  if (state.archived) return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  return accepted([{ type: 'doors-opened' }]);
}

/** Back to setting up; possible until voting opens. */
export function closeDoors(state: EventState): Entries {
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  return accepted([{ type: 'doors-closed' }]);
}

/** Opens voting and freezes the rules under their fingerprint (R7). */
export function openVoting(state: EventState, moment: Moment): Entries {
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  const { rules, potPence } = state;
  const flaw = flawIn(rules) ?? flawWithBids(rules, sheetOf(state).asks, potPence);
  if (flaw) return refused('rules-not-possible', { setting: flaw });
  const rulesFingerprint = moment.sha256(rulesText(state.rules, state.potPence));
  return accepted([{ type: 'voting-opened', rulesFingerprint }]);
}

/** Stops clocks and ballots alike until resumed: a fire alarm, a fall, a microphone that died (ST9). */
export function pause(state: EventState, moment: Moment): Entries {
  if (state.stage === 'setting-up' || state.stage === 'signed') return refused('wrong-stage');
  const { countdownLeftMs, pitchLeftMs } = moment;
  return accepted([{ type: 'paused', countdownLeftMs, pitchLeftMs }]);
}

export function resume(state: EventState): Entries {
  return state.paused ? accepted([{ type: 'resumed' }]) : refused('not-paused');
}
