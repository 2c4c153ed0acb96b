import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { borderlines } from '../../domain/allocation/borderline.ts';
import { utilities, type Utility } from '../../domain/allocation/utility.ts';
import type { BallotRules } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import {
  rankedBys,
  type AllocationRules,
  type RankedBy,
  type Rules,
} from '../../domain/event/rules/rules.ts';
import { standingRun } from '../../domain/event/state.ts';
import { publication } from '../../domain/exports/publication.ts';
import type { Play } from '../../domain/testing/play.ts';
import { cardKey, heardPlay, must, sealPlay } from '../../domain/testing/set-up.ts';
import { sha256 } from '../../domain/testing/sha256.ts';
import type { Published } from './published.ts';
import { recountPublished } from './recount.ts';

const event = fc.record({
  asks: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 7 }),
  leasts: fc.array(fc.option(fc.integer({ min: 1, max: 120 })), { minLength: 7, maxLength: 7 }),
  potPence: fc.integer({ min: 400, max: 1500 }),
  ballots: fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 7, maxLength: 7 }), {
    maxLength: 8,
  }),
  borderline: fc.constantFrom(...borderlines),
  kind: fc.constantFrom<{ ballot: BallotRules; by: RankedBy | Utility }>(
    { ballot: { type: 'score', lowest: 1, highest: 3 }, by: 'average' },
    { ballot: { type: 'score', lowest: 0, highest: 3 }, by: 'total' },
    { ballot: { type: 'points', tokens: 30, capPerBid: 3 }, by: 'total' },
    { ballot: { type: 'points', tokens: 30, capPerBid: 3 }, by: 'votes' },
    { ballot: { type: 'ranking', places: 3 }, by: 'total' },
    { ballot: { type: 'approval', atLeast: 0, atMost: null }, by: 'votes' },
    { ballot: { type: 'knapsack' }, by: 'votes' },
    { ballot: { type: 'score', lowest: 0, highest: 3 }, by: 'cardinality' },
    { ballot: { type: 'score', lowest: 0, highest: 3 }, by: 'score' },
    { ballot: { type: 'ranking', places: 3 }, by: 'score-cost' },
    { ballot: { type: 'approval', atLeast: 0, atMost: null }, by: 'cost' },
  ),
  passMarkHundredths: fc.option(fc.constantFrom(0, 150, 200, 300)),
  blanks: fc.constantFrom('left-out' as const, 'ballot-not-counted' as const),
  leastScorersPercent: fc.constantFrom(0, 50, 100),
  passShare: fc.constantFrom<Rules['passShare']>(
    null,
    null,
    { of: 'ballots', percent: 40 },
    { of: 'best-average', percent: 60 },
  ),
  leastVoters: fc.constantFrom(0, 0, 2),
  parted: fc.constantFrom(null, null, null, 'keep' as const, 'share' as const),
  excluding: fc.constantFrom<Rules['excluding']>(
    [],
    [],
    [],
    [[1, 2]],
    [
      [1, 3],
      [2, 3, 4],
    ],
  ),
  method: fc.constantFrom('draw' as const, 'hands' as const, 'share' as const, 'share' as const),
  room: fc.array(fc.nat({ max: 20 }), { minLength: 40, maxLength: 40 }),
});

test('[E1, S7] from what is published alone, a recount that shares no code finds the same money for the same bids', () => {
  const seen = { ties: 0, parts: 0, shares: 0, hands: 0, excluded: 0, lastRounds: 0, perCost: 0 };
  fc.assert(
    fc.property(event, (made) => {
      const play = decidedPlay(made);
      const run = standingRun(play.state);
      const published = publication(play.state, play.words);
      if (!run || !published) throw new Error('no run');
      const found = recountPublished(structuredClone(published) as unknown as Published);
      const amounts = run.lines.flatMap((line) =>
        line.outcome === 'not-chosen' || line.amountPence === 0
          ? []
          : [[line.bid, line.amountPence] as const],
      );
      expect(new Map([...found.amounts].filter(([, pence]) => pence > 0))).toEqual(new Map(amounts));
      expect(found.leftPence).toBe(run.leftPence);
      expect(run.allocatedPence + run.leftPence).toBe(made.potPence);
      seen.ties += run.ties.length;
      seen.parts += run.lines.filter(({ outcome }) => outcome === 'part').length;
      seen.shares += run.ties.filter(({ method }) => method === 'share').length;
      seen.excluded += run.lines.filter((line) => 'why' in line && line.why === 'excluded').length;
      seen.lastRounds += run.lines.filter(
        ({ outcome, inPot }) => outcome === 'chosen' && inPot?.pot === 0,
      ).length;
      seen.perCost += run.rule === 'greedy-per-cost' ? 1 : 0;
      seen.hands += run.ties.filter(({ method }) => method === 'hands').length;
    }),
    { seed: 20170128, numRuns: 1000 },
  );
  for (const [what, count] of Object.entries(seen))
    expect({ what, often: count > 10 }).toEqual({ what, often: true });
});

