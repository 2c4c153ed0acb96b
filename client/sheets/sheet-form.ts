import type { BallotRules } from '../../domain/ballots/index.ts';
import type { BidId, CardNumber } from '../../domain/ids.ts';
import type { TypedSheet } from '../../domain/sheets/sheet-book.ts';
import type { Book } from '../../domain/wire/http.ts';
import type { SheetRows } from '../../domain/wire/http-sheets.ts';
import type { SheetForm } from './typing.ts';

/** The book with its bids in running order: sheets have them so, each with its place as its number. */
export function inRunningOrder(book: Book, { order }: Pick<SheetRows, 'order'>): Book {
  const placeOf = new Map(order.map((bid, place) => [bid, place]));
  const last = order.length;
  const bids = [...book.bids].sort((a, b) => (placeOf.get(a.bid) ?? last) - (placeOf.get(b.bid) ?? last));
  return { ...book, bids };
}

/** What keys are pressed for in this event: rows in running order, without those that nobody presented and those that were set aside (Y10). */
export function sheetForm(
  { rules, bids, potPence }: Pick<Book, 'bids' | 'potPence'> & { rules: { readonly ballot: BallotRules } },
  { canBeMarked, out, ownBids }: SheetRows,
  before: readonly TypedSheet[],
): SheetForm {
  const open = new Set(canBeMarked);
  const notCounted = new Set(out);
  const own = new Map(ownBids);
  const inOrder = bids.map(({ bid }) => bid);
  const rows = inOrder.filter((bid) => open.has(bid) && !notCounted.has(bid));
  return {
    rules: rules.ballot,
    sheet: {
      bids: inOrder.filter((bid) => !notCounted.has(bid)),
      asks: new Map(bids.map(({ bid, askPence }) => [bid, askPence])),
      potPence,
    },
    rowsOf(card: CardNumber): readonly BidId[] {
      const left = own.get(card);
      return left === undefined ? rows : rows.filter((bid) => bid !== left);
    },
    typedBefore: (card) => before.find((sheet) => sheet.card === card),
  };
}
