import { expect, test } from 'vitest';
import { bidId } from '../../../domain/ids.ts';
import { withIds } from '../../../domain/testing/plain-ids.ts';
import { moved, movedTo, reconciled } from './moves.ts';

test('a bid moves by one place and stays within the ends', () => {
  expect(moved(withIds([1, 2, 3]), bidId(3), -1)).toEqual([1, 3, 2]);
  expect(moved(withIds([1, 2, 3]), bidId(1), 1)).toEqual([2, 1, 3]);
  expect(moved(withIds([1, 2, 3]), bidId(1), -1)).toEqual([1, 2, 3]);
  expect(moved(withIds([1, 2, 3]), bidId(3), 5)).toEqual([1, 2, 3]);
});

test('an order that was being made keeps every bid that came or went meanwhile in step', () => {
  expect(reconciled(withIds([3, 1, 2]), withIds([1, 2, 3, 4]))).toEqual([3, 1, 2, 4]);
  expect(reconciled(withIds([3, 1, 2]), withIds([2, 3]))).toEqual([3, 2]);
});

test('a bid goes straight to a place', () => {
  expect(movedTo(withIds([1, 2, 3, 4]), bidId(4), 0)).toEqual([4, 1, 2, 3]);
  expect(movedTo(withIds([1, 2, 3, 4]), bidId(1), 2)).toEqual([2, 3, 1, 4]);
  expect(movedTo(withIds([1, 2, 3, 4]), bidId(2), 9)).toEqual([1, 3, 4, 2]);
});
