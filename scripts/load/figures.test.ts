import { expect, test } from 'vitest';
import { medianOf, ratioOf } from './figures.ts';
import { quantile } from './quantile.ts';
import type { Measured } from './run.ts';

const run = (figure: number, lost = 0): Measured => ({
  lost,
  countedTwice: 0,
  acknowledged: 10,
  ballotsPerSecond: figure,
  ackMs: { p50: figure, p99: figure, max: figure },
  projectorP95Ms: figure,
  serverCpuPer10k: figure,
  rssPerPhoneKb: figure,
  late: null,
});

test('a quantile is one of the values', () => {
  expect([0, 0.5, 0.95, 1].map((share) => quantile([3, 1, 2], share))).toEqual([1, 2, 3, 3]);
  expect(quantile([], 0.5)).toBe(0);
});

test('medians hide a run that was disturbed, and never a ballot that was lost', () => {
  const middle = medianOf([run(1), run(100, 1), run(2)]);
  expect(middle).toMatchObject({ lost: 1, ballotsPerSecond: 2, ackMs: { max: 2 }, projectorP95Ms: 2 });
});

test('a ratio above 1 is dearer for CPU and memory, and faster for speed', () => {
  expect(ratioOf(run(3), run(2))).toEqual({ cpu: 1.5, speed: 1.5, rss: 1.5 });
});
