/** What the desk does with voting sheets: each act makes a new book, or says why not. Pure; `server/sheets/` keeps the book. */

import type { CardNumber, PersonId } from '../ids.ts';
import { accepted, refused, type Outcome } from '../outcome.ts';
import { mismatchesOf } from './compare-typings.ts';
import {
  typedTwiceFrom,
  type SheetBatch,
  type SheetBook,
  type TypedSheet,
  type Typing,
} from './sheet-book.ts';

/** The card votes on paper from now on. Twice is the same as once. */
export function changeToPaper(book: SheetBook, card: CardNumber): Outcome<SheetBook> {
  if (book.onPaper.includes(card)) return accepted(book);
  return accepted({ ...book, onPaper: [...book.onPaper, card].sort((a, b) => a - b) });
}

/** The card votes by phone again, unless its sheet lies in a batch or was entered. */
export function changeToPhone(book: SheetBook, card: CardNumber): Outcome<SheetBook> {
  if (!book.onPaper.includes(card)) return accepted(book);
  if (isEntered(book, card) || batchWith(book, card)) return refused('sheet-entered-before');
  return accepted({ ...book, onPaper: book.onPaper.filter((each) => each !== card) });
}

/** Begins a batch of so many sheets, counted by hand. */
export function beginBatch(book: SheetBook, sheets: number, by: PersonId): Outcome<SheetBook> {
  const batch = 1 + Math.max(0, ...[...book.open, ...book.counted].map((each) => each.batch));
  const begun: SheetBatch = { batch, sheets, first: { by, sheets: [] }, second: null, confirmedBy: null };
  return accepted({ ...book, open: [...book.open, begun] });
}

/** Gives up a batch: nothing of it was counted. */
export function dropBatch(book: SheetBook, batch: number): Outcome<SheetBook> {
  return change(book, batch, () => accepted(null));
}

/** The batch has another number of sheets than was said. */
export function recountBatch(book: SheetBook, batch: number, sheets: number): Outcome<SheetBook> {
  return change(book, batch, (found) => accepted({ ...found, sheets, confirmedBy: null }));
}

/**
 * Types a sheet into a batch; typed again by the same person, it takes the place of what they typed before. The second
 * person types all of them anew.
 */
export function typeSheet(
  book: SheetBook,
  batch: number,
  by: PersonId,
  sheet: TypedSheet,
): Outcome<SheetBook> {
  if (isEntered(book, sheet.card)) return refused('sheet-entered-before');
  const other = batchWith(book, sheet.card);
  if (other !== null && other.batch !== batch) return refused('sheet-entered-before');
  return change(book, batch, (found) => withTyping(found, by, (typing) => putIn(typing, sheet)));
}

/** Takes a sheet back that this person typed. */
export function takeSheetBack(
  book: SheetBook,
  batch: number,
  by: PersonId,
  card: CardNumber,
): Outcome<SheetBook> {
  return change(book, batch, (found) =>
    withTyping(found, by, (typing) => ({
      ...typing,
      sheets: typing.sheets.filter((sheet) => sheet.card !== card),
    })),
  );
}

/** Both typed it differently: the two look at the sheet together, and what it says takes the place of both. Null: there is no such sheet. */
export function settleMismatch(
  book: SheetBook,
  batch: number,
  card: CardNumber,
  sheet: TypedSheet | null,
): Outcome<SheetBook> {
  return change(book, batch, (found) => {
    if (found.second === null) return refused('sheets-not-ready', { why: 'typed-once' });
    const put = (typing: Typing): Typing =>
      sheet === null
        ? { ...typing, sheets: typing.sheets.filter((each) => each.card !== card) }
        : putIn(typing, sheet);
    return accepted({ ...found, first: put(found.first), second: put(found.second) });
  });
}

/** Below ten sheets somebody else compares what was typed with the sheets, and says that it is the same. */
export function confirmBatch(book: SheetBook, batch: number, by: PersonId): Outcome<SheetBook> {
  return change(book, batch, (found) => {
    if (found.sheets >= typedTwiceFrom) return refused('sheets-not-ready', { why: 'typed-once' });
    if (found.first.by === by) return refused('two-people-needed');
    if (found.first.sheets.length !== found.sheets) return refused('sheets-not-ready', { why: 'count' });
    return accepted({ ...found, confirmedBy: by });
  });
}

