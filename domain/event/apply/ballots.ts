/** Ballots and cards in the state: the running tally moves by differences (T1). */

import { withSharedMarks, type Marks } from '../../ballots/marks.ts';
import type { BallotKey, BidId } from '../../ids.ts';
import { assert } from '../../outcome.ts';
import { noteChange, nothingShown } from '../../tally/shown.ts';
import { addMark, emptyTally, removeMark } from '../../tally/tally.ts';
import type { EntryBody } from '../entries.ts';
import { screenSteps } from '../rules.ts';
import type { EventState } from '../state.ts';

const blank: Marks = [];

export function applyBallot(
  state: EventState,
  body: Extract<EntryBody, { type: 'ballot-received' }>,
  seq: number,
): void {
  const ballot = state.ballots.get(body.key) ?? { revision: 0, marks: blank, phones: [] };
  recount(state, body.key, ballot.marks, body.marks);
  ballot.revision = body.revision;
  ballot.marks = withSharedMarks(body.marks);
  const known = ballot.phones.findIndex(({ device }) => device === body.device);
  if (known !== -1) ballot.phones.splice(known, 1);
  ballot.phones.push({ device: body.device, send: body.send });
  state.ballots.set(body.key, ballot);
  state.lastBallotSeq = seq;
}

/** The ballot of a card that was cancelled is not counted any more (C3). */
export function takeBallotOut(state: EventState, key: BallotKey): void {
  const ballot = state.ballots.get(key);
  if (!ballot) return;
  recount(state, key, ballot.marks, blank);
  state.ballots.delete(key);
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
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [oldBid = Infinity, old = null] = before[left] ?? [];
    const [newBid = Infinity, score = null] = after[right] ?? [];
    if (oldBid <= newBid) left += 1;
    if (newBid <= oldBid) right += 1;
    if (oldBid < newBid) changeMark(state, key, oldBid, old, null);
    else if (newBid < oldBid) changeMark(state, key, newBid, null, score);
    else if (old !== score) changeMark(state, key, oldBid, old, score);
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
  noteChange(shown, screenSteps(state.rules, state.practice), tally, key, before, after);
}
