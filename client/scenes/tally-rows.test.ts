import type { FigureView } from '../../domain/views/roles.ts';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { averageWords } from '../words/averages.ts';
import { measureOf } from '../words/measure.ts';
import { checkCodeWords } from './check-code.ts';
import { byName, spokenAddress } from './projects.ts';
import { columnsFor, tallyRows } from './tally-rows.ts';
import { live, sampleBook } from './testing/sample-book.ts';
import { sampleView, standings, withStatus } from './testing/sample-views.ts';

const book = sampleBook(4);

test('[V11] rows stand in running order under their numbers, without those who do not take part, and keep who leads to themselves', () => {
  const bids = withStatus(standings(book, 3), bidId(2), 'withdrawn');
  const figures = withIds<FigureView[]>([
    [1, 10, 32],
    [3, 10, 49],
  ]);
  const rows = tallyRows(sampleView(book, { bids, figures, ballots: 10 }), book);
  expect(rows.map(({ bid, place }) => [bid, place])).toEqual([
    [1, 1],
    [3, 3],
    [4, 4],
  ]);
  expect(rows.map(({ figure }) => figure?.words ?? null)).toEqual(['3.2', '4.9', null]);
});

test.each([
  [1, 5, [10, 25, 33, 50], [0.2, 0.5, 0.66, 1]],
  [0, 10, [0, 25, 50, 100], [0, 0.25, 0.5, 1]],
  [1, 3, [10, 15, 24, 30], [1 / 3, 0.5, 0.8, 1]],
] as const)(
  '[V10] a bar of an average from %i to %i begins at nothing',
  (lowest, highest, totals, fractions) => {
    const scale = sampleBook(4, { ...live, ballot: { type: 'score', lowest, highest } });
    const bids = standings(scale, 4);
    const figures = totals.map((total, index) => [bidId(index + 1), 10, total] as const);
    const rows = tallyRows(sampleView(scale, { bids, figures, ballots: 10 }), scale);
    expect(rows.map(({ figure }) => figure?.fraction)).toEqual(fractions);
  },
);

test('by total the figure is the total', () => {
  const byTotal = sampleBook(4, { ...live, allocation: { ...recommendedRules.allocation, by: 'total' } });
  const [first] = tallyRows(
    sampleView(byTotal, { figures: withIds([[1, 400, 1850]]), ballots: 400 }),
    byTotal,
  );
  expect(first?.figure?.words).toBe('1,850');
});

test('votes and sums stand on a round number above the largest, and say what they are', () => {
  const byVotes = sampleBook(4, {
    ...live,
    ballot: { type: 'approval', atLeast: 3, atMost: 3 },
    allocation: { ...recommendedRules.allocation, by: 'votes' },
  });
  const figures = withIds<FigureView[]>([
    [1, 41, 41],
    [2, 20, 20],
  ]);
  const rows = tallyRows(sampleView(byVotes, { figures, ballots: 60 }), byVotes);
  expect(rows.slice(0, 2).map(({ figure }) => [figure?.words, figure?.fraction])).toEqual([
    ['41', 0.82],
    ['20', 0.4],
  ]);
});

test.each([
  ['score', 'average', '4.2'],
  ['score', 'total', '84'],
  ['approval', 'votes', '20'],
  ['points', 'total', '84'],
  ['points', 'votes', '20'],
  ['ranking', 'total', '84'],
  ['knapsack', 'votes', '20'],
] as const)('%s by %s is counted as people say it', (type, by, figure) => {
  const ballots = {
    score: { type: 'score', lowest: 1, highest: 5 },
    approval: { type: 'approval', atLeast: 0, atMost: 3 },
    points: { type: 'points', tokens: 10, capPerBid: null },
    ranking: { type: 'ranking', places: 5 },
    knapsack: { type: 'knapsack' },
  } as const;
  const measure = measureOf({ ballot: ballots[type], allocation: { ...recommendedRules.allocation, by } });
  expect([measure.by, measure.figure({ scorers: 20, total: 84 })]).toEqual([by, figure]);
});

test('what stands in place of a figure says why', () => {
  const bids = withStatus(standings(book, 2, true), bidId(4), 'later');
  const pitch = { bid: bidId(3), totalMs: 1, leftMs: 1, running: true };
  const standing = tallyRows(sampleView(book, { bids, pitch, current: bidId(3) }), book).map(
    (row) => row.standing,
  );
  expect(standing).toEqual(['scoring', 'scoring', 'speaking', 'later']);
});

test('an average is rounded by whole numbers, halves up', () => {
  expect(averageWords(17, 4)).toBe('4.3'); // 4.25
  expect(averageWords(5, 1)).toBe('5.0');
  expect(averageWords(1, 3)).toBe('0.3');
});

test('more than ten rows stand in two columns', () => {
  expect([1, 10, 11, 30].map(columnsFor)).toEqual([1, 1, 2, 2]);
});

test('names are looked up as people do', () => {
  const named = sampleBook(30);
  const names = [...named.bids].sort(byName(named)).map(({ name }) => name);
  expect(names.indexOf('Allotment for All')).toBeLessThan(names.indexOf('Art in the Waiting Room'));
  expect(names.indexOf('Tŷ Agored: open house for Welsh learners')).toBeLessThan(
    names.indexOf('Walking Football for the Over-60s'),
  );
});

test('an address and a check code read aloud well', () => {
  expect(spokenAddress('http://192.168.1.10:3000/join/7')).toBe('192.168.1.10:3000/join/7');
  expect(spokenAddress('https://decide.example/join/7/')).toBe('decide.example/join/7');
  expect(checkCodeWords('7f3a21bc')).toBe('7F3A 21BC');
});
