/** Voting sheets at the desk (Y1-Y8): each act is kept, sealed, before it is answered, and read again by the room. */

import { randomInt } from 'node:crypto';
import type { Register } from '../../db/register/register.ts';
import type { SheetBallot } from '../../domain/event/commands.ts';
import { hasVoted } from '../../domain/event/ballot-figures.ts';
import { notNow } from '../../domain/event/decide/ballot.ts';
import { canChangeWay, typedSheet } from '../../domain/event/decide/sheets.ts';
import { takesSheets } from '../../domain/event/beside-phones.ts';
import { nobody, type Actor, type BallotKey, type CardNumber } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { bidsNeeded } from '../../domain/event/state.ts';
import { totalsOf } from '../../domain/sheets/batch-totals.ts';
import { mismatchesOf } from '../../domain/sheets/compare-typings.ts';
import { changeToPaper, changeToPhone, countBatch, whyNotReady } from '../../domain/sheets/sheet-acts.ts';
import {
  typedTwiceFrom,
  type SheetBatch,
  type SheetBook,
  type TypedSheet,
} from '../../domain/sheets/sheet-book.ts';
import { listCode } from '../../domain/sheets/list-code.ts';
import { cardOfSheet, sheetNumber } from '../../domain/sheets/sheet-number.ts';
import type { BatchView, CardWay, SheetDesk, SheetRows, SheetToType } from '../../domain/wire/http-sheets.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface SheetOffice {
  readonly register: Register;
  readonly access: Pick<Access, 'deviceTag' | 'sheetSeal'>;
}

type Act = (book: SheetBook) => Outcome<SheetBook>;
/** The largest send number that a phone makes up is of this size too. */
const sendNumbers = 2 ** 40;

/** Changes a card to paper, or back, until the seal (Y1). The phone that has it open is told. */
export async function changeWay(
  office: SheetOffice,
  room: EventRoom,
  card: CardNumber,
  onPaper: boolean,
): Promise<Outcome<CardWay>> {
  const key = await office.register.cardLinks.keyOf(room.event, card);
  if (key === null) return refused('unknown-card');
  const can = canChangeWay(room.state, key);
  if (!can.ok) return can;
  const act = onPaper ? changeToPaper : changeToPhone;
  const kept = await keepBook(office, room, (book) => act(book, card));
  if (!kept.ok) return kept;
  room.subscribers.tell(key, null);
  return accepted({ card, onPaper, sheet: sheetNumber(card) });
}

/** Changes the batches of this person's desk, and answers how the desk stands. Whoever types signs nothing (E7). */
export async function changeBatches(
  office: SheetOffice,
  room: EventRoom,
  actor: Actor,
  act: Act,
): Promise<Outcome<SheetDesk>> {
  if (!takesSheets(room.state)) return refused(notNow(room.state));
  const noted = await room.submit({ type: 'note-keying', person: actor.person }, actor);
  if (!noted.ok) return noted;
  const kept = await keepBook(office, room, act);
  return kept.ok ? accepted(sheetDesk(room, actor)) : kept;
}

/** The sheet as it can be counted, or what is wrong with it: said to the clerk while the sheet is in their hand. */
export async function readSheet(
  office: SheetOffice,
  room: EventRoom,
  { sheet, marks, spoilt }: SheetToType,
): Promise<Outcome<TypedSheet>> {
  const card = cardOfSheet(sheet);
  return card === null ? refused('sheet-number-wrong') : checkSheet(office, room, card, { marks, spoilt });
}

/** The same of a sheet whose card is known. */
export async function checkSheet(
  { register }: SheetOffice,
  room: EventRoom,
  card: CardNumber,
  typed: Omit<TypedSheet, 'card'>,
): Promise<Outcome<TypedSheet>> {
  const key = await register.cardLinks.keyOf(room.event, card);
  if (key === null) return refused('unknown-card');
  const onPaper = room.sheets.isOnPaper(key);
  return typedSheet(room.state, { key, onPaper, ownBid: room.ownBid(key) ?? undefined }, { card, ...typed });
}

