import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderlines } from '../../allocation/borderline.ts';
import { completions, raisesShares } from '../../allocation/equal-shares/completion.ts';
import type { SettleTie } from '../../allocation/ties.ts';
import { utilities } from '../../allocation/utility.ts';
import { flawInMarks, type BallotRules, type Completeness } from '../../ballots/index.ts';
import type { Mark, Marks } from '../../ballots/marks.ts';
import { bidId, noBid, type BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { RunBid, RunInputs } from '../running/inputs.ts';
import { workOut } from '../running/work-out.ts';
import { cardsWarnings, flawsOnDay } from './flaws-with-bids.ts';
import {
  blankKinds,
  rankedBys,
  recommendedRules,
  type AllocationRules,
  type Rules,
  type SubPot,
} from './rules.ts';

// fast-check prints the seed of a failure.

interface Day {
  readonly rules: Rules;
  readonly asks: readonly Pence[];
  readonly potPence: Pence;
  readonly cards: number;
}

const small = (min: number, max: number) => fc.integer({ min, max });
/** Most events leave such a setting off. */
const seldom = <T>(drawn: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: drawn });

const ballot: fc.Arbitrary<BallotRules> = fc.oneof(
  fc
    .record({ lowest: small(0, 1), highest: small(2, 5) })
    .map((scale) => ({ type: 'score' as const, ...scale })),
  fc.record({ atLeast: small(0, 4), more: fc.option(small(0, 2)) }).map(({ atLeast, more }) => ({
    type: 'approval' as const,
    atLeast,
    atMost: more === null ? null : Math.max(1, atLeast + more),
  })),
  fc
    .record({ tokens: small(1, 6), capPerBid: fc.option(small(1, 6)) })
    .map((rules) => ({ type: 'points' as const, ...rules })),
  small(1, 5).map((places) => ({ type: 'ranking' as const, places })),
  fc.constant({ type: 'knapsack' as const }),
);

const completeness: fc.Arbitrary<Completeness> = fc.oneof(
  fc.constant({ kind: 'all' as const }),
  fc.constant({ kind: 'free' as const }),
  small(1, 4).map((bids) => ({ kind: 'at-least' as const, bids })),
);

const allocation: fc.Arbitrary<AllocationRules> = fc.oneof(
  fc.record({
    rule: fc.constant('ranked' as const),
    by: fc.constantFrom(...rankedBys),
    borderline: fc.constantFrom(...borderlines),
    passMarkHundredths: seldom(small(0, 3_000)),
  }),
  fc.record({ rule: fc.constant('greedy-per-cost' as const), utility: fc.constantFrom(...utilities) }),
  fc
    .record({
      rule: fc.constant('equal-shares' as const),
      utility: fc.constantFrom(...utilities),
      completion: fc.constantFrom(...completions),
    })
    .map((rule) => ({ ...rule, incrementPence: raisesShares(rule.completion) ? 100 : null })),
  fc.constant({ rule: 'phragmen' as const }),
);

/** Rules, bids and cards of every kind, most of them impossible together. */
const days: fc.Arbitrary<Day> = fc
  .record({
    ballot,
    completeness,
    allocation,
    blanks: fc.record({
      kind: fc.constantFrom(...blankKinds),
      leastScorersPercent: fc.constantFrom(0, 0, 50, 100),
    }),
    passShare: seldom(fc.record({ of: fc.constantFrom('best-average', 'ballots'), percent: small(1, 101) })),
    leastVoters: fc.constantFrom(0, 0, 1, 5, 12),
    capPence: seldom(small(6, 12)),
    apart: fc.boolean(),
    asks: fc.array(small(1, 12), { minLength: 1, maxLength: 5 }),
    potPence: small(6, 20),
    parts: seldom(fc.array(small(0, 1), { minLength: 5, maxLength: 5 })),
    cards: small(1, 12),
  })
  .map(({ apart, asks, potPence, parts, cards, ...drawn }) => ({
    asks,
    potPence,
    cards,
    rules: {
      ...recommendedRules,
      ...drawn,
      excluding: apart ? [[bidId(1), bidId(2)]] : [],
      subPots: parts && { pots: potsOf(parts.slice(0, asks.length), potPence), leftOver: 'keep' },
    },
  }));

