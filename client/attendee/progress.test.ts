import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { BidView } from '../../domain/views/parts.ts';
import { nextToMark, progressOf } from './progress.ts';

/** Called in this order: 3, 1, 2, 5, 4. */
const bids: readonly BidView[] = withIds([
  [3, 'heard', 1],
  [1, 'heard', 1],
  [2, 'withdrawn', 0],
  [5, 'presenting', 1],
  [4, 'later', 0],
]);

test('[ST7] what was left out or withdrawn is not needed; what comes later is', () => {
  const progress = progressOf(
    bids,
    withIds([
      [1, 4],
      [2, 5],
    ]),
  );
  expect(progress).toEqual({ marked: [1], unmarked: [3, 5, 4], open: [3, 5], setAside: [2] });
});

test('a score of nought is a score', () => {
  expect(progressOf(bids, withIds([[3, 0]])).marked).toEqual([3]);
});

test('the next without a mark comes in the order of the list, and from the start again after the last', () => {
  expect(nextToMark(bids, [], bidId(3))).toBe(1);
  expect(nextToMark(bids, withIds([[5, 1]]), bidId(5))).toBe(3);
  expect(nextToMark(bids, withIds([[1, 1]]), bidId(3))).toBe(5);
  expect(
    nextToMark(
      bids,
      withIds([
        [3, 1],
        [1, 1],
      ]),
      bidId(5),
    ),
  ).toBeNull();
});