/**
 * What a checked batch gives, and the book once it is counted; or why it is not ready.
 *
 * @param hasVoted whether the card has a ballot that its phone sent
 */
export function countBatch(
  book: SheetBook,
  batch: number,
  hasVoted: (card: CardNumber) => boolean,
): Outcome<{ readonly sheets: readonly TypedSheet[]; readonly book: SheetBook }> {
  const found = book.open.find((each) => each.batch === batch);
  if (!found) return refused('already-moved');
  const why = whyNotReady(found);
  if (why !== null) return refused('sheets-not-ready', { why });
  const { sheets } = found.first;
  const spoilt = sheets.filter((sheet) => sheet.spoilt !== null).length;
  const entered = sheets.map((sheet) => [sheet.card, sheet.spoilt === null ? 'counted' : 'spoilt'] as const);
  const replaced = sheets.filter(({ card }) => hasVoted(card)).length;
  const onPaper = new Set([...book.onPaper, ...sheets.map(({ card }) => card)]);
  return accepted({
    sheets,
    book: {
      ...book,
      onPaper: [...onPaper].sort((a, b) => a - b),
      open: book.open.filter((each) => each !== found),
      counted: [...book.counted, { batch, sheets: sheets.length, spoilt, replaced }],
      entered: [...book.entered, ...entered].sort(([a], [b]) => a - b),
    },
  });
}

/** `count`: not as many were typed as lie on the table · `unconfirmed` · `typed-once` · `differ`: the two do not agree. */
export type WhyNotReady = 'count' | 'unconfirmed' | 'typed-once' | 'differ';

/** What is still to be done before the batch can be counted; null when nothing is (Y5). */
export function whyNotReady(batch: SheetBatch): WhyNotReady | null {
  const { sheets, first, second, confirmedBy } = batch;
  if (first.sheets.length !== sheets) return 'count';
  if (sheets < typedTwiceFrom && second === null) return confirmedBy === null ? 'unconfirmed' : null;
  if (second === null) return 'typed-once';
  if (second.sheets.length !== sheets) return 'count';
  return mismatchesOf(batch).length > 0 ? 'differ' : null;
}

function isEntered({ entered }: SheetBook, card: CardNumber): boolean {
  return entered.some(([each]) => each === card);
}

function batchWith({ open }: SheetBook, card: CardNumber): SheetBatch | null {
  const has = (typing: Typing | null) => typing?.sheets.some((sheet) => sheet.card === card) === true;
  return open.find(({ first, second }) => has(first) || has(second)) ?? null;
}

function putIn(typing: Typing, sheet: TypedSheet): Typing {
  return { ...typing, sheets: [...typing.sheets.filter(({ card }) => card !== sheet.card), sheet] };
}

/** Changes what this person typed: the first typing is of whoever began the batch, the second of whoever comes next. */
function withTyping(
  batch: SheetBatch,
  by: PersonId,
  put: (typing: Typing) => Typing,
): Outcome<SheetBatch | null> {
  // What was confirmed is what was there then.
  if (batch.first.by === by) return accepted({ ...batch, first: put(batch.first), confirmedBy: null });
  const second = batch.second ?? { by, sheets: [] };
  if (second.by !== by) return refused('two-people-needed');
  return accepted({ ...batch, second: put(second) });
}

/** Null takes the batch out. */
function change(
  book: SheetBook,
  batch: number,
  act: (found: SheetBatch) => Outcome<SheetBatch | null>,
): Outcome<SheetBook> {
  const found = book.open.find((each) => each.batch === batch);
  if (!found) return refused('already-moved');
  const changed = act(found);
  if (!changed.ok) return changed;
  const { value } = changed;
  const open = book.open.flatMap((each) => (each !== found ? [each] : value === null ? [] : [value]));
  return accepted({ ...book, open });
}
