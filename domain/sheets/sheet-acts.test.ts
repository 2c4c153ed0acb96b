import { expect, test } from 'vitest';
import { bidId, cardNumber, personId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { must } from '../testing/set-up.ts';
import {
  beginBatch,
  changeToPaper,
  changeToPhone,
  confirmBatch,
  countBatch,
  dropBatch,
  recountBatch,
  settleMismatch,
  takeSheetBack,
  typeSheet,
  whyNotReady,
} from './sheet-acts.ts';
import { mismatchesOf } from './compare-typings.ts';
import { emptySheetBook, type SheetBook, type SpoiltReason, type TypedSheet } from './sheet-book.ts';

const [ann, ben, cat] = [1, 2, 3].map(personId) as [
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
  ReturnType<typeof personId>,
];
const sheet = (card: number, mark: number, spoilt: SpoiltReason | null = null): TypedSheet => ({
  card: cardNumber(card),
  marks: spoilt === null ? [[bidId(1), mark]] : [],
  spoilt,
});

type Act = (book: SheetBook) => Outcome<SheetBook>;
const after = (...acts: Act[]): SheetBook => acts.reduce((book, act) => must(act(book)), emptySheetBook);
const types =
  (by: typeof ann, ...sheets: TypedSheet[]): Act =>
  (book) => ({ ok: true, value: sheets.reduce((now, each) => must(typeSheet(now, 1, by, each)), book) });
const begin =
  (sheets: number): Act =>
  (book) =>
    beginBatch(book, sheets, ann);
const tenth = Array.from({ length: 10 }, (_, place) => sheet(place + 1, place % 5));
const first = (book: SheetBook) => {
  const [batch] = book.open;
  if (!batch) throw new Error('there is a batch');
  return batch;
};
const nobodyVoted = () => false;
const refusal = (code: string, why?: string) => ({
  refusal: why === undefined ? { code } : { code, detail: { why } },
});

test('[Y1] a card is changed to paper and back; twice is once; not back once its sheet was typed or counted', () => {
  const book = after(
    (b) => changeToPaper(b, cardNumber(7)),
    (b) => changeToPaper(b, cardNumber(3)),
  );
  expect(book.onPaper).toEqual([3, 7]);
  expect(must(changeToPaper(book, cardNumber(7)))).toBe(book);
  expect(must(changeToPhone(book, cardNumber(7))).onPaper).toEqual([3]);
  const typed = after((b) => changeToPaper(b, cardNumber(7)), begin(1), types(ann, sheet(7, 1)));
  expect(changeToPhone(typed, cardNumber(7))).toMatchObject(refusal('sheet-entered-before'));
  const counted = must(countBatch(must(confirmBatch(typed, 1, ben)), 1, nobodyVoted)).book;
  expect(changeToPhone(counted, cardNumber(7))).toMatchObject(refusal('sheet-entered-before'));
});

test('[Y5] below ten sheets one person types and another confirms; the same person cannot', () => {
  const typed = after(begin(2), types(ann, sheet(1, 4), sheet(2, 0, 'unreadable')));
  expect(whyNotReady(first(typed))).toBe('unconfirmed');
  expect(confirmBatch(typed, 1, ann)).toMatchObject(refusal('two-people-needed'));
  const confirmed = must(confirmBatch(typed, 1, ben));
  const counted = must(countBatch(confirmed, 1, (card) => card === 1));
  expect(counted.sheets).toEqual([sheet(1, 4), sheet(2, 0, 'unreadable')]);
  expect(counted.book).toEqual({
    onPaper: [1, 2],
    open: [],
    counted: [{ batch: 1, sheets: 2, spoilt: 1, replaced: 1 }],
    entered: [
      [1, 'counted'],
      [2, 'spoilt'],
    ],
  });
});

test('[Y5] what is typed after it was confirmed has to be confirmed again', () => {
  const confirmed = must(confirmBatch(after(begin(1), types(ann, sheet(1, 4))), 1, ben));
  expect(whyNotReady(first(must(typeSheet(confirmed, 1, ann, sheet(1, 5)))))).toBe('unconfirmed');
  expect(whyNotReady(first(must(recountBatch(confirmed, 1, 2))))).toBe('count');
  expect(confirmBatch(after(begin(2), types(ann, sheet(1, 4))), 1, ben)).toMatchObject(
    refusal('sheets-not-ready', 'count'),
  );
});

test('[Y5] from ten sheets on two people type each; a third types none, and nobody only confirms', () => {
  const once = after(begin(10), types(ann, ...tenth));
  expect(whyNotReady(first(once))).toBe('typed-once');
  expect(confirmBatch(once, 1, ben)).toMatchObject(refusal('sheets-not-ready', 'typed-once'));
  expect(countBatch(once, 1, nobodyVoted)).toMatchObject(refusal('sheets-not-ready', 'typed-once'));
  const half = after(begin(10), types(ann, ...tenth), types(ben, ...tenth.slice(0, 4)));
  expect(whyNotReady(first(half))).toBe('count');
  expect(typeSheet(half, 1, cat, sheet(9, 1))).toMatchObject(refusal('two-people-needed'));
  const twice = after(begin(10), types(ann, ...tenth), types(ben, ...tenth.toReversed()));
  expect(must(countBatch(twice, 1, nobodyVoted)).sheets).toEqual(tenth);
});

test('[Y5] sheets that differ are named, and what both see on the sheet takes the place of what each typed', () => {
  const other = [sheet(1, 4), ...tenth.slice(1, 9), sheet(99, 2)];
  const book = after(begin(10), types(ann, ...tenth), types(ben, ...other));
  expect(mismatchesOf(first(book)).map(({ card, first: one, second }) => [card, one, second])).toEqual([
    [1, sheet(1, 0), sheet(1, 4)],
    [10, sheet(10, 4), null],
    [99, null, sheet(99, 2)],
  ]);
  expect(countBatch(book, 1, nobodyVoted)).toMatchObject(refusal('sheets-not-ready', 'differ'));
  const settled = [
    (b: SheetBook) => settleMismatch(b, 1, cardNumber(1), sheet(1, 3)),
    (b: SheetBook) => settleMismatch(b, 1, cardNumber(99), null),
    (b: SheetBook) => settleMismatch(b, 1, cardNumber(10), sheet(10, 2)),
  ].reduce((now, act) => must(act(now)), book);
  expect(must(countBatch(settled, 1, nobodyVoted)).sheets.find(({ card }) => card === 1)).toEqual(
    sheet(1, 3),
  );
});

test('[Y5] a sheet is in one batch only, and is not entered twice; taken back or dropped, it can be typed again', () => {
  const book = after(begin(2), types(ann, sheet(1, 4)), (b) => beginBatch(b, 2, ben));
  expect(typeSheet(book, 2, ben, sheet(1, 4))).toMatchObject(refusal('sheet-entered-before'));
  const back = must(takeSheetBack(book, 1, ann, cardNumber(1)));
  expect(must(typeSheet(back, 2, ben, sheet(1, 4))).open.length).toBe(2);
  expect(must(typeSheet(must(dropBatch(book, 1)), 2, ben, sheet(1, 4))).open.length).toBe(1);
  const counted = must(
    countBatch(must(confirmBatch(after(begin(1), types(ann, sheet(1, 4))), 1, ben)), 1, nobodyVoted),
  );
  expect(typeSheet(must(beginBatch(counted.book, 1, ann)), 2, ann, sheet(1, 4))).toMatchObject(
    refusal('sheet-entered-before'),
  );
  expect(countBatch(counted.book, 1, nobodyVoted)).toMatchObject(refusal('already-moved'));
});
