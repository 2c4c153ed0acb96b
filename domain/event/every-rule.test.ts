import { expect, test } from 'vitest';
import type { Marks } from '../ballots/marks.ts';
import { publication } from '../exports/publication.ts';
import { wholeBallots } from '../exports/whole-ballots.ts';
import { bidId } from '../ids.ts';
import { quietHall } from '../testing/halls.ts';
import { withIds } from '../testing/plain-ids.ts';
import { cardKey, heardPlay, must, sealPlay, tellPlay, type PlaySetup } from '../testing/set-up.ts';
import type { Play } from '../testing/play.ts';
import { sha256 } from '../testing/sha256.ts';
import { facilitatorView } from '../views/facilitator.ts';
import type { Run } from './run.ts';
import { recommendedRules, type Rules } from './rules/rules.ts';
import { currentRun } from './state.ts';

/** Everybody may choose as many as they like; no blank keeps anybody out. */
const approve: Partial<Rules> = {
  ballot: { type: 'approval', atLeast: 0, atMost: null },
  blanks: { kind: 'left-out', leastScorersPercent: 0 },
};
const equalShares: Rules['allocation'] = {
  rule: 'equal-shares',
  utility: 'cost',
  completion: 'none',
  incrementPence: null,
};

/** Ballots by what they choose: `[3, 1, 2]` are three that choose 1 and 2. */
type Choices = readonly (readonly [ballots: number, ...bids: number[]])[];

function sealed(choices: Choices, setup: PlaySetup): Play {
  const ballots = choices.flatMap(([number, ...bids]) =>
    Array.from({ length: number }, (): Marks => bids.map((bid) => [bidId(bid), 1] as const)),
  );
  const play = heardPlay(sha256, { cards: ballots.length, ...setup, rules: { ...approve, ...setup.rules } });
  for (const [place, marks] of ballots.entries()) must(play.vote(cardKey(place + 1), marks));
  return sealPlay(play);
}

function runOf(play: Play): Run {
  const run = currentRun(play.state);
  if (!run) throw new Error('a run was made');
  return run;
}

const outcomes = (run: Run) =>
  run.lines.map((line) => [line.bid, line.outcome === 'not-chosen' ? line.why : line.amountPence]);

test('[Q3, Q9] Equal Shares by hand: who supported what, and what they had left between them', () => {
  // £100 for ten voters: £10 each. Six choose 1 (£40) and 2 (£30); four choose 3 (£45).
  // A vote costs least for 1 and 2: 40 / 6 = £6.67 each pays for 1, the six have £20 left: not enough for 2.
  // By the cost as gain, the price for a pound of cost is 1/6 for both 1 and 2: a tie between them, for they share voters.
  const play = sealed(
    [
      [6, 1, 2],
      [4, 3],
    ],
    { asks: [40_00, 30_00, 45_00], potPence: 100_00, rules: { allocation: equalShares } },
  );
  expect(runOf(play).openTie).toMatchObject({ tied: [1, 2], leftPence: 100_00, shares: null });
  must(play.ask({ type: 'number-the-draw' }));
  must(play.ask({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 5, watchedBy: 6 }));
  const run = runOf(play);
  expect(run).toMatchObject({ rule: 'equal-shares', because: 'tie-settled', leftPence: 60_00 });
  expect(run.shares).toEqual([
    { voters: 10, equalPence: 10_00, sharePence: 10_00, raises: 0, incrementPence: 0 },
  ]);
  expect(run.lines).toMatchObject([
    { bid: 1, outcome: 'chosen', support: { voters: 6, heldPence: 60_00, mostPence: 6_67 } },
    { bid: 2, why: 'out-of-reach', support: { voters: 6, heldPence: 20_00 } },
    { bid: 3, why: 'out-of-reach', support: { voters: 4, heldPence: 40_00 } },
  ]);
});

