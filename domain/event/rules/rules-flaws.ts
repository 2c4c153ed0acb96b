/** Which rules are possible: settings by themselves (R1-R6, R8-R11), with the pot (R16), and with the bids of the day (R13). */

import { raisesShares } from '../../allocation/equal-shares/completion.ts';
import { countsPoints } from '../../allocation/utility.ts';
import { isPossibleBallot, type BallotTypeName } from '../../ballots/index.ts';
import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { AllocationRules, RankedBy, Rules } from './rules.ts';
import { needsWholeBallots } from './needs-whole-ballots.ts';

export type RulesFlaw =
  | 'scale' // the settings of the ballot itself: its scale, choices, tokens or places
  | 'completeness'
  | 'least-scorers'
  | 'locking-needs-scores'
  | 'ranked-by'
  | 'pass-mark'
  | 'utility'
  | 'increment'
  | 'pass-share'
  | 'least-voters'
  | 'sub-pots'
  | 'excluding'
  | 'tie-share'
  | 'screen-needs-locking'
  | 'screen-steps'
  | 'timing'
  | 'minimum-age'
  | 'own-bid-and-blanks'
  | 'own-bid-and-whole-ballots'
  | 'cap';

/** The first thing that makes these rules impossible whatever the bids, or null. */
export function flawIn(rules: Rules): RulesFlaw | null {
  return ballotFlaw(rules) ?? allocationFlaw(rules) ?? passFlaw(rules) ?? showFlaw(rules);
}

/**
 * What would keep the hall waiting with this pot, or null (R16). Asked where an officer fills rules in. It makes no rules
 * impossible: an election that raised its shares by less is played again as it was.
 */
export function flawWithPot({ allocation }: Rules, potPence: Pence): RulesFlaw | null {
  if (allocation.rule !== 'equal-shares' || allocation.incrementPence === null) return null;
  return allocation.incrementPence < leastIncrement(potPence) ? 'increment' : null;
}

/**
 * The least by which shares can be raised at a time, in pence: a 40,000th of the pot, and 10p of a small one.
 *
 * Every raise tries the whole allocation again, and all of it in the one moment in which the count is sealed. A raise
 * that is a part of the pot makes the same number of them whatever the pot is; and the more voters there are the
 * dearer is each and the fewer there are. So the hall waits less than a second for any of them (`npm run measure`).
 */
export function leastIncrement(potPence: Pence): Pence {
  return Math.max(smallestIncrement, Math.ceil(potPence / mostRaisesOfAPot));
}

/** The first thing that does not go with the bids that there are, or null (R13). Asked when voting opens. */
export function flawWithBids(
  { subPots, excluding, capPence }: Rules,
  asks: ReadonlyMap<BidId, Pence>,
  potPence: Pence,
): RulesFlaw | null {
  if (capPence !== null && [...asks.values()].some((ask) => ask > capPence)) return 'cap';
  if (!excluding.flat().every((bid) => asks.has(bid))) return 'excluding';
  if (subPots === null) return null;
  const held = subPots.pots.flatMap(({ bids }) => bids);
  const sum = subPots.pots.reduce((pence, pot) => pence + pot.pence, 0);
  // Nobody may ask for more than there is to get.
  const fit = subPots.pots.every(({ bids, pence }) =>
    bids.every((bid) => (asks.get(bid) ?? Infinity) <= pence),
  );
  return sum === potPence && held.length === asks.size && fit ? null : 'sub-pots';
}

function ballotFlaw({ ballot, completeness, blanks, locking }: Rules): RulesFlaw | null {
  if (!isPossibleBallot(ballot)) return 'scale';
  // How many must be chosen is a setting of that ballot; saying it twice could say two things.
  if (ballot.type === 'approval' && completeness.kind !== 'all') return 'completeness';
  if (completeness.kind === 'at-least' && !isWhole(completeness.bids, 1, 1000)) return 'completeness';
  const percent = blanks.leastScorersPercent;
  if (!isWhole(percent, 0, ballot.type === 'score' ? 100 : 0)) return 'least-scorers';
  // A choice among all cannot be final before all were heard.
  return locking && ballot.type !== 'score' ? 'locking-needs-scores' : null;
}

