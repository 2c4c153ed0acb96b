import { expect, test } from 'vitest';
import { moved, movedTo, reconciled } from './moves.ts';

test('a bid moves by one place and stays within the ends', () => {
  expect(moved([1, 2, 3], 3, -1)).toEqual([1, 3, 2]);
  expect(moved([1, 2, 3], 1, 1)).toEqual([2, 1, 3]);
  expect(moved([1, 2, 3], 1, -1)).toEqual([1, 2, 3]);
  expect(moved([1, 2, 3], 3, 5)).toEqual([1, 2, 3]);
});

test('an order that was being made keeps every bid that came or went meanwhile in step', () => {
  expect(reconciled([3, 1, 2], [1, 2, 3, 4])).toEqual([3, 1, 2, 4]);
  expect(reconciled([3, 1, 2], [2, 3])).toEqual([3, 2]);
});

test('a bid goes straight to a place', () => {
  expect(movedTo([1, 2, 3, 4], 4, 0)).toEqual([4, 1, 2, 3]);
  expect(movedTo([1, 2, 3, 4], 1, 2)).toEqual([2, 3, 1, 4]);
  expect(movedTo([1, 2, 3, 4], 2, 9)).toEqual([1, 3, 4, 2]);
});
