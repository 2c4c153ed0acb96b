import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BallotSheet } from '../ballots/ballot-type.ts';
import { bidId } from '../ids.ts';
import { withIds } from '../testing/plain-ids.ts';
import { cardKey, heardPlay, must, openPlay, sealPlay, setUpPlay } from '../testing/set-up.ts';
import { sha256 } from '../testing/sha256.ts';
import { fullnessOf, isCounted } from './rules/ballot-status.ts';
import { countBallots } from './running/count.ts';
import { flawIn } from './rules/rules-flaws.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { sheetOf } from './state.ts';

test('[B1, B2, B5] marks off the scale, twice, unknown or too early are refused, and nothing is half taken', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  const wrong: [marks: [number, number][], code: string][] = [
    [[[1, 0]], 'mark-out-of-range'],
    [[[1, 6]], 'mark-out-of-range'],
    [[[1, 2.5]], 'mark-out-of-range'],
    [[[1, Number.NaN]], 'mark-out-of-range'],
    [
      [
        [1, 3],
        [1, 4],
      ],
      'malformed',
    ],
    [
      [
        [1, 3],
        [9, 4],
      ],
      'unknown-bid',
    ],
    [
      [
        [1, 3],
        [2, 4],
      ],
      'bid-not-open',
    ],
  ];
  for (const [marks, code] of wrong)
    expect(play.vote(cardKey(1), marks)).toMatchObject({ refusal: { code } });
  expect(play.state.ballots.size).toBe(0);
  expect(play.vote(cardKey(1), [[1, 1]]).ok).toBe(true);
  expect(play.vote(cardKey(2), [[1, 5]]).ok).toBe(true);
});

test('[B5] marks made before a bid was set aside to come back later are taken with the rest', () => {
  const play = openPlay(sha256);
  must(play.ask({ type: 'call-bid', bid: 1 }));
  must(play.ask({ type: 'set-aside', bid: 1, as: 'later' }));
  must(play.ask({ type: 'call-bid', bid: 2 }));
  expect(
    play.vote(cardKey(1), [
      [1, 4],
      [2, 2],
    ]).ok,
  ).toBe(true);
});

test('[B3, B7] the newest ballot counts as a whole; a repeat is a success and writes nothing, even after the close', () => {
  const play = heardPlay(sha256);
  must(
    play.vote(
      cardKey(1),
      [
        [1, 4],
        [2, 2],
      ],
      { device: 'a', send: 1 },
    ),
  );
  must(play.vote(cardKey(1), [[2, 5]], { device: 'a', send: 2 }));
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 0, total: 0 });
  expect(play.state.tally.get(bidId(2))).toMatchObject({ scorers: 1, total: 5 });
  const written = play.entries.length;
  const first = [
    [1, 4],
    [2, 2],
  ] as const;
  for (const [send, marks] of [first, [[2, 5] as const]].entries())
    expect(must(play.vote(cardKey(1), marks, { device: 'a', send: send + 1 }))).toMatchObject({
      revision: 2,
    });
  must(play.ask({ type: 'start-last-call' }));
  must(play.ask({ type: 'close-voting' }));
  must(play.ask({ type: 'end-grace' }));
  expect(play.vote(cardKey(1), [[2, 5]], { device: 'a', send: 2 }).ok).toBe(true);
  expect(play.vote(cardKey(1), [[2, 1]], { device: 'a', send: 3 })).toMatchObject({
    refusal: { code: 'voting-closed' },
  });
  expect(play.entries.length).toBe(written + 3);
});

test('[B4] a ballot may change during the last call too, and not once voting is closed', () => {
  const play = heardPlay(sha256);
  const changes = (score: number) => play.vote(cardKey(1), [[1, score]]).ok;
  expect([changes(1), changes(2)]).toEqual([true, true]);
  must(play.ask({ type: 'start-last-call' }));
  expect([changes(3), changes(4)]).toEqual([true, true]);
  must(play.ask({ type: 'close-voting' }));
  must(play.ask({ type: 'end-grace' }));
  expect(changes(5)).toBe(false);
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 1, total: 4 });
});

