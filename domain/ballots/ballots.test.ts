import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bidId } from '../ids.ts';
import { withIds } from '../testing/plain-ids.ts';
import type { BallotSheet } from './ballot-type.ts';
import {
  flawInMarks,
  inPlay,
  isPossibleBallot,
  markRange,
  fillingState,
  valueOf,
  withRoomMade,
  type BallotRules,
  type Completeness,
} from './index.ts';
import { withMark, type Marks } from './marks.ts';

const sheet: BallotSheet = {
  bids: withIds([1, 2, 3, 4]),
  asks: new Map([
    [bidId(1), 100_00],
    [bidId(2), 200_00],
    [bidId(3), 300_00],
    [bidId(4), 400_00],
    [bidId(5), 250_00], // withdrawn
  ]),
  potPence: 500_00,
};
const all: Completeness = { kind: 'all' };
const score: BallotRules = { type: 'score', lowest: 0, highest: 5 };
const upToTwo: BallotRules = { type: 'approval', atLeast: 0, atMost: 2 };
const exactlyTwo: BallotRules = { type: 'approval', atLeast: 2, atMost: 2 };
const atLeastTwo: BallotRules = { type: 'approval', atLeast: 2, atMost: null };
const tokens: BallotRules = { type: 'points', tokens: 5, capPerBid: 3 };
const twoPlaces: BallotRules = { type: 'ranking', places: 2 };
const knapsack: BallotRules = { type: 'knapsack' };

const marked = (...bids: number[]): Marks => bids.map((bid) => [bidId(bid), 1] as const);
const given = (marks: Readonly<Record<number, number>>): Marks =>
  Object.entries(marks).map(([bid, mark]) => [bidId(Number(bid)), mark] as const);
const standingOf = (ballot: BallotRules, marks: Marks, completeness: Completeness = all, on = sheet) =>
  fillingState({ ballot, completeness }, marks, on);

describe('settings of the ballot', () => {
  test.each<[rules: BallotRules, possible: boolean]>([
    [{ type: 'approval', atLeast: 0, atMost: 1 }, true],
    [{ type: 'approval', atLeast: 0, atMost: null }, true],
    [{ type: 'approval', atLeast: 3, atMost: 3 }, true],
    [{ type: 'approval', atLeast: 3, atMost: 2 }, false],
    [{ type: 'approval', atLeast: 0, atMost: 0 }, false],
    [{ type: 'approval', atLeast: -1, atMost: 3 }, false],
    [{ type: 'approval', atLeast: 1.5, atMost: 3 }, false],
    [{ type: 'points', tokens: 1, capPerBid: null }, true],
    [{ type: 'points', tokens: 10, capPerBid: 10 }, true],
    [{ type: 'points', tokens: 10, capPerBid: 11 }, false],
    [{ type: 'points', tokens: 0, capPerBid: null }, false],
    [{ type: 'points', tokens: 1_001, capPerBid: null }, false],
    [{ type: 'points', tokens: 1_001, capPerBid: 1_000 }, true],
    [{ type: 'points', tokens: 100_001, capPerBid: 1 }, false],
    [{ type: 'ranking', places: 1 }, true],
    [{ type: 'ranking', places: 0 }, false],
    [{ type: 'knapsack' }, true],
  ])('[R1, R8, R9, R10] %o is possible: %s', (rules, possible) => {
    expect(isPossibleBallot(rules)).toBe(possible);
  });
});

