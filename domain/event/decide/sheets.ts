/** Voting sheets (Y2-Y4, Y7): what two people typed, taken as the whole ballot of each card. */

import { flawInMarks } from '../../ballots/index.ts';
import { inOrder, type Marks } from '../../ballots/marks.ts';
import type { BallotKey, BidId } from '../../ids.ts';
import { accepted, refused, type Outcome } from '../../outcome.ts';
import { mostSheetsAtOnce, type TypedSheet } from '../../sheets/sheet-book.ts';
import type { CommandOf, SheetBallot } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { EntryBody } from '../entries.ts';
import { canCountBesidePhones, takesSheets } from '../beside-phones.ts';
import { isSealed } from '../stages.ts';
import { sheetOf, type EventState } from '../state.ts';
import { flawInBallot, notNow, withinLimits } from './ballot.ts';

/**
 * Takes all of these sheets or none. Their entries stand in the order of their keys, so that no place in the journal says
 * which sheet was typed when (Y7).
 */
export function enterSheets(state: EventState, { sheets }: CommandOf<'enter-sheets'>): Outcome<Decided> {
  if (!takesSheets(state)) return refused(notNow(state));
  const keys = new Set(sheets.map(({ key }) => key));
  if (keys.size !== sheets.length || sheets.length > mostSheetsAtOnce) return refused('malformed');
  const entries: EntryBody[] = [];
  for (const sheet of sheets.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const counted = marksOfSheet(state, sheet);
    if (!counted.ok) return counted;
    if (!isSame(state.ballots.get(sheet.key)?.marks ?? [], counted.value))
      entries.push(received(state, sheet, counted.value));
  }
  return written(entries);
}

/** The marks that a card has once the sheet is entered (Y2, Y4); or why it cannot be. */
function marksOfSheet(
  state: EventState,
  sheet: Pick<SheetBallot, 'key' | 'ownBid' | 'marks'>,
): Outcome<Marks> {
  const card = state.cards.get(sheet.key);
  if (card === undefined) return refused('unknown-card');
  if (card === 'cancelled') return refused('cancelled-card');
  const marks = inOrder(sheet.marks);
  if (!marks) return refused('malformed');
  const notCountable = flawInBallot(state, { ownBid: sheet.ownBid, marks });
  if (notCountable) return notCountable;
  const whole = withinLimits(state, state.phonesFailed ? besidePhone(state, sheet.key, marks) : marks);
  const flaw = flawInMarks(state.rules.ballot, whole, sheetOf(state));
  return flaw ? refused(flaw.code, flaw.limits) : accepted(whole);
}

/** Whether the card can be changed to paper, or back: until the seal, while it works (Y1). */
export function canChangeWay({ cards, stage }: EventState, key: BallotKey): Outcome<null> {
  const card = cards.get(key);
  if (card === undefined) return refused('unknown-card');
  if (card === 'cancelled') return refused('cancelled-card');
  return isSealed(stage) ? refused('voting-closed') : accepted(null);
}

/** What is known of the card of a sheet beside the state. */
export interface CardOfSheet {
  readonly key: BallotKey;
  readonly onPaper: boolean;
  readonly ownBid?: BidId | undefined;
}

/** A sheet as it can be counted, or what is wrong with it: said while it is in the clerk's hand (Y3). */
export function typedSheet(
  state: EventState,
  { key, onPaper, ownBid }: CardOfSheet,
  { card, marks, spoilt }: TypedSheet,
): Outcome<TypedSheet> {
  const given = spoilt === null ? [...marks].sort(([a], [b]) => a - b) : [];
  const counted = marksOfSheet(state, { key, ownBid, marks: given });
  if (!counted.ok) return counted;
  if (!onPaper && !state.phonesFailed) return refused('card-not-on-paper');
  return accepted({ card, marks: given, spoilt });
}

/** The rest of the vote is on paper: sheets count beside phones, for every card (Y4). */
export function declarePhonesFailed(
  state: EventState,
  { heard }: CommandOf<'declare-phones-failed'>,
): Outcome<Decided> {
  if (!takesSheets(state)) return refused('wrong-stage');
  if (!canCountBesidePhones(state.rules)) return refused('only-scores');
  if (heard.some((bid) => !state.bids.has(bid))) return refused('unknown-bid');
  const wanted = new Set(heard);
  const inOrderOfDay = state.order.filter((bid) => wanted.has(bid));
  const isNew = inOrderOfDay.some((bid) => state.bids.get(bid)?.opened === false);
  return written(state.phonesFailed && !isNew ? [] : [{ type: 'phones-failed', heard: inOrderOfDay }]);
}

/** The sheet's marks, and the phone's for the bids that the sheet leaves blank. */
function besidePhone({ ballots }: EventState, key: BallotKey, marks: Marks): Marks {
  const onSheet = new Set(marks.map(([bid]) => bid));
  const byPhone = (ballots.get(key)?.marks ?? []).filter(([bid]) => !onSheet.has(bid));
  return [...marks, ...byPhone].sort(([a], [b]) => a - b);
}

function received(state: EventState, { key, device, send }: SheetBallot, marks: Marks): EntryBody {
  const revision = (state.ballots.get(key)?.revision ?? 0) + 1;
  return { type: 'ballot-received', round: 1, key, revision, device, send, marks };
}

function isSame(left: Marks, right: Marks): boolean {
  return (
    left.length === right.length &&
    left.every(([bid, mark], place) => right[place]?.[0] === bid && right[place][1] === mark)
  );
}