/** What each type of ballot can be ranked by. The average of choices would always be one. */
const ranksBy: Readonly<Record<BallotTypeName, readonly RankedBy[]>> = {
  score: ['average', 'total'],
  approval: ['votes'],
  points: ['total', 'votes'],
  ranking: ['total', 'votes'],
  knapsack: ['votes'],
};

function allocationFlaw({ ballot, allocation, tie }: Rules): RulesFlaw | null {
  if (allocation.rule === 'ranked') {
    const pass = allocation.passMarkHundredths;
    if (!ranksBy[ballot.type].includes(allocation.by)) return 'ranked-by';
    return pass === null || isWhole(pass, 0, Number.MAX_SAFE_INTEGER) ? null : 'pass-mark';
  }
  // A 1 that means “least of all” would be support under the rules that ask who supports what (Q1).
  if (ballot.type === 'score' && ballot.lowest !== 0) return 'scale';
  const hasPoints = ballot.type !== 'approval' && ballot.type !== 'knapsack';
  if (allocation.rule !== 'phragmen' && countsPoints(allocation.utility) && !hasPoints) return 'utility';
  if (!isPossibleIncrement(allocation)) return 'increment';
  // Who pays how much would be open: these rules settle by who goes first (Q8).
  return tie.method === 'share' && allocation.rule !== 'greedy-per-cost' ? 'tie-share' : null;
}

/** In pence, whatever the pot: by less, nobody would see a difference. */
const smallestIncrement = 10;
const mostRaisesOfAPot = 40_000;

function isPossibleIncrement(allocation: AllocationRules): boolean {
  if (allocation.rule !== 'equal-shares') return true;
  const { completion, incrementPence } = allocation;
  return raisesShares(completion)
    ? incrementPence !== null && isWhole(incrementPence, smallestIncrement, Number.MAX_SAFE_INTEGER)
    : incrementPence === null;
}

function passFlaw({
  ballot,
  passShare,
  leastVoters,
  subPots,
  excluding,
  ownBid,
  allocation,
  blanks,
  minimumAge,
  capPence,
}: Rules): RulesFlaw | null {
  if (passShare !== null) {
    if (!isWhole(passShare.percent, 1, 100)) return 'pass-share';
    if (passShare.of === 'best-average' && ballot.type !== 'score') return 'pass-share';
  }
  if (!isWhole(leastVoters, 0, 1_000_000)) return 'least-voters';
  if (subPots !== null) {
    const isPot = ({ pence, bids, pot }: (typeof subPots.pots)[number], place: number): boolean =>
      pot === place + 1 && isWhole(pence, 1, Number.MAX_SAFE_INTEGER) && bids.length > 0;
    if (subPots.pots.length < 2 || !subPots.pots.every(isPot)) return 'sub-pots';
    if (hasTwice(subPots.pots.flatMap(({ bids }) => bids))) return 'sub-pots';
  }
  if (excluding.some((group) => group.length < 2 || hasTwice(group))) return 'excluding';
  if (!isWhole(minimumAge, 0, 120)) return 'minimum-age';
  // A group's ballot has a blank by its own rule: it would never be counted (C11).
  if (ownBid === 'abstain' && blanks.kind === 'ballot-not-counted') return 'own-bid-and-blanks';
  // Among whole ballots the gap would say whose they are: a group of two is two ballots without its bid (S8, C11).
  if (ownBid === 'abstain' && needsWholeBallots({ allocation })) return 'own-bid-and-whole-ballots';
  return capPence === null || isWhole(capPence, 1, Number.MAX_SAFE_INTEGER) ? null : 'cap';
}

function showFlaw({ locking, screen, timing }: Rules): RulesFlaw | null {
  // A figure after each project would change under the hall's eyes if its marks could still change.
  if (screen.policy === 'after-each' && !locking) return 'screen-needs-locking';
  if (!isWhole(screen.thenEvery, 1, 1000) || !isWhole(screen.firstAt, screen.thenEvery, 1000))
    return 'screen-steps';
  // The figure shown stays one step behind, so the first one must cover a step of its own (S5).
  if (screen.thenEvery > 1 && screen.firstAt < 2 * screen.thenEvery) return 'screen-steps';
  const seconds = [timing.pitchSeconds, timing.lastCallSeconds, timing.graceSeconds];
  return seconds.every((length) => isWhole(length, 1, 3600)) ? null : 'timing';
}

function hasTwice(bids: readonly BidId[]): boolean {
  return new Set(bids).size !== bids.length;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}
