/** From the last call to the count, and back again while nothing is sealed. */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { DecisionContext } from '../decision-context.ts';
import { areHoursOver, isOutsideHours } from '../hours.ts';
import type { EventState } from '../state.ts';

/** The last call: a countdown that everybody sees. Every bid has been heard or set aside for good by then. */
export function startLastCall(state: EventState): Outcome<Decided> {
  if (state.stage !== 'open') return refused('wrong-stage');
  const toHear = [...state.bids.values()].filter(({ status }) => status === 'waiting' || status === 'later');
  const everyBidIsOpen = state.rules.opening === 'all-at-once';
  if (isOutsideHours(state) && !areHoursOver(state)) return refused('outside-hours');
  if (toHear.length > 0 && !everyBidIsOpen) return refused('still-to-hear', { bids: toHear.length });
  return written([{ type: 'last-call-started', leftMs: state.rules.timing.lastCallSeconds * 1000 }]);
}

export function stopLastCall(state: EventState): Outcome<Decided> {
  if (state.stage !== 'last-call') return refused('wrong-stage');
  return written([{ type: 'last-call-stopped' }]);
}

/**
 * Locks the pads; ballots already saved on phones may still arrive until the grace ends (B9). Outside its hours voting is
 * closed without a last call: there is nobody to call (ST26).
 */
export function closeVoting(state: EventState): Outcome<Decided> {
  if (state.stage !== 'last-call' && !isOutsideHours(state)) return refused('wrong-stage');
  return written([{ type: 'closing-started', graceMs: state.rules.timing.graceSeconds * 1000 }]);
}

export function endGrace(state: EventState): Outcome<Decided> {
  if (state.stage !== 'closing') return refused('wrong-stage');
  return written([{ type: 'voting-closed' }]);
}

/** Un-close: back to open, with a reason, until the count is sealed (ST11). */
export function reopenVoting(state: EventState, { reason }: CommandOf<'reopen-voting'>): Outcome<Decided> {
  if (state.stage !== 'closing' && state.stage !== 'counting') return refused('wrong-stage');
  return written([{ type: 'voting-reopened', reason }]);
}

/** After a restart a countdown waits; the facilitator lets it run on from where it stood (ST10). */
export function releaseClock(
  state: EventState,
  _command: CommandOf<'release-clock'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (!moment.clockHeld || !state.countdown || moment.countdownLeftMs === null)
    return refused('clock-not-held');
  return written([{ type: 'clock-released', leftMs: moment.countdownLeftMs }]);
}
