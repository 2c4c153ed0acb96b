import { expect, test } from 'vitest';
import { shownCounts, shownMargin, type ShownCount } from './suppressed.ts';

/** Every table of so many cells with counts up to `most`. */
function* tables(cells: number, most: number): Generator<readonly number[]> {
  if (cells === 0) {
    yield [];
    return;
  }
  for (const rest of tables(cells - 1, most))
    for (let count = 0; count <= most; count += 1) yield [count, ...rest];
}

/** What somebody reads: the counts as shown, and their total unless nothing is shown. */
function published(table: readonly number[]): string {
  const shown: readonly ShownCount[] = shownCounts(table);
  const isNothing = shown.every((each) => each === null);
  return JSON.stringify([shown, isNothing ? null : table.reduce((sum, each) => sum + each, 0)]);
}

test.each([
  [2, 40],
  [3, 20],
  [4, 12],
  [5, 8],
  [6, 6],
])(
  '[K6] of all tables with %d answers and counts up to %d, no hidden count follows from what is shown',
  (cells, most) => {
    const alike = new Map<string, Set<number>[]>();
    for (const table of tables(cells, most)) {
      const key = published(table);
      const known = alike.get(key) ?? table.map(() => new Set<number>());
      table.forEach((count, place) => known[place]?.add(count));
      alike.set(key, known);
    }
    const told: string[] = [];
    for (const [key, known] of alike) {
      const [shown]: [readonly ShownCount[]] = JSON.parse(key);
      shown.forEach((count, place) => {
        if (count === null && (known[place]?.size ?? 0) < 2) told.push(key);
        if (count !== null && count < 5) told.push(`small: ${key}`);
      });
    }
    expect(told).toEqual([]);
  },
);

test.each<[readonly number[], readonly ShownCount[]]>([
  [
    [62, 9, 3, 1, 0],
    [62, 9, null, null, null],
  ],
  [
    [40, 30],
    [40, 30],
  ],
  [
    [40, 3],
    [null, null],
  ],
  [
    [30, 12, 4],
    [30, null, null],
  ],
  [
    [50, 20, 0, 0, 0],
    [50, null, null, null, null],
  ],
  [
    [30, 12, 12, 4],
    [30, null, null, null],
  ],
  [
    [4, 3, 1],
    [null, null, null],
  ],
])('[K6] %j is shown as %j', (counts, shown) => {
  expect(shownCounts(counts)).toEqual(shown);
});

test('[K6] a few who prefer not to say hide no other count; of too few answers not even the total is shown', () => {
  expect(shownMargin('sex', { forms: 71, margins: { sex: [40, 30, 1] } })).toEqual({
    question: 'sex',
    said: 70,
    counts: [40, 30, null],
  });
  expect(shownMargin('sex', { forms: 20, margins: { sex: [2, 0, 18] } })).toEqual({
    question: 'sex',
    said: null,
    counts: [null, null, 18],
  });
  expect(shownMargin('sex', { forms: 20, margins: {} }).counts).toEqual([null, null, null]);
});
