/** A ballot of any type, filled in by what a person likes: what simulated people vote with. Always one that is taken. */

import type { BallotSheet } from '../../domain/ballots/ballot-type.ts';
import type { BallotRules } from '../../domain/ballots/index.ts';
import type { Mark, Marks } from '../../domain/ballots/marks.ts';
import type { BidId } from '../../domain/ids.ts';
import { unreachable } from '../../domain/outcome.ts';

/** How much somebody likes each bid, about 0 to 1. A bid that is not there gets nothing. */
export type Likings = ReadonlyMap<BidId, number>;

/** Who may choose as many as they like takes what they like at least so much. */
const worthChoosing = 0.5;

export function filledBallot(ballot: BallotRules, likings: Likings, sheet: Omit<BallotSheet, 'bids'>): Marks {
  return marksFor(ballot, likings, sheet).sort(([a], [b]) => a - b);
}

function marksFor(ballot: BallotRules, likings: Likings, sheet: Omit<BallotSheet, 'bids'>): Mark[] {
  const best = [...likings].sort(([, a], [, b]) => b - a).map(([bid]) => bid);
  switch (ballot.type) {
    case 'score':
      return [...likings].map(([bid, liking]) => [bid, scoreFor(liking, ballot)] as const);
    case 'approval':
      return best.slice(0, choices(ballot, likings)).map(one);
    case 'points':
      return shared(best, ballot.tokens, ballot.capPerBid ?? ballot.tokens);
    case 'ranking':
      return best.slice(0, ballot.places).map((bid, place) => [bid, place + 1] as const);
    case 'knapsack':
      return affordable(best, sheet).map(one);
    default:
      return unreachable(ballot);
  }
}

function one(bid: BidId): Mark {
  return [bid, 1];
}

function scoreFor(liking: number, { lowest, highest }: { lowest: number; highest: number }): number {
  const steps = highest - lowest + 1;
  return lowest + Math.min(steps - 1, Math.max(0, Math.floor(liking * steps)));
}

function choices(
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number | null },
  likings: Likings,
): number {
  if (atMost !== null) return atMost;
  return Math.max(atLeast, [...likings.values()].filter((liking) => liking >= worthChoosing).length);
}

/** Half of what is in the hand, rounded up, for the best, half of the rest for the next, until nothing is left. */
function shared(best: readonly BidId[], tokens: number, cap: number): Mark[] {
  const marks: Mark[] = [];
  let left = tokens;
  for (const bid of best) {
    if (left === 0) break;
    const given = Math.min(cap, Math.ceil(left / 2));
    marks.push([bid, given]);
    left -= given;
  }
  return marks;
}

/** The best first, as long as the money goes. */
function affordable(best: readonly BidId[], { asks, potPence }: Omit<BallotSheet, 'bids'>): BidId[] {
  let left = potPence;
  return best.filter((bid) => {
    const ask = asks.get(bid) ?? Infinity;
    if (ask > left) return false;
    left -= ask;
    return true;
  });
}