/** Counts a checked batch: its ballots and the book without what was typed are one commit (Y7). */
export function countSheets(
  office: SheetOffice,
  room: EventRoom,
  batch: number,
  actor: Actor,
): Promise<Outcome<SheetDesk>> {
  return oneAtATime(room, async () => {
    if (!takesSheets(room.state)) return refused(notNow(room.state));
    const keys = await office.register.cardLinks.keys(room.event);
    const voted = (card: CardNumber) => {
      const key = keys.get(card);
      return key !== undefined && hasVoted(room.state, key);
    };
    const counted = countBatch(room.sheets.book, batch, voted);
    if (!counted.ok) return counted;
    const ballots = counted.value.sheets.map((sheet) => ballotOf(office, room, sheet, keys.get(sheet.card)));
    const sheets = ballots.flatMap((ballot) => (ballot === null ? [] : [ballot]));
    if (sheets.length !== ballots.length) return refused('unknown-card');
    const sealed = nextBook(office, room, counted.value.book);
    if (sealed === null) return refused('voting-closed');
    const changes = [{ kind: 'sheets-kept', event: room.event, sheets: sealed } as const];
    // By nobody, like every ballot: no entry says who typed it.
    const desk: Actor = { role: actor.role, person: nobody };
    const done = await room.submit({ type: 'enter-sheets', sheets }, desk, { changes });
    if (!done.ok) return done;
    await room.sheets.load();
    // Sheets that change no ballot write no entry, and then nothing beside one.
    if (room.sheets.version < sealed.version) {
      if (!(await office.register.sheetBooks.keep(room.event, sealed))) return refused('already-moved');
      await room.sheets.load();
    }
    for (const { key } of sheets) room.subscribers.tell(key, null);
    return accepted(sheetDesk(room, actor));
  });
}

/** What this person sees of the sheets: of what somebody else typed nothing, until both have typed all. */
export function sheetDesk(room: EventRoom, { person }: Actor): SheetDesk {
  const { state, sheets } = room;
  const { book, fates } = sheets;
  const count = (fate: string) => [...fates.values()].filter((each) => each === fate).length;
  return {
    open: takesSheets(state),
    phonesFailed: state.phonesFailed,
    list: listCode(state.rules.ballot, state.order),
    figures: {
      onPaper: fates.size,
      counted: count('counted'),
      spoilt: count('spoilt'),
      notReturned: count('not-returned'),
      replaced: sheets.replaced,
    },
    batches: book.open.map((batch) => batchView(batch, person)),
    counted: book.counted,
  };
}

/** What a clerk's screen has to know of the rows before the first key. */
export async function sheetRows({ register }: SheetOffice, room: EventRoom): Promise<SheetRows> {
  const { state } = room;
  const bids = state.rules.ownBid === 'abstain' ? await register.cards.bids(room.event) : new Map();
  const needed = new Set(bidsNeeded(state));
  return {
    order: state.order,
    canBeMarked: state.order.filter((bid) => state.bids.get(bid)?.opened === true),
    out: state.order.filter((bid) => !needed.has(bid)),
    ownBids: [...bids],
  };
}

function batchView(batch: SheetBatch, person: Actor['person']): BatchView {
  const { sheets, first, second } = batch;
  const twice = sheets >= typedTwiceFrom;
  const part = partOf(batch, person);
  const why = whyNotReady(batch);
  const isTyped = why === 'differ' || why === null;
  const isToConfirm = part === 'next' && !twice && first.sheets.length === sheets;
  const mine =
    part === 'first' || isToConfirm ? first.sheets : part === 'second' ? (second?.sheets ?? []) : [];
  return {
    batch: batch.batch,
    sheets,
    twice,
    part,
    typed: mine,
    counts: [first.sheets.length, second?.sheets.length ?? null],
    why,
    mismatches: why === 'differ' && part !== 'other' ? mismatchesOf(batch) : [],
    totals: isTyped && second !== null ? [totalsOf(first.sheets), totalsOf(second.sheets)] : null,
  };
}

function partOf({ first, second }: SheetBatch, person: Actor['person']): BatchView['part'] {
  if (first.by === person) return 'first';
  if (second === null) return 'next';
  return second.by === person ? 'second' : 'other';
}

function ballotOf(
  { access }: SheetOffice,
  room: EventRoom,
  { card, marks }: TypedSheet,
  key: BallotKey | undefined,
): SheetBallot | null {
  if (key === undefined) return null;
  return {
    key,
    device: access.deviceTag(room.event, key, `sheet ${card}`),
    send: randomInt(1, sendNumbers),
    ownBid: room.ownBid(key) ?? undefined,
    marks,
  };
}

/** Acts on the book as it stands: all acts of an event on its sheets come one after the other. */
function keepBook(office: SheetOffice, room: EventRoom, act: Act): Promise<Outcome<null>> {
  return oneAtATime(room, async () => {
    const done = act(room.sheets.book);
    if (!done.ok) return done;
    if (done.value === room.sheets.book) return accepted(null);
    const next = nextBook(office, room, done.value);
    if (next === null) return refused('voting-closed');
    const isKept = await office.register.sheetBooks.keep(room.event, next);
    await room.sheets.load();
    return isKept ? accepted(null) : refused('already-moved');
  });
}

/** Null once the event's key was destroyed. */
function nextBook({ access }: SheetOffice, room: EventRoom, book: SheetBook) {
  const version = room.sheets.version + 1;
  const sealed = access.sheetSeal.seal(room.event, version, book);
  return sealed && { version, sealed };
}