describe('what is refused, with the limit it broke', () => {
  test.each<[why: string, rules: BallotRules, marks: Marks, flaw: object | null]>([
    ['B1: above the scale', score, given({ 1: 6 }), { code: 'mark-out-of-range' }],
    ['B12: a choice is 1', upToTwo, given({ 1: 2 }), { limits: { lowest: 1, highest: 1 } }],
    [
      'B12: a third choice',
      upToTwo,
      marked(1, 2, 3),
      { code: 'too-many-chosen', limits: { atMost: 2, chosen: 3 } },
    ],
    ['B12: as many as one likes', atLeastTwo, marked(1, 2, 3, 4), null],
    ['B12: fewer than the least is only incomplete', exactlyTwo, marked(1), null],
    ['B13: no token is no mark', tokens, given({ 1: 0 }), { limits: { lowest: 1, highest: 3 } }],
    ['B13: above the cap', tokens, given({ 1: 4 }), { code: 'mark-out-of-range' }],
    ['B13: all of them', tokens, given({ 1: 3, 2: 2 }), null],
    [
      'B13: one too many',
      tokens,
      given({ 1: 3, 2: 2, 3: 1 }),
      { code: 'too-many-tokens', limits: { tokens: 5, given: 6 } },
    ],
    [
      'B14: two firsts',
      twoPlaces,
      given({ 1: 1, 3: 1 }),
      { code: 'place-given-twice', limits: { place: 1 } },
    ],
    ['B14: a third place of two', twoPlaces, given({ 1: 3 }), { limits: { lowest: 1, highest: 2 } }],
    ['B14: a place may stay open', twoPlaces, given({ 1: 2 }), null],
    ['B15: the pot to the penny', knapsack, marked(1, 4), null],
    [
      'B15: more than the pot',
      knapsack,
      marked(2, 4),
      { code: 'more-than-the-pot', limits: { potPence: 500_00, chosenPence: 600_00 } },
    ],
  ])('[B10] %s', (_, rules, marks, flaw) => {
    const found = flawInMarks(rules, marks, sheet);
    expect([found]).toMatchObject([flaw]);
  });
});

describe('what is left and what is missing', () => {
  test.each<[what: string, rules: BallotRules, marks: Marks, left: number | null, missing: number]>([
    ['two bids without a score', score, given({ 1: 0, 3: 5 }), 2, 2],
    ['one choice more is possible, none is asked for', upToTwo, marked(4), 1, 0],
    ['one choice more is asked for', exactlyTwo, marked(4), 1, 1],
    ['no limit, one asked for', atLeastTwo, marked(4), null, 1],
    ['tokens in hand', tokens, given({ 1: 3 }), 2, 2],
    ['a place open', twoPlaces, given({ 1: 2 }), 1, 1],
    ['money in the pot, and nothing asked for', knapsack, marked(4), 100_00, 0],
  ])('[B11] %s', (_, rules, marks, left, missing) => {
    expect(standingOf(rules, marks)).toEqual({ left, missing });
  });

  test('[B11] nobody is asked for more than the bids that stand allow', () => {
    const one: BallotSheet = { ...sheet, bids: [bidId(1)] };
    expect(standingOf(exactlyTwo, marked(1), all, one).missing).toBe(0);
    expect(standingOf(tokens, given({ 1: 3 }), all, one)).toEqual({ left: 2, missing: 0 });
    expect(standingOf(twoPlaces, given({ 1: 1 }), all, one).missing).toBe(0);
    expect(standingOf(score, [], { kind: 'at-least', bids: 3 }, one).missing).toBe(1);
  });

  test('[B11, ST7] a choice that was withdrawn afterwards was made: the voter may have gone home', () => {
    const two: BallotSheet = { ...sheet, bids: withIds([1, 2]) };
    expect(standingOf(exactlyTwo, marked(1, 5), all, two).missing).toBe(0);
    expect(standingOf(tokens, given({ 1: 2, 5: 3 }), all, two).missing).toBe(0);
    expect(standingOf(twoPlaces, given({ 1: 1, 5: 2 }), all, two).missing).toBe(0);
  });

  test('[B11] at least so many bids, or nothing at all', () => {
    expect(standingOf(score, given({ 1: 3 }), { kind: 'at-least', bids: 3 }).missing).toBe(2);
    expect(standingOf(knapsack, [], { kind: 'at-least', bids: 1 }).missing).toBe(1);
    for (const ballot of [score, tokens, twoPlaces, knapsack])
      expect(standingOf(ballot, [], { kind: 'free' }).missing).toBe(0);
  });
});

test('[T5] the first of k places gives k points, the last gives one', () => {
  const ranking: BallotRules = { type: 'ranking', places: 4 };
  expect([1, 2, 3, 4].map((place) => valueOf(ranking, place))).toEqual([4, 3, 2, 1]);
});

