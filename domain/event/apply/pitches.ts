/** The running order on the day in the state: pitches with their clock, and bids that are not here. */

import { assert } from '../../outcome.ts';
import { showAll } from '../../tally/shown.ts';
import type { SetAside } from '../entries.ts';
import { screenSteps } from '../rules/rules.ts';
import { isShownForGood } from '../shown-for-good.ts';
import { bidOf, type Bid, type EventState } from '../state.ts';
import { measureAgain } from './ballots.ts';
import type { EntryHandlers } from './handler.ts';

type PitchEntry =
  | 'bid-called'
  | 'pitch-started-again'
  | 'pitch-paused'
  | 'pitch-resumed'
  | 'pitch-extended'
  | 'pitch-ended'
  | 'bid-set-aside'
  | 'bid-restored';

export const pitches: EntryHandlers<PitchEntry> = {
  'bid-called': (state, { bid, pitchMs }) => {
    finishCurrent(state);
    startPitch(state, bidOf(state, bid), pitchMs);
  },
  'pitch-started-again': (state, { bid, pitchMs }) => {
    if (state.current !== bid) finishCurrent(state);
    startAgain(state, bidOf(state, bid), pitchMs);
  },
  'pitch-paused': (state, { leftMs }) => {
    Object.assign(pitchOf(state), { leftMs, running: false });
  },
  'pitch-resumed': (state, { leftMs }) => {
    Object.assign(pitchOf(state), { leftMs, running: true });
  },
  'pitch-extended': (state, { leftMs }) => {
    extendPitch(state, leftMs);
  },
  'pitch-ended': (state) => {
    state.pitch = null;
  },
  'bid-set-aside': (state, { bid, as }) => {
    setAside(state, bidOf(state, bid), as);
    measureAgain(state);
  },
  'bid-restored': (state, { bid }) => {
    restore(bidOf(state, bid));
    measureAgain(state);
  },
};

function startPitch(state: EventState, bid: Bid, pitchMs: number): void {
  Object.assign(bid, { status: 'presenting', statusBefore: null, opened: true });
  state.current = bid.bid;
  state.pitch = { bid: bid.bid, totalMs: pitchMs, leftMs: pitchMs, running: true };
  state.overlay = null;
}

/** Its marks can change again, unless the hall has seen its figure (ST16). No last call runs while somebody speaks. */
function startAgain(state: EventState, bid: Bid, pitchMs: number): void {
  bid.locked = isShownForGood(state, bid);
  state.stage = 'open';
  state.countdown = null;
  startPitch(state, bid, pitchMs);
}

/** The bid before the hall has been heard; with locking its marks are fixed from now on (B6). */
export function finishCurrent(state: EventState): void {
  const bid = state.current === null ? undefined : state.bids.get(state.current);
  if (bid?.status === 'presenting') {
    bid.status = 'heard';
    if (state.rules.locking) lock(state, bid);
  }
  state.current = null;
  state.pitch = null;
}

function lock(state: EventState, bid: Bid): void {
  bid.locked = true;
  const tally = state.tally.get(bid.bid);
  const shown = state.shown.get(bid.bid);
  assert(tally && shown, `bid ${bid.bid} has a row in the tally before it is locked`);
  if (state.rules.screen.policy === 'after-each')
    showAll(shown, screenSteps(state.rules, state.practice), tally);
}

function extendPitch(state: EventState, leftMs: number): void {
  const pitch = pitchOf(state);
  pitch.leftMs = leftMs;
  pitch.totalMs = Math.max(pitch.totalMs, leftMs);
}

function setAside(state: EventState, bid: Bid, as: SetAside): void {
  // A bid that was before the hall goes back to waiting when this is undone: its pitch has to start again.
  const before = bid.status === 'presenting' ? 'waiting' : bid.status;
  bid.statusBefore ??= before;
  bid.status = as;
  if (state.current === bid.bid) {
    state.current = null;
    state.pitch = null;
  }
}

function restore(bid: Bid): void {
  assert(bid.statusBefore !== null, `bid ${bid.bid} was set aside before it is restored`);
  bid.status = bid.statusBefore;
  bid.statusBefore = null;
}

function pitchOf(state: EventState) {
  assert(state.pitch, 'a pitch is set before its clock changes');
  return state.pitch;
}
