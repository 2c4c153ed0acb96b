/** The running order on the day: calling bids, the pitch timer, and bids that are not here. */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { SetAside } from '../entries.ts';
import type { DecisionContext } from '../decision-context.ts';
import { isBeforeClose } from '../stages.ts';
import type { Bid, EventState } from '../state.ts';

/** Longer than any pitch: a slip of a finger cannot add hours. */
const longestPitchMs = 60 * 60_000;

/** Calls a bid that is still to be heard: its pitch starts, it can be marked, the timer runs (ST5). */
export function callBid(state: EventState, { bid: id }: CommandOf<'call-bid'>): Outcome<Decided> {
  const bid = state.bids.get(id);
  if (!bid) return refused('unknown-bid');
  if (state.stage !== 'open') return refused('wrong-stage');
  if (state.rules.format.kind === 'stalls') return refused('no-pitches');
  if (bid.status !== 'waiting' && bid.status !== 'later') return refused('bid-already-heard');
  return written([{ type: 'bid-called', bid: id, pitchMs: state.rules.timing.pitchSeconds * 1000 }]);
}

/** A pitch that was ended, or heard, once more: a microphone failed, or somebody pressed too early (ST16). */
export function startPitchAgain(
  state: EventState,
  { bid: id }: CommandOf<'start-pitch-again'>,
): Outcome<Decided> {
  const bid = state.bids.get(id);
  if (!bid) return refused('unknown-bid');
  if (state.stage !== 'open' && state.stage !== 'last-call') return refused('wrong-stage');
  if (bid.status !== 'presenting' && bid.status !== 'heard') return refused('bid-not-heard');
  return written([{ type: 'pitch-started-again', bid: id, pitchMs: state.rules.timing.pitchSeconds * 1000 }]);
}

export function pausePitch(
  state: EventState,
  _command: CommandOf<'pause-pitch'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (!state.pitch?.running || moment.pitchLeftMs === null) return refused('no-pitch-running');
  return written([{ type: 'pitch-paused', leftMs: moment.pitchLeftMs }]);
}

export function resumePitch(state: EventState): Outcome<Decided> {
  if (!state.pitch || state.pitch.running) return refused('no-pitch-running');
  return written([{ type: 'pitch-resumed', leftMs: state.pitch.leftMs }]);
}

/** Adds time from now: after the end, the extra time counts from zero. */
export function extendPitch(
  state: EventState,
  { byMs }: CommandOf<'extend-pitch'>,
  moment: DecisionContext,
): Outcome<Decided> {
  if (!state.pitch || moment.pitchLeftMs === null) return refused('no-pitch-running');
  const leftMs = Math.max(0, moment.pitchLeftMs) + byMs;
  if (!Number.isSafeInteger(byMs) || byMs <= 0 || leftMs > longestPitchMs) return refused('malformed');
  return written([{ type: 'pitch-extended', leftMs }]);
}

export function endPitch(state: EventState): Outcome<Decided> {
  return state.pitch ? written([{ type: 'pitch-ended' }]) : refused('no-pitch-running');
}

/**
 * Not here, come back later · not here, leave out · withdrawn (ST6, ST7). A group may withdraw whenever it likes
 * before the close; it can only be absent when it has not been heard.
 */
export function setAside(state: EventState, { bid: id, as }: CommandOf<'set-aside'>): Outcome<Decided> {
  const bid = state.bids.get(id);
  if (!bid) return refused('unknown-bid');
  if (!mayChange(state)) return refused('wrong-stage');
  if (as === 'later' && state.rules.format.kind === 'stalls') return refused('no-pitches');
  if (bid.status === 'heard' && as !== 'withdrawn') return refused('bid-already-heard');
  if (isSetAsideAs(bid, as)) return refused('already-moved');
  if (as === 'later' && isTooLateToHear(state)) return refused('stop-last-call-first');
  return written([{ type: 'bid-set-aside', bid: id, as }]);
}

/** Undoes a set-aside, until the close: the bid is where it was before (ST8). */
export function restoreBid(state: EventState, { bid: id }: CommandOf<'restore-bid'>): Outcome<Decided> {
  const bid = state.bids.get(id);
  if (!bid) return refused('unknown-bid');
  if (!mayChange(state)) return refused('wrong-stage');
  if (bid.statusBefore === null) return refused('bid-not-set-aside');
  if (bid.statusBefore !== 'heard' && isTooLateToHear(state)) return refused('stop-last-call-first');
  return written([{ type: 'bid-restored', bid: id }]);
}

/**
 * During the last call nobody is called any more. A bid that is still to be heard must not come back then: nobody could
 * score it, and where a ballot with a blank does not count, none would. Stopping the last call makes room for it.
 */
function isTooLateToHear(state: EventState): boolean {
  return state.stage === 'last-call' && state.rules.opening === 'as-presented';
}

function mayChange(state: EventState): boolean {
  return state.stage !== 'setting-up' && isBeforeClose(state.stage);
}

function isSetAsideAs(bid: Bid, as: SetAside): boolean {
  return bid.status === as;
}