test('[Q7, Q9] Phragmén by hand: what everybody had earned when the supporters could pay', () => {
  // Three choose 1 (£30): they have it when everybody earned £10. Two choose 2 (£40): at £20. One chooses 3 (£45): never,
  // for after 1 and 2 only £30 of the £100 is left. Nobody chooses 4.
  const play = sealed(
    [
      [3, 1],
      [2, 2],
      [1, 3],
    ],
    {
      asks: [30_00, 40_00, 45_00, 5_00],
      potPence: 100_00,
      rules: { allocation: { rule: 'phragmen' } },
    },
  );
  expect(runOf(play).lines).toMatchObject([
    { bid: 1, outcome: 'chosen', support: { voters: 3, heldPence: 30_00, earnedPence: 10_00 } },
    { bid: 2, outcome: 'chosen', support: { voters: 2, heldPence: 40_00, earnedPence: 20_00 } },
    { bid: 3, why: 'does-not-fit', support: { voters: 1, heldPence: 45_00 }, beforePence: 30_00 },
    { bid: 4, why: 'no-support', place: null },
  ]);
});

test('[Q2] greedy per cost by hand: votes for each pound', () => {
  // 1: 3 votes for £60, 2: 2 votes for £20, 3: 1 vote for £30. By votes for a pound: 2 (0.1), 1 (0.05), 3 (0.033).
  const play = sealed(
    [
      [2, 1, 2],
      [1, 1, 3],
    ],
    {
      asks: [60_00, 20_00, 30_00],
      potPence: 90_00,
      rules: { allocation: { rule: 'greedy-per-cost', utility: 'cardinality' } },
    },
  );
  expect(outcomes(runOf(play))).toEqual([
    [2, 20_00],
    [1, 60_00],
    [3, 'does-not-fit'],
  ]);
});

test('[A18] pass marks by hand: equality passes, one ballot less does not', () => {
  // Ten ballots, 30 per cent needed: 3 are enough, 2 are not. Then at least four voters: 3 are too few.
  const choices: Choices = [[3, 1], [2, 2], [5]];
  const setup = { asks: [10_00, 10_00], potPence: 100_00 };
  const allocation = { ...recommendedRules.allocation, by: 'votes', borderline: 'skip' } as const;
  // Five of the ten give nothing: under rules that count them they are ten all the same (T7).
  const share = { allocation, emptiedOut: false, passShare: { of: 'ballots', percent: 30 } } as const;
  expect(outcomes(runOf(sealed(choices, { ...setup, rules: share })))).toEqual([
    [1, 10_00],
    [2, 'below-pass-mark'],
  ]);
  const voters = { allocation, leastVoters: 4 };
  expect(outcomes(runOf(sealed(choices, { ...setup, rules: voters })))).toEqual([
    [1, 'too-few-scorers'],
    [2, 'too-few-scorers'],
  ]);
});

test('[A18] a share of the best possible average by hand', () => {
  // 60 per cent of 5 is 3. Project 1 has (2 + 4) / 2 = 3: it passes. Project 2 has 2.5: it does not.
  const play = heardPlay(sha256, {
    asks: [10_00, 10_00],
    cards: 2,
    rules: { passShare: { of: 'best-average', percent: 60 } },
  });
  must(
    play.vote(cardKey(1), [
      [1, 2],
      [2, 2],
    ]),
  );
  must(
    play.vote(cardKey(2), [
      [1, 4],
      [2, 3],
    ]),
  );
  expect(outcomes(runOf(sealPlay(play)))).toEqual([
    [1, 10_00],
    [2, 'below-pass-mark'],
  ]);
});