test('[T2] totals are whole, the average is the exact fraction, and what nobody scored has zero', () => {
  // Averages of 5/2 and 8/3; the pass mark of a hundredth keeps out zero and nothing else.
  const play = heardPlay(sha256, {
    asks: [100_00, 100_00, 100_00],
    rules: {
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: { ...recommendedRules.allocation, passMarkHundredths: 1 },
    },
  });
  const scores = [
    [2, 1],
    [3, 5],
    [null, 2],
  ] as const;
  for (const [card, [first, second]] of scores.entries())
    must(play.vote(cardKey(card + 1), [...(first === null ? [] : [[1, first] as const]), [2, second]]));
  const [run] = sealPlay(play).state.runs;
  expect(run?.figures.map(({ scorers, total }) => [total, scorers])).toEqual([
    [5, 2],
    [8, 3],
    [0, 0],
  ]);
  expect(run?.lines.map((line) => [line.bid, line.place, line.outcome])).toEqual([
    [2, 1, 'chosen'],
    [1, 2, 'chosen'],
    [3, 3, 'not-chosen'],
  ]);
});

test('[B8, C1] a second phone that looked goes on; one that did not look is asked', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 4]], { device: 'a', basedOn: 0 }));
  const stale = play.vote(cardKey(1), [[1, 1]], { device: 'b', basedOn: 0 });
  expect(stale).toMatchObject({ refusal: { code: 'changed-elsewhere', detail: { revision: 1 } } });
  expect(must(play.vote(cardKey(1), [[1, 1]], { device: 'b', basedOn: 1 }))).toMatchObject({ revision: 2 });
  expect(play.vote(cardKey(1), [[1, 4]], { device: 'a', send: 1, basedOn: 0 }).ok).toBe(true); // a repeat all the same
  expect(play.vote(cardKey(1), [[1, 5]], { device: 'a', send: 2, basedOn: 1 })).toMatchObject({
    refusal: { code: 'changed-elsewhere' },
  });
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 1, total: 1 });
});

test('[C2, C3] unknown and cancelled cards are refused; a cancelled card counts no more', () => {
  const play = heardPlay(sha256);
  must(play.vote(cardKey(1), [[1, 4]]));
  expect(play.vote('nobody', [[1, 4]])).toMatchObject({ refusal: { code: 'unknown-card' } });
  must(play.ask({ type: 'cancel-card', key: cardKey(1), reason: 'lost' }));
  expect(play.state.tally.get(bidId(1))).toMatchObject({ scorers: 0, total: 0, counts: [0, 0, 0, 0, 0] });
  expect(play.vote(cardKey(1), [[1, 4]])).toMatchObject({ refusal: { code: 'cancelled-card' } });
  expect(play.ask({ type: 'make-cards', batch: 2, keys: [cardKey(2)] })).toMatchObject({
    refusal: { code: 'cards-out-of-range' },
  });
});

test('[T1] the running tally equals the count from scratch after any sequence of ballots and cancelled cards', () => {
  const act = fc.oneof(
    {
      weight: 9,
      arbitrary: fc.record({
        card: fc.integer({ min: 1, max: 20 }),
        scores: fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 3, maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ cancel: fc.integer({ min: 1, max: 20 }) }) },
  );
  let ballots = 0;
  fc.assert(
    fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
      const play = heardPlay(sha256);
      for (const each of acts) {
        if ('cancel' in each) play.ask({ type: 'cancel-card', key: cardKey(each.cancel), reason: 'lost' });
        else {
          const marks = each.scores.flatMap((score, place) =>
            score === null ? [] : [[place + 1, score] as const],
          );
          if (play.vote(cardKey(each.card), marks).ok) ballots += 1;
        }
      }
      const marks = [...play.state.ballots.values()].map((ballot) => ballot.marks);
      const fresh = countBallots(play.state.rules, play.state.order, sheetOf(play.state), marks);
      for (const figures of fresh.figures) {
        const { scorers, total, counts } = figures;
        expect(play.state.tally.get(figures.bid)).toEqual({ scorers, total, counts });
      }
    }),
    { seed: 42, numRuns: 200 },
  );
  expect(ballots).toBeGreaterThan(500);
});