test.each<AllocationRules>([
  { rule: 'phragmen' },
  { rule: 'equal-shares', utility: 'cost', completion: 'none', incrementPence: null },
])(
  '[Q3, Q7, S7] a rule that looks at whole ballots is refused in words, not recounted by half: $rule',
  (allocation) => {
    const ballot = { type: 'approval', atLeast: 0, atMost: null } as const;
    const blanks = { kind: 'left-out', leastScorersPercent: 0 } as const;
    const play = sealPlay(heardPlay(sha256, { rules: { ballot, blanks, allocation } }));
    expect(() => recountPublished(publication(play.state, play.words) as unknown as Published)).toThrow(
      'Only the rules that counts alone decide',
    );
  },
);

type Made = typeof event extends fc.Arbitrary<infer T> ? T : never;

function decidedPlay(made: Made): Play {
  const numbers = made.asks.map((_, place) => place + 1);
  const pots = made.parted && [0, 1].map((rest) => numbers.filter((bid) => bid % 2 === rest));
  const half = Math.floor(made.potPence / 2);
  const subPots = pots && {
    pots: pots.map((bids, place) => {
      return { pot: place + 1, pence: place === 0 ? half : made.potPence - half, bids };
    }),
    leftOver: made.parted ?? 'keep',
  };
  const asks = made.asks.map((ask) => Math.min(ask, subPots ? half : made.potPence));
  const least = asks.map((ask, place) => {
    const part = made.leasts[place] ?? null;
    return part === null ? null : Math.min(ask, part);
  });
  const { ballot } = made.kind;
  const leastScorersPercent = ballot.type === 'score' ? made.leastScorersPercent : 0;
  const play = heardPlay(sha256, {
    asks,
    least,
    potPence: made.potPence,
    rules: {
      ballot,
      blanks: { kind: made.blanks, leastScorersPercent },
      allocation: allocationIn(made),
      tie: { method: made.method, otherwise: 'draw' },
      passShare: made.passShare?.of === 'best-average' && ballot.type !== 'score' ? null : made.passShare,
      leastVoters: made.leastVoters,
      subPots,
      excluding: made.excluding.filter((group) => group.every((bid) => bid <= asks.length)),
    },
  });
  for (const [place, scores] of made.ballots.entries()) {
    const marks = scores
      .slice(0, asks.length)
      .flatMap((score, bid) => (score === null ? [] : [[bid + 1, score] as const]));
    // Some of these spend more than the pot: they are refused, and the event goes on without them.
    const taken = play.vote(cardKey(place + 1), marksFor(ballot, marks)).ok;
    expect(taken || ballot.type === 'knapsack').toBe(true);
  }
  return settleAll(sealPlay(play), made.room);
}

function allocationIn({ kind: { by }, borderline, passMarkHundredths }: Made): AllocationRules {
  const utility = utilities.find((each) => each === by);
  if (utility !== undefined) return { rule: 'greedy-per-cost', utility };
  const ranked = rankedBys.find((each) => each === by) ?? 'total';
  return { rule: 'ranked', by: ranked, borderline, passMarkHundredths };
}

/** The scores as marks of that ballot: more than none is a choice, and nobody gives a place twice. */
function marksFor(ballot: BallotRules, scores: Marks): Marks {
  if (ballot.type === 'score') return scores.map(([bid, score]) => [bid, Math.max(ballot.lowest, score)]);
  const liked = scores.filter(([, score]) => score > 0);
  if (ballot.type === 'points') return liked;
  if (ballot.type === 'ranking')
    return liked.filter(([, place], at) => liked.findIndex(([, each]) => each === place) === at);
  return liked.map(([bid]) => [bid, 1] as const);
}

/** Settles every tie as the rules say, with whatever the room throws up. */
function settleAll(play: Play, room: number[]): Play {
  for (let tie = standingRun(play.state)?.openTie; tie; tie = standingRun(play.state)?.openTie) {
    const hands = tie.tied.map((bid) => [bid, room.shift() ?? 0] as const);
    const drawn = 1 + ((room.shift() ?? 0) % tie.tied.length);
    if (play.ask({ type: 'settle-by-share' }).ok) continue;
    if (play.ask({ type: 'settle-by-hands', hands }).ok) continue;
    must(play.ask({ type: 'number-the-draw' }));
    must(play.ask({ type: 'settle-by-draw', drawn, drawnAgain: drawn, drewBy: 1, watchedBy: 2 }));
  }
  return play;
}
