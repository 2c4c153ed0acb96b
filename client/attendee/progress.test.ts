import { expect, test } from 'vitest';
import type { BidView } from '../../domain/views/parts.ts';
import { nextToScore, progressOf } from './progress.ts';

/** Called in this order: 3, 1, 2, 5, 4. */
const bids: readonly BidView[] = [
  [3, 'heard', 1],
  [1, 'heard', 1],
  [2, 'withdrawn', 0],
  [5, 'presenting', 1],
  [4, 'later', 0],
];

test('[ST7] what was left out or withdrawn is not needed; what comes later is', () => {
  const progress = progressOf(bids, [
    [1, 4],
    [2, 5],
  ]);
  expect(progress).toEqual({ needed: [3, 1, 5, 4], scored: [1], missing: [3, 5, 4], toScore: [3, 5] });
});

test('a score of nought is a score', () => {
  expect(progressOf(bids, [[3, 0]]).scored).toEqual([3]);
});

test('the next without a score comes in running order, and from the start again after the last', () => {
  expect(nextToScore(bids, [], 3)).toBe(1);
  expect(nextToScore(bids, [[5, 1]], 5)).toBe(3);
  expect(nextToScore(bids, [[1, 1]], 3)).toBe(5);
  expect(
    nextToScore(
      bids,
      [
        [3, 1],
        [1, 1],
      ],
      5,
    ),
  ).toBeNull();
});
