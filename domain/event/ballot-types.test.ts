import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withIds, type PlainIds } from '../testing/plain-ids.ts';
import { ballotTypeNames, markRange, fillingState } from '../ballots/index.ts';
import type { Marks } from '../ballots/marks.ts';
import { countBallots } from './running/count.ts';
import { rulesWith } from '../testing/ballot-kinds.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { sheetOf } from './state.ts';

const one = (...bids: number[]): PlainIds<Marks> => bids.map((bid) => [bid, 1] as const);

describe('a ballot over a limit is refused, and the one before stays', () => {
  test.each([
    ['approval', one(1, 2), one(1, 2, 3), 'too-many-chosen', { atMost: 2, chosen: 3 }],
    [
      'points',
      [[1, 4]],
      [
        [1, 4],
        [2, 3],
      ],
      'too-many-tokens',
      { tokens: 6, given: 7 },
    ],
    ['points', [[1, 4]], [[1, 5]], 'mark-out-of-range', { lowest: 1, highest: 4 }],
    [
      'ranking',
      [[1, 2]],
      [
        [1, 2],
        [3, 2],
      ],
      'place-given-twice',
      { place: 2 },
    ],
    ['knapsack', one(1, 2), one(1, 3), 'more-than-the-pot', { potPence: 500_00, chosenPence: 600_00 }],
  ] as const)('[B10, B12, B13, B14, B15] %s: %o, then %o', (type, before, after, code, detail) => {
    const play = heardPlay(sha256, { rules: rulesWith(type) });
    must(play.vote(cardKey(1), before));
    expect(play.vote(cardKey(1), after)).toEqual({ ok: false, refusal: { code, detail } });
    expect(play.state.ballots.get(cardKey(1))?.marks).toEqual(before);
  });
});

test('[B15, R7] asks and pot of a knapsack are those that were frozen', () => {
  const play = heardPlay(sha256, { rules: rulesWith('knapsack') });
  const cheaper = { type: 'change-bid', bid: 3, askPence: 1, leastPence: null, textHash: 'x' } as const;
  expect(play.ask(cheaper)).toMatchObject({ refusal: { code: 'rules-frozen' } });
  must(play.vote(cardKey(1), one(1, 2)));
  expect(play.vote(cardKey(1), one(2, 3)).ok).toBe(false);
});

test('[B17, ST7] a choice that is withdrawn makes room for another, so that bringing it back breaks no ballot', () => {
  const play = heardPlay(sha256, { rules: rulesWith('approval') });
  must(play.vote(cardKey(1), one(1, 2)));
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  // It is still on the ballot that was full: nobody lost anything by the withdrawal.
  expect(play.state.ballots.get(cardKey(1))?.marks).toEqual(one(1, 2));
  must(play.vote(cardKey(1), one(1, 2, 3)));
  expect(play.state.ballots.get(cardKey(1))?.marks).toEqual(one(1, 3));
  must(play.ask({ type: 'restore-bid', bid: 2 }));
  expect(play.state.ballots.get(cardKey(1))?.marks).toEqual(one(1, 3));
});

test('[B1, B17] a mark that is none is refused, also for a project that is out', () => {
  const play = heardPlay(sha256, { rules: rulesWith('approval') });
  must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
  expect(play.vote(cardKey(1), [[2, 7]])).toMatchObject({ refusal: { code: 'mark-out-of-range' } });
});

