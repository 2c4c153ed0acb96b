import { expect, test } from 'vitest';
import { nextSplit, type Columns, type PageSplit } from './page-split.ts';

/** All that is tried for so many rows, where nothing ever fits. */
function tried(rows: number, allowed: readonly Columns[], first: PageSplit, over: number): string[] {
  const next = nextSplit(first, rows, allowed, over);
  const said = `${first.pages} of ${first.columns}`;
  return next === null ? [said] : [said, ...tried(rows, allowed, next, over)];
}

test('[V9] two columns are tried before one, and one only where its rows are few', () => {
  expect(tried(30, [2, 1], { pages: 1, columns: 2 }, 1).slice(0, 6)).toEqual([
    '1 of 2',
    '2 of 2',
    '3 of 2',
    '3 of 1',
    '4 of 2',
    '4 of 1',
  ]);
});

test('[V9] where far too much is there pages are skipped, and the end is a page for each row', () => {
  expect(nextSplit({ pages: 1, columns: 2 }, 200, [2, 1], 12)).toEqual({ pages: 7, columns: 2 });
  for (const over of [1, 3, 40]) {
    const all = tried(200, [2, 1], { pages: 1, columns: 2 }, over);
    expect(all.at(-1)).toBe('200 of 2');
  }
  expect(nextSplit({ pages: 1, columns: 1 }, 1, [1], 5)).toBeNull();
});