function potsOf(parts: readonly number[], potPence: Pence): readonly SubPot[] {
  const held = (part: number): BidId[] =>
    parts.flatMap((each, place) => (each === part ? [bidId(place + 1)] : []));
  const half = Math.floor(potPence / 2);
  return [
    { pot: 1, pence: half, bids: held(0) },
    { pot: 2, pence: potPence - half, bids: held(1) },
  ];
}

/** A counted ballot that gives `bid` all it can and others no more than the rules ask for: rotated, so that none gains by it. */
function favouring(bid: BidId, voter: number, { rules, asks }: Day): Marks {
  const { ballot: type } = rules;
  const among = asks.map((_, place) => bidId(place + 1)).filter((each) => each !== bid);
  const turned = among.map((_, place) => among[(place + voter) % among.length] ?? noBid);
  const cheap = among.toSorted((a, b) => (asks[a - 1] ?? 0) - (asks[b - 1] ?? 0));
  const mustFill = rules.blanks.kind === 'ballot-not-counted' && rules.completeness.kind !== 'free';
  const atLeast = rules.completeness.kind === 'at-least' ? rules.completeness.bids : null;
  const others = (all: number): BidId[] =>
    mustFill ? turned.slice(0, Math.max(0, (atLeast ?? all) - 1)) : [];
  switch (type.type) {
    case 'score':
      return [[bid, type.highest], ...others(asks.length).map((each): Mark => [each, type.lowest])];
    case 'approval':
      return [bid, ...others(type.atLeast)].map((each): Mark => [each, 1]);
    case 'ranking':
      return [bid, ...others(type.places)].map((each, place): Mark => [each, place + 1]);
    case 'knapsack':
      return [bid, ...(mustFill ? cheap.slice(0, (atLeast ?? 1) - 1) : [])].map((each): Mark => [each, 1]);
    case 'points': {
      const cap = type.capPerBid ?? type.tokens;
      if (!mustFill) return [[bid, cap]];
      const needed = Math.min((atLeast ?? 1) - 1, turned.length);
      const own = Math.min(cap, type.tokens - needed);
      // One token at a time, round after round, until nothing that is asked for is left to give.
      const rounds = Array.from({ length: cap }, () => turned).flat();
      const given = rounds.slice(0, atLeast === null ? type.tokens - own : needed);
      const marks = turned.map((each): Mark => [each, given.filter((other) => other === each).length]);
      return [[bid, own], ...marks.filter(([, tokens]) => tokens > 0)];
    }
  }
}

function inputsOf({ rules, asks, potPence, cards }: Day, bid: BidId): RunInputs {
  const day = { rules, asks, potPence, cards };
  const bids = asks.map((askPence, place): RunBid => ({
    bid: bidId(place + 1),
    askPence,
    leastPence: null,
    status: 'heard',
  }));
  const ballots = Array.from({ length: cards }, (_, voter) =>
    favouring(bid, voter, day).toSorted(([a], [b]) => a - b),
  );
  return { rules, potPence, bids, ballots, ties: [], declined: [], answers: [] };
}

test('[R18] what is accepted can be met: for each bid there are ballots under which it is chosen', () => {
  let accepted = 0;
  fc.assert(
    fc.property(days, (day) => {
      const { rules, asks, potPence, cards } = day;
      const sheet = { asks: new Map(asks.map((ask, place) => [bidId(place + 1), ask])), potPence };
      if (asks.some((ask) => ask > potPence)) return;
      if (
        flawsOnDay(rules, { ...sheet, practice: false }).length > 0 ||
        cardsWarnings(rules, cards).length > 0
      )
        return;
      accepted += 1;
      for (const bid of sheet.asks.keys()) {
        const inputs = inputsOf(day, bid);
        for (const marks of inputs.ballots)
          expect(flawInMarks(rules.ballot, marks, { ...sheet, bids: [...sheet.asks.keys()] })).toBeNull();
        const thisFirst: SettleTie = ({ tied }) => ({
          kind: 'first',
          id: tied.includes(String(bid)) ? String(bid) : (tied[0] ?? ''),
        });
        const line = workOut(inputs, thisFirst).lines.find((each) => each.bid === bid);
        expect({ bid, outcome: line?.outcome }).toEqual({ bid, outcome: 'chosen' });
      }
    }),
    { numRuns: 8_000 },
  );
  expect(accepted, 'enough of what was drawn is possible').toBeGreaterThan(500);
});
