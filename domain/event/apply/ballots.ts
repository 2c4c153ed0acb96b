/** Ballots and cards in the state: the running tally moves by differences (T1). */

import { withSharedMarks, type Marks } from '../../ballots/marks.ts';
import { bidId, type BallotKey, type BidId } from '../../ids.ts';
import { assert } from '../../outcome.ts';
import { noteChange, nothingShown } from '../../tally/shown.ts';
import { fullnessOf } from '../rules/ballot-status.ts';
import { decides } from '../deciding-ballots.ts';
import { addMark, emptyTally, removeMark } from '../../tally/tally.ts';
import { screenSteps } from '../rules/rules.ts';
import { digestOf, noteSent } from '../senders.ts';
import { sheetOf, type Ballot, type EventState } from '../state.ts';
import type { EntryHandlers } from './handler.ts';

const blank: Marks = [];

export const receiving: EntryHandlers<'ballot-received'> = {
  'ballot-received': (state, { key, revision, marks, device, send, sent }, { seq }) => {
    const ballot = state.ballots.get(key) ?? newBallot(state, key);
    recount(state, key, ballot.marks, marks);
    ballot.revision = revision;
    ballot.marks = withSharedMarks(marks);
    measure(state, ballot);
    noteSent(ballot.phones, device, { send, digest: sent ?? digestOf(marks) });
    state.lastBallotSeq = seq;
  },
};

function newBallot(state: EventState, key: BallotKey): Ballot {
  const ballot: Ballot = { revision: 0, marks: blank, fullness: 'emptied', phones: [] };
  state.ballots.set(key, ballot);
  state.fullness.emptied += 1;
  return ballot;
}

/** Notes anew how far a ballot is (T6). */
function measure(state: EventState, ballot: Ballot, sheet = sheetOf(state)): void {
  const fullness = fullnessOf(state.rules, sheet, ballot.marks);
  state.fullness[ballot.fullness] -= 1;
  state.fullness[fullness] += 1;
  ballot.fullness = fullness;
}

/** What a complete ballot holds is another when a bid was set aside or came back (T6). */
export function measureAgain(state: EventState): void {
  const { bids, asks, potPence } = sheetOf(state);
  for (const ballot of state.ballots.values()) measure(state, ballot, { bids, asks, potPence });
}

/** The ballot of a card that was cancelled is not counted any more (C3). */
export function takeBallotOut(state: EventState, key: BallotKey): void {
  const ballot = state.ballots.get(key);
  if (!ballot) return;
  recount(state, key, ballot.marks, blank);
  state.ballots.delete(key);
  state.fullness[ballot.fullness] -= 1;
}

/** A row for every bid, empty: before the first ballot. */
export function rebuildTally(state: EventState): void {
  for (const bid of state.bids.keys()) {
    state.tally.set(bid, emptyTally(state.rules.ballot));
    state.shown.set(bid, nothingShown());
  }
}

/** Moves the tally by the marks that differ. Both ballots stand in ascending order of bid, so one walk meets each mark once. */
function recount(state: EventState, key: BallotKey, before: Marks, after: Marks): void {
  if (!decides(state, key)) return;
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const was = before[left];
    const is = after[right];
    const bid = bidId(Math.min(was?.[0] ?? Infinity, is?.[0] ?? Infinity));
    const old = was?.[0] === bid ? was[1] : null;
    const mark = is?.[0] === bid ? is[1] : null;
    if (old !== null) left += 1;
    if (mark !== null) right += 1;
    if (old !== mark) changeMark(state, key, bid, old, mark);
  }
}

function changeMark(
  state: EventState,
  key: BallotKey,
  bid: BidId,
  before: number | null,
  after: number | null,
): void {
  const tally = state.tally.get(bid);
  const shown = state.shown.get(bid);
  assert(tally && shown, `bid ${bid} has a row in the tally before its first mark`);
  if (before !== null) removeMark(tally, state.rules.ballot, before);
  if (after !== null) addMark(tally, state.rules.ballot, after);
  // The hall has seen it, and no later act moves it by a ballot or a few (S15).
  if (state.rules.screen.policy === 'after-each' && state.bids.get(bid)?.locked === true) return;
  noteChange(shown, screenSteps(state.rules, state.practice), tally, key, before, after);
}