test('[T4] a ballot with a blank is not counted when the rules say so; bids that were set aside are not needed', () => {
  const rules: Rules = {
    ...recommendedRules,
    blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
  };
  const both: BallotSheet = {
    bids: withIds([1, 2]),
    asks: new Map([
      [bidId(1), 100_00],
      [bidId(2), 200_00],
    ]),
    potPence: 500_00,
  };
  expect(isCounted(rules, fullnessOf(rules, both, withIds([[1, 5]])))).toBe(false);
  expect(isCounted(rules, fullnessOf(rules, { ...both, bids: [bidId(1)] }, withIds([[1, 5]])))).toBe(true);
  expect(isCounted(recommendedRules, fullnessOf(recommendedRules, both, withIds([[1, 5]])))).toBe(true);
  const count = countBallots(rules, withIds([1, 2]), both, [
    withIds([[1, 5]]),
    withIds([
      [1, 3],
      [2, 4],
    ]),
  ]);
  expect(count).toMatchObject({
    ballots: 1,
    figures: [
      { scorers: 1, total: 3 },
      { scorers: 1, total: 4 },
    ],
  });
});

test('[R1, R2, R3, R4, R5, R6] impossible rules are named by their setting', () => {
  const flaws: [change: Partial<Rules>, flaw: string | null][] = [
    [{}, null],
    [{ ballot: { type: 'score', lowest: 5, highest: 5 } }, 'scale'],
    [{ ballot: { type: 'score', lowest: 0.5, highest: 5 } }, 'scale'],
    [{ blanks: { kind: 'left-out', leastScorersPercent: 101 } }, 'least-scorers'],
    [{ allocation: { ...recommendedRules.allocation, passMarkHundredths: 2.5 } }, 'pass-mark'],
    [{ screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 } }, 'screen-needs-locking'],
    [{ screen: { policy: 'after-each', firstAt: 10, thenEvery: 5 }, locking: true }, null],
    [{ screen: { policy: 'live', firstAt: 9, thenEvery: 5 } }, 'screen-steps'],
    [{ screen: { policy: 'live', firstAt: 1, thenEvery: 1 } }, null],
    [{ timing: { pitchSeconds: 0, lastCallSeconds: 60, graceSeconds: 20 } }, 'timing'],
  ];
  for (const [change, flaw] of flaws) expect(flawIn({ ...recommendedRules, ...change })).toBe(flaw);
  const play = setUpPlay(sha256);
  const rules: Rules = { ...recommendedRules, ballot: { type: 'score', lowest: 3, highest: 1 } };
  expect(play.ask({ type: 'set-rules', rules })).toMatchObject({
    refusal: { code: 'rules-not-possible', detail: { setting: 'scale' } },
  });
});

test('[M1] asks and least amounts that are no money, above the pot, or the wrong way round are refused; none is added', () => {
  const play = setUpPlay(sha256, { asks: [] });
  const wrong: [askPence: number, leastPence: number | null, code: string][] = [
    [-1, null, 'amount-not-whole-pence'],
    [0, null, 'amount-not-whole-pence'],
    [10.5, null, 'amount-not-whole-pence'],
    [2 ** 53, null, 'amount-too-large'],
    [500_01, null, 'ask-above-pot'],
    [100, 101, 'least-above-ask'],
    [100, 0, 'amount-not-whole-pence'],
  ];
  for (const [askPence, leastPence, code] of wrong) {
    const bids = [
      { askPence: 100, leastPence: null, textHash: 'x' },
      { askPence, leastPence, textHash: 'y' },
    ];
    expect(play.ask({ type: 'add-bids', bids })).toMatchObject({ refusal: { code } });
  }
  expect(play.state.bids.size).toBe(0);
});
