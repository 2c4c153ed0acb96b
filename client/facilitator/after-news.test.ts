import { expect, test } from 'vitest';
import { bidId, type BidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { sampleBook } from '../scenes/testing/sample-book.ts';
import { results, sampleTie, sampleView } from '../scenes/testing/sample-views.ts';
import { nextAct } from './next-act.ts';

test('[E12] what was settled is read first; then one press shows the tie that it leaves, and the next settles that', () => {
  const book = sampleBook(8);
  const hands = {
    method: 'hands',
    tied: withIds<BidId[]>([1, 2]),
    hands: withIds<[BidId, number][]>([
      [1, 30],
      [2, 30],
    ]),
  } as const;
  const sealed = sampleView(book, { stage: 'sealed', news: { kind: 'settled', tie: hands, changes: [] } });
  const tied = { ...sealed, tie: sampleTie() };
  expect(nextAct(tied, book)).toMatchObject({ act: { command: { type: 'show-overlay', overlay: null } } });
  expect(nextAct({ ...tied, news: null }, book)).toMatchObject({
    act: { command: { type: 'number-the-draw' } },
  });
  expect(nextAct(sealed, book)).toMatchObject({
    act: { command: { type: 'start-results' } },
    note: expect.stringContaining('Read it out') as string,
  });
  const told = sampleView(book, {
    stage: 'results',
    results: results(book, 2),
    news: { kind: 'declined', bid: bidId(1), changes: withIds([[1, 100, 0]]) },
  });
  expect(nextAct(told, book)).toMatchObject({ act: { command: { type: 'show-next-result' } } });
});