const anyRules: fc.Arbitrary<BallotRules> = fc.oneof(
  fc.record({
    type: fc.constant('score' as const),
    lowest: fc.constantFrom(0, 1),
    highest: fc.constantFrom(2, 5),
  }),
  fc.record({
    type: fc.constant('approval' as const),
    atLeast: fc.constantFrom(0, 1),
    atMost: fc.constantFrom(1, 2, null),
  }),
  fc.record({
    type: fc.constant('points' as const),
    tokens: fc.constantFrom(2, 5),
    capPerBid: fc.constantFrom(1, 2, null),
  }),
  fc.record({ type: fc.constant('ranking' as const), places: fc.integer({ min: 1, max: 4 }) }),
  fc.constant({ type: 'knapsack' as const }),
);
/** A ballot with marks in range; whether they are too many is for the test to find out. */
const anyBallot = anyRules.chain((rules) => {
  const { lowest, highest } = markRange(rules);
  const mark = fc.tuple(fc.constantFrom(...sheet.asks.keys()), fc.integer({ min: lowest, max: highest }));
  return fc.record({
    rules: fc.constant(rules),
    marks: fc
      .uniqueArray(mark, { selector: ([bid]) => bid })
      .map((marks) => marks.sort(([a], [b]) => a - b))
      .filter((marks) => flawInMarks(rules, marks, sheet) === null),
  });
});

test('[B10, B11] taking a mark away never makes a ballot impossible, but for nothing it is closer to complete', () => {
  fc.assert(
    fc.property(anyBallot, ({ rules, marks }) => {
      const { missing, left } = standingOf(rules, marks);
      expect(missing).toBeGreaterThanOrEqual(0);
      for (const [place] of marks.entries()) {
        const fewer = marks.filter((_, at) => at !== place);
        expect(flawInMarks(rules, fewer, sheet)).toBe(null);
        const after = standingOf(rules, fewer);
        expect(after.missing).toBeGreaterThanOrEqual(missing);
        expect(after.left ?? 0).toBeGreaterThanOrEqual(left ?? 0);
      }
    }),
    { seed: 20170128, numRuns: 500 },
  );
});

test('[B10] what is left says exactly whether one more fits', () => {
  let full = 0;
  fc.assert(
    fc.property(anyBallot, fc.constantFrom(1, 2, 3, 4), ({ rules, marks }, bid) => {
      fc.pre(rules.type !== 'score' && !marks.some(([each]) => each === bid));
      // What was given to a bid that is out makes room (B17).
      const taken = new Set(inPlay(marks, sheet).map(([, mark]) => mark));
      const { lowest, highest } = markRange(rules);
      const free = Array.from({ length: highest - lowest + 1 }, (_, at) => lowest + at).find(
        (mark) => rules.type !== 'ranking' || !taken.has(mark),
      );
      const { left } = standingOf(rules, marks);
      const price = rules.type === 'knapsack' ? (sheet.asks.get(bidId(bid)) ?? 0) : 1;
      const fits = left === null || left >= price;
      if (!fits) full += 1;
      const more = withRoomMade(rules, marks, sheet, (before) =>
        withMark(before, bidId(bid), free ?? lowest),
      );
      expect(flawInMarks(rules, more, sheet) === null).toBe(fits);
    }),
    { seed: 20170128, numRuns: 600 },
  );
  expect(full).toBeGreaterThan(50);
});

test('[B17] what is out gives way only as far as it has to', () => {
  const two: BallotSheet = { ...sheet, bids: withIds([1, 2]) };
  const change = (bid: number, mark: number) => (marks: Marks) => withMark(marks, bidId(bid), mark);
  const given5 = given({ 1: 2, 5: 3 });
  // One token from what is out for each that goes to another; nobody's ballot falls apart on the way.
  expect(withRoomMade(tokens, given5, two, change(2, 1))).toEqual(given({ 1: 2, 2: 1, 5: 2 }));
  expect(withRoomMade(exactlyTwo, marked(1, 5), two, change(2, 1))).toEqual(marked(1, 2));
  expect(withRoomMade(upToTwo, marked(5), two, change(2, 1))).toEqual(marked(2, 5));
  expect(withRoomMade(twoPlaces, given({ 1: 1, 5: 2 }), two, change(2, 2))).toEqual(given({ 1: 1, 2: 2 }));
  expect(withRoomMade(knapsack, marked(1, 5), two, change(2, 1))).toEqual(marked(1, 2));
  // Without anything out nothing gives way, and the limit is named.
  expect(
    flawInMarks(exactlyTwo, withRoomMade(exactlyTwo, marked(1, 2), sheet, change(3, 1)), sheet),
  ).toMatchObject({
    code: 'too-many-chosen',
  });
});
