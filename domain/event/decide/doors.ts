/** Doors, the opening of voting, and the pause of everything. */

import { accepted, refused } from '../../outcome.ts';
import type { Entries } from '../decided.ts';
import type { Moment } from '../moment.ts';
import { impossible } from './impossible.ts';
import { recommendedRules } from '../rules/rules.ts';
import { rulesText, writtenRules } from '../rules/written-rules.ts';
import type { EventState } from '../state.ts';

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

/**
 * Opens voting and freezes the rules under their fingerprint (R7). Rules that nobody set are the recommended ones: they
 * are written down first, with the settings that are on in new events (R17).
 */
export function openVoting(state: EventState, moment: Moment, heldBefore?: true): Entries {
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  const { potPence, rulesChosen } = state;
  const rules = rulesChosen ? state.rules : recommendedRules;
  const wrong = impossible(state, rules, heldBefore);
  if (wrong) return wrong;
  const rulesFingerprint = moment.sha256(rulesText(rules, potPence));
  const writtenDown = rulesChosen ? [] : [{ type: 'rules-set', rules: writtenRules(rules) } as const];
  return accepted([...writtenDown, { type: 'voting-opened', rulesFingerprint }]);
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