test.each(ballotTypeNames)(
  '[B11, B17, T4] %s: a withdrawal makes no ballot incomplete, and a full one has room again',
  (type) => {
    const rules = {
      ...rulesWith(type),
      blanks: { kind: 'ballot-not-counted' as const, leastScorersPercent: 0 },
    };
    const play = heardPlay(sha256, { asks: [100_00, 200_00, 300_00, 200_00], rules });
    const full = {
      score: [
        [1, 3],
        [2, 1],
        [3, 5],
        [4, 2],
      ],
      approval: one(1, 2),
      points: [
        [1, 2],
        [2, 4],
      ],
      ranking: [
        [1, 1],
        [2, 2],
      ],
      knapsack: one(2, 3),
    } as const;
    must(play.vote(cardKey(1), full[type]));
    const standingNow = () =>
      fillingState(rules, play.state.ballots.get(cardKey(1))?.marks ?? [], sheetOf(play.state));
    expect(standingNow()).toEqual({ left: 0, missing: 0 });
    must(play.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' }));
    expect(standingNow().missing).toBe(0);
    expect((standingNow().left ?? 0) > 0).toBe(type !== 'score');
    const cast = [withIds<Marks>(full[type])];
    expect(countBallots(rules, play.state.order, sheetOf(play.state), cast).ballots).toBe(1);
  },
);

test('[B5] with any type a project is marked from its pitch on, and no earlier', () => {
  for (const type of ballotTypeNames) {
    const play = openPlay(sha256, { rules: rulesWith(type) });
    must(play.ask({ type: 'call-bid', bid: 1 }));
    expect(play.vote(cardKey(1), one(2))).toMatchObject({ refusal: { code: 'bid-not-open' } });
    must(play.vote(cardKey(1), one(1)));
    must(play.ask({ type: 'call-bid', bid: 2 }));
    must(play.vote(cardKey(1), one(2)));
  }
});

test.each(ballotTypeNames)(
  '[T1] %s: the running tally equals the count from scratch after any sequence of ballots, withdrawals and cancelled cards',
  (type) => {
    const { lowest, highest } = markRange(rulesWith(type).ballot);
    const mark = fc.integer({ min: lowest, max: highest });
    const act = fc.oneof(
      {
        weight: 12,
        arbitrary: fc.record({
          card: fc.integer({ min: 1, max: 6 }),
          marks: fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 4 }), mark), { selector: ([bid]) => bid }),
        }),
      },
      { weight: 1, arbitrary: fc.record({ cancel: fc.integer({ min: 1, max: 9 }) }) },
      { weight: 1, arbitrary: fc.record({ withdraw: fc.integer({ min: 1, max: 4 }) }) },
      { weight: 1, arbitrary: fc.record({ restore: fc.integer({ min: 1, max: 4 }) }) },
    );
    const seen = { taken: 0, refused: 0, changed: 0 };
    fc.assert(
      fc.property(fc.array(act, { minLength: 5, maxLength: 30, size: 'max' }), (acts) => {
        const play = heardPlay(sha256, { asks: [100_00, 200_00, 300_00, 400_00], rules: rulesWith(type) });
        for (const each of acts) {
          if ('cancel' in each) play.ask({ type: 'cancel-card', key: cardKey(each.cancel), reason: 'lost' });
          else if ('withdraw' in each) play.ask({ type: 'set-aside', bid: each.withdraw, as: 'withdrawn' });
          else if ('restore' in each) play.ask({ type: 'restore-bid', bid: each.restore });
          else {
            if (play.state.ballots.has(cardKey(each.card))) seen.changed += 1;
            if (play.vote(cardKey(each.card), each.marks).ok) seen.taken += 1;
            else seen.refused += 1;
          }
        }
        const { rules, order, ballots, tally } = play.state;
        const marks = [...ballots.values()].map((ballot) => ballot.marks);
        const fresh = countBallots(rules, order, sheetOf(play.state), marks);
        for (const { bid, scorers, total, counts } of fresh.figures)
          expect(tally.get(bid)).toEqual({ scorers, total, counts });
      }),
      { seed: 42, numRuns: 60 },
    );
    expect(seen.taken).toBeGreaterThan(100);
    expect(seen.changed).toBeGreaterThan(50);
    expect(type === 'score' || seen.refused > 20).toBe(true);
  },
);

