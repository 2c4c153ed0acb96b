/** The day in the state: doors, pitches, clocks, the close and its undoing. */

import { assert, unreachable } from '../../outcome.ts';
import { showAll } from '../../tally/shown.ts';
import type { EntryBody, SetAside } from '../entries.ts';
import { screenSteps } from '../rules/rules.ts';
import { measureAgain } from './ballots.ts';
import { bidOf, isShownForGood, type Bid, type EventState } from '../state.ts';
import { bringBack } from '../undo.ts';
import { seenWithout } from '../overlay.ts';

export type DayEntry = Extract<
  EntryBody,
  {
    type:
      | 'doors-opened'
      | 'doors-closed'
      | 'voting-opened'
      | 'bid-called'
      | 'pitch-started-again'
      | 'pitch-paused'
      | 'pitch-resumed'
      | 'pitch-extended'
      | 'pitch-ended'
      | 'bid-set-aside'
      | 'bid-restored'
      | 'last-call-started'
      | 'last-call-stopped'
      | 'closing-started'
      | 'voting-closed'
      | 'voting-reopened'
      | 'paused'
      | 'resumed'
      | 'clock-released'
      | 'screen-shown'
      | 'act-undone';
  }
>;

const changesTheSheet: readonly DayEntry['type'][] = ['bid-set-aside', 'bid-restored', 'act-undone'];

export function applyDay(state: EventState, body: DayEntry): void {
  switch (body.type) {
    case 'doors-opened':
      state.stage = 'doors-open';
      break;
    case 'doors-closed':
      state.stage = 'setting-up';
      break;
    case 'voting-opened':
      state.stage = 'open';
      state.overlay = null;
      if (state.rules.opening === 'all-at-once') for (const bid of state.bids.values()) bid.opened = true;
      break;
    case 'bid-called':
      finishCurrent(state);
      startPitch(state, bidOf(state, body.bid), body.pitchMs);
      break;
    case 'pitch-started-again':
      if (state.current !== body.bid) finishCurrent(state);
      startAgain(state, bidOf(state, body.bid), body.pitchMs);
      break;
    case 'pitch-paused':
      Object.assign(pitchOf(state), { leftMs: body.leftMs, running: false });
      break;
    case 'pitch-resumed':
      Object.assign(pitchOf(state), { leftMs: body.leftMs, running: true });
      break;
    case 'pitch-extended':
      extendPitch(state, body.leftMs);
      break;
    case 'pitch-ended':
      state.pitch = null;
      break;
    case 'bid-set-aside':
      setAside(state, bidOf(state, body.bid), body.as);
      break;
    case 'bid-restored':
      restore(bidOf(state, body.bid));
      break;
    case 'last-call-started':
      startLastCall(state, body.leftMs);
      break;
    case 'last-call-stopped':
    case 'voting-reopened':
      state.stage = 'open';
      state.countdown = null;
      break;
    case 'closing-started':
      state.stage = 'closing';
      state.countdown = { kind: 'grace', leftMs: body.graceMs };
      state.overlay = null;
      break;
    case 'voting-closed':
      state.stage = 'counting';
      state.countdown = null;
      break;
    case 'paused':
      state.paused = true;
      if (state.countdown && body.countdownLeftMs !== null) state.countdown.leftMs = body.countdownLeftMs;
      if (state.pitch && body.pitchLeftMs !== null) state.pitch.leftMs = body.pitchLeftMs;
      break;
    case 'resumed':
      state.paused = false;
      break;
    case 'clock-released':
      if (state.countdown) state.countdown.leftMs = body.leftMs;
      break;
    case 'screen-shown':
      state.overlay = body.overlay;
      state.overlayOver = body.overlay === null ? null : seenWithout(state);
      break;
    case 'act-undone':
      assert(state.undoable?.entry === body.entry, `the act at ${body.entry} was the last of the day`);
      bringBack(state, state.undoable, body);
      break;
    default:
      unreachable(body);
  }
  // A complete ballot holds something else when a bid was set aside or came back (T6).
  if (changesTheSheet.includes(body.type)) measureAgain(state);
}

function startLastCall(state: EventState, leftMs: number): void {
  finishCurrent(state);
  state.stage = 'last-call';
  state.countdown = { kind: 'last-call', leftMs };
  state.overlay = null;
}

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
function finishCurrent(state: EventState): void {
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