test('[A17] sub-pots by hand: each by itself; what they leave stays, or goes to a last round', () => {
  // Pot 1 of £50 for 1 (£30) and 2 (£30), pot 2 of £50 for 3 (£40) and 4 (£25). 1 and 3 lead: £20 and £10 are left,
  // together £30, which pays for 2 in a last round; then nothing is left for 4.
  const choices: Choices = [
    [4, 1, 3],
    [3, 2],
    [2, 4],
  ];
  const pots = [
    { pot: 1, pence: 50_00, bids: [1, 2].map(bidId) },
    { pot: 2, pence: 50_00, bids: [3, 4].map(bidId) },
  ];
  const allocation = { ...recommendedRules.allocation, by: 'votes', borderline: 'skip' } as const;
  const run = (leftOver: 'keep' | 'share') =>
    runOf(
      sealed(choices, {
        asks: [30_00, 30_00, 40_00, 25_00],
        potPence: 100_00,
        rules: { allocation, subPots: { pots, leftOver } },
      }),
    );
  expect(outcomes(run('keep'))).toEqual([
    [1, 30_00],
    [2, 'does-not-fit'],
    [3, 40_00],
    [4, 'does-not-fit'],
  ]);
  expect(run('keep').leftPence).toBe(30_00);
  const shared = run('share');
  expect(outcomes(shared)).toEqual([
    [1, 30_00],
    [3, 40_00],
    [2, 30_00],
    [4, 'does-not-fit'],
  ]);
  expect(shared.lines[2]).toMatchObject({
    beforePence: 30_00,
    afterPence: 0,
    inPot: { pot: 0, beforePence: 30_00 },
  });
});

test('[A16] bids that exclude each other by hand, with a part: the part is money too', () => {
  // £50: 1 (£30) leads, 2 (£40, takes £10) gets the £20 left as its part; 3 excludes 2 and is out, though it costs £5.
  const play = sealed(
    [
      [3, 1],
      [2, 2],
      [1, 3],
    ],
    {
      asks: [30_00, 40_00, 5_00],
      least: [null, 10_00, null],
      potPence: 50_00,
      rules: {
        allocation: { ...recommendedRules.allocation, by: 'votes' },
        excluding: withIds([[2, 3]]),
      },
    },
  );
  expect(runOf(play).lines).toMatchObject([
    { bid: 1, amountPence: 30_00 },
    { bid: 2, outcome: 'part', amountPence: 20_00 },
    { bid: 3, why: 'excluded', excludedBy: 2 },
  ]);
});

test('[A19] if everything is affordable, everything with support is chosen, and the views say so', () => {
  // £50 each for two voters: nobody could pay the £60 of 1 alone, but £90 for both projects is there.
  const play = sealed(
    [
      [1, 1],
      [1, 2],
    ],
    {
      asks: [60_00, 30_00],
      potPence: 100_00,
      rules: { allocation: equalShares },
    },
  );
  tellPlay(play);
  expect(outcomes(runOf(play))).toEqual([
    [2, 30_00],
    [1, 60_00],
  ]);
  expect(facilitatorView(play.state, quietHall).results?.everythingFits).toBe(true);
});

test('[E4, S8] whole ballots: only where the rule needs them, from 50 on, under ids that say nothing', () => {
  const voted = (ballots: number, allocation: Rules['allocation']) =>
    tellPlay(
      sealed(
        [
          [ballots - 2, 1, 2],
          [2, 3],
        ],
        { asks: [40_00, 30_00, 1_00], potPence: 100_00, rules: { allocation } },
      ),
    );
  let next = 0;
  const freshId = () => sha256(String((next += 1)));
  const byCounts = voted(60, { ...recommendedRules.allocation, by: 'votes' });
  expect(wholeBallots(byCounts.state, freshId, true)).toEqual({
    ballots: null,
    withheld: 'counts-are-enough',
  });
  const few = voted(49, equalShares);
  expect(wholeBallots(few.state, freshId, false)).toEqual({ ballots: null, withheld: 'too-few-ballots' });
  expect(publication(few.state, few.words)).not.toHaveProperty('ballotsHash');
  expect(wholeBallots(few.state, freshId, true).ballots?.length).toBe(49);
  const many = voted(50, equalShares);
  const { ballots } = wholeBallots(many.state, freshId, false);
  expect(ballots?.map(({ id }) => id)).toEqual(ballots?.map(({ id }) => id).toSorted());
  expect(ballots?.filter(({ marks }) => marks.length === 1).length).toBe(2);
  const published = publication(many.state, many.words);
  const texts = (ballots ?? []).map(({ marks }) => JSON.stringify(marks)).toSorted();
  expect(published?.ballotsHash).toBe(sha256(`[${texts.join(',')}]`));
  expect(JSON.stringify(published)).not.toMatch(/card-|phone-of/);
});