describe('an incomplete ballot', () => {
  const complete: Record<string, PlainIds<Marks>> = {
    score: [
      [1, 3],
      [2, 1],
      [3, 5],
    ],
    approval: one(1, 3),
    points: [
      [1, 4],
      [3, 2],
    ],
    ranking: [
      [1, 2],
      [3, 1],
    ],
    knapsack: one(1),
  };
  const incomplete: Record<string, PlainIds<Marks>> = {
    score: [
      [1, 3],
      [3, 5],
    ],
    approval: one(3),
    points: [
      [1, 4],
      [3, 1],
    ],
    ranking: [[3, 1]],
    knapsack: [],
  };

  test.each(ballotTypeNames)('[T3, T4, B11] %s: counts as far as it goes, or not at all', (type) => {
    for (const kind of ['left-out', 'ballot-not-counted'] as const) {
      const rules: Rules = { ...rulesWith(type), blanks: { kind, leastScorersPercent: 0 } };
      const play = heardPlay(sha256, { rules });
      must(play.vote(cardKey(1), complete[type] ?? []));
      must(play.vote(cardKey(2), incomplete[type] ?? []));
      // A knapsack asks for nothing, so nothing that gives something is incomplete; one that gives nothing is not in (T7).
      const counted = kind === 'left-out' && type !== 'knapsack' ? 2 : 1;
      expect(sealPlay(play).state.runs[0]?.ballots).toBe(counted);
    }
  });

  test('[B11, T4] what is asked for can be less: at least so many, or nothing', () => {
    const blanks = { kind: 'ballot-not-counted', leastScorersPercent: 0 } as const;
    const counted = (completeness: Rules['completeness']) => {
      const play = heardPlay(sha256, { rules: { ...recommendedRules, blanks, completeness } });
      must(
        play.vote(cardKey(1), [
          [1, 3],
          [2, 1],
        ]),
      );
      must(play.vote(cardKey(2), [[1, 3]]));
      must(play.vote(cardKey(3), []));
      return sealPlay(play).state.runs[0]?.ballots;
    };
    expect(counted({ kind: 'all' })).toBe(0);
    expect(counted({ kind: 'at-least', bids: 2 })).toBe(1);
    // The third ballot gives nothing: it is nobody's vote (T7).
    expect(counted({ kind: 'free' })).toBe(2);
  });
});

test('[T5, A2] choices rank by votes, tokens by their sum, rankings by Borda points', () => {
  const ballots: Record<string, readonly PlainIds<Marks>[]> = {
    approval: [one(1, 3), one(3), one(2, 3)],
    points: [
      [
        [1, 4],
        [3, 2],
      ],
      [[3, 3]],
      [[2, 4]],
    ],
    ranking: [
      [
        [1, 2],
        [3, 1],
      ],
      [[3, 1]],
      [[2, 1]],
    ],
    knapsack: [one(1, 2), one(3), one(3)],
  };
  const orders = Object.entries(ballots).map(([type, cast]) => {
    const kind = ballotTypeNames.find((name) => name === type) ?? 'score';
    const play = heardPlay(sha256, { asks: [10_00, 20_00, 300_00], rules: rulesWith(kind) });
    for (const [place, marks] of cast.entries()) must(play.vote(cardKey(place + 1), marks));
    const run = sealPlay(play).state.runs[0];
    const figures = run?.figures.map(({ scorers, total }) => [scorers, total]);
    return [type, run?.lines.map(({ bid }) => bid)[0], figures];
  });
  expect(orders).toEqual([
    [
      'approval',
      3,
      [
        [1, 1],
        [1, 1],
        [3, 3],
      ],
    ],
    [
      'points',
      3,
      [
        [1, 4],
        [1, 4],
        [2, 5],
      ],
    ],
    [
      'ranking',
      3,
      [
        [1, 1],
        [1, 2],
        [2, 4],
      ],
    ],
    [
      'knapsack',
      3,
      [
        [1, 1],
        [1, 1],
        [2, 2],
      ],
    ],
  ]);
});
