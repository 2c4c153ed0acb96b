/** Small halls drawn by fast-check, played up to the seal; and what a room makes of the decision after it. */

import * as fc from 'fast-check';
import { bidId, type BallotKey } from '../ids.ts';
import { borderlines } from '../allocation/borderline.ts';
import { utilities, type Utility } from '../allocation/utility.ts';
import type { BallotRules } from '../ballots/index.ts';
import type { Marks } from '../ballots/marks.ts';
import { rankedBys, type AllocationRules, type RankedBy, type Rules } from '../event/rules/rules.ts';
import { withIds } from './plain-ids.ts';
import type { Play } from './play.ts';
import { cardKey, heardPlay, must, sealPlay } from './set-up.ts';
import { sha256 } from './sha256.ts';

/** A small hall: asks, least amounts, ballots and rules that go together; ties are frequent. */
export const drawnHalls = fc.record({
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
    withIds([[1, 2]]),
    withIds([
      [1, 3],
      [2, 3, 4],
    ]),
  ),
  method: fc.constantFrom('draw' as const, 'hands' as const, 'share' as const, 'share' as const),
  /** Everybody gives all the same: ties are everywhere. */
  alike: fc.constantFrom(false, false, true),
  settledStays: fc.boolean(),
  /** What the room throws up: numbers drawn, hands, answers. */
  room: fc.array(fc.nat({ max: 20 }), { minLength: 80, maxLength: 80 }),
});

export type DrawnHall = typeof drawnHalls extends fc.Arbitrary<infer T> ? T : never;

/** Sometimes a rule that looks at whole ballots. */
export const wholeBallotRules = fc.option(
  fc.constantFrom<AllocationRules>(
    { rule: 'phragmen' },
    { rule: 'equal-shares', utility: 'cost', completion: 'none', incrementPence: null },
    { rule: 'equal-shares', utility: 'cardinality', completion: 'add1-greedy', incrementPence: 100 },
  ),
  { freq: 4 },
);

/** Who has which card: null for somebody who does not vote. */
export interface Seating {
  readonly youngCards: Rules['youngCards'];
  readonly keyOf: (place: number) => BallotKey | null;
}

const allAlike: Seating = { youngCards: 'none', keyOf: (place) => cardKey(place + 1) };

/** Up to the seal, under rules by which what was settled stays settled (E11): its own, or `whole` where they go together. */
export function settledHall(
  made: DrawnHall,
  whole: AllocationRules | null,
  sealed: typeof sealPlay = sealPlay,
  seating = allAlike,
): Play {
  const { kind, passShare, method } = made;
  const looksAtWhole =
    (kind.ballot.type !== 'score' || kind.ballot.lowest === 0) && passShare?.of !== 'best-average';
  if (whole === null || !looksAtWhole)
    return sealedHall({ ...made, settledStays: true }, allocationIn(made), sealed, seating);
  // Rules that buy cheap bids first need unfinished votes to count (R18), and what is left cannot be shared.
  const other = {
    blanks: 'left-out',
    method: method === 'share' ? 'draw' : method,
    settledStays: true,
  } as const;
  return sealedHall({ ...made, ...other }, whole, sealed, seating);
}

/**
 * Its event up to the seal, under another rule than its own where one is named.
 *
 * @param sealed what happens from the last vote to the seal
 */
export function sealedHall(
  made: DrawnHall,
  allocation: AllocationRules = allocationIn(made),
  sealed: typeof sealPlay = sealPlay,
  { youngCards, keyOf } = allAlike,
): Play {
  const numbers = made.asks.map((_, place) => bidId(place + 1));
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
    young: youngCards === 'none' ? 0 : made.ballots.length,
    rules: {
      ballot,
      youngCards,
      blanks: { kind: made.blanks, leastScorersPercent },
      allocation,
      tie: { method: made.method, otherwise: 'draw' },
      passShare: made.passShare?.of === 'best-average' && ballot.type !== 'score' ? null : made.passShare,
      leastVoters: made.leastVoters,
      subPots,
      settledStays: made.settledStays,
      toldInTurn: made.settledStays,
      excluding: made.excluding.filter(
        (group) => group.every((bid) => bid <= asks.length) && (!subPots || isInOnePart(group)),
      ),
    },
  });
  for (const [place, scores] of made.ballots.entries()) {
    const marks = scores
      .slice(0, asks.length)
      .map((score) => (made.alike ? (scores[0] ?? 1) : score))
      .flatMap((score, bid) => (score === null ? [] : [[bidId(bid + 1), score] as const]));
    // Some of these spend more than the pot: they are refused, and the event goes on without them.
    const key = keyOf(place);
    if (key === null) continue;
    const taken = play.vote(key, marksFor(ballot, marks));
    if (ballot.type !== 'knapsack') must(taken);
  }
  return sealed(play);
}

/** Odd numbers are in one part of the pot, even ones in the other (R13). */
function isInOnePart(group: readonly number[]): boolean {
  return new Set(group.map((bid) => bid % 2)).size === 1;
}

function allocationIn({ kind: { by }, borderline, passMarkHundredths }: DrawnHall): AllocationRules {
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
