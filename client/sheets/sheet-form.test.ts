import { expect, test } from 'vitest';
import { bidId, cardNumber } from '../../domain/ids.ts';
import { inRunningOrder, sheetForm } from './sheet-form.ts';
import { rowWords } from './said.ts';
import { sampleBook } from './testing/sample-book.ts';

const unordered = sampleBook(3, { type: 'score', lowest: 1, highest: 5 });
const order = [3, 1, 2].map(bidId);

test('[Y10] rows are typed in running order, each under the number that is printed on the sheets', () => {
  const rows = { order, canBeMarked: order, out: [bidId(1)], ownBids: [] };
  const book = inRunningOrder(unordered, rows);
  const typed = sheetForm(book, rows, []).rowsOf(cardNumber(1));
  expect(typed.map((bid) => rowWords(book, bid))).toEqual(['1. Bid 3', '3. Bid 2']);
});
