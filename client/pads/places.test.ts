import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { inPlaces, movedBy, putIn, takenOut } from './places.ts';

const order: Marks = withIds([
  [2, 3],
  [5, 1],
  [9, 2],
]);

test('a project comes in at the first free place, once', () => {
  expect(putIn(order, bidId(4))).toEqual([
    [2, 3],
    [4, 4],
    [5, 1],
    [9, 2],
  ]);
  expect(putIn(order, bidId(5))).toBe(order);
  expect(putIn(withIds([[2, 2]]), bidId(7))).toEqual([
    [2, 2],
    [7, 1],
  ]);
});

test('higher and lower change places with the neighbour, and do nothing at the ends', () => {
  expect(movedBy(order, bidId(9), -1)).toEqual([
    [2, 3],
    [5, 2],
    [9, 1],
  ]);
  expect(movedBy(order, bidId(9), 1)).toEqual([
    [2, 2],
    [5, 1],
    [9, 3],
  ]);
  expect(movedBy(order, bidId(5), -1)).toBe(order);
  expect(movedBy(order, bidId(2), 1)).toBe(order);
});

test('whoever stands behind a project that is taken out moves up by one', () => {
  expect(takenOut(order, bidId(5))).toEqual([
    [2, 2],
    [9, 1],
  ]);
  expect(takenOut(order, bidId(77))).toBe(order);
});

test('whatever is pressed, no place is given twice and none stands open', () => {
  const press = fc.record({
    bid: fc.integer({ min: 1, max: 6 }),
    act: fc.constantFrom('in', 'up', 'down', 'out'),
  });
  fc.assert(
    fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
      let marks: Marks = [];
      for (const { bid, act } of presses) {
        if (act === 'in') marks = putIn(marks, bidId(bid));
        else if (act === 'out') marks = takenOut(marks, bidId(bid));
        else marks = movedBy(marks, bidId(bid), act === 'up' ? -1 : 1);
        expect(inPlaces(marks).map(([, place]) => place)).toEqual(marks.map((_, at) => at + 1));
        expect([...marks].sort(([a], [b]) => a - b)).toEqual(marks);
      }
    }),
    { seed: 20170128 },
  );
});
