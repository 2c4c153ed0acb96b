/** Which rules are possible: settings by themselves (R1-R6, R8-R11, ST20, ST21). With the bids and the pot: `flaws-with-bids.ts`. */

import { raisesShares } from '../../allocation/equal-shares/completion.ts';
import { countsPoints } from '../../allocation/utility.ts';
import { isPossibleBallot, markRange, unitOf, valueOf, type BallotTypeName } from '../../ballots/index.ts';
import type { BidId } from '../../ids.ts';
import { largestPence, type Pence } from '../../money.ts';
import { endsWithFirstPitch, type AllocationRules, type RankedBy, type Rules } from './rules.ts';
import { mostBids } from './most-bids.ts';
import { needsWholeBallots } from './needs-whole-ballots.ts';
import { hoursFlaw } from './opening-hours.ts';

export const rulesFlaws = [
  'scale', // the settings of the ballot itself: its scale, choices, tokens or places
  'completeness',
  'least-scorers',
  'locking-needs-scores',
  'ranked-by',
  'pass-mark',
  'utility',
  'increment',
  'forced-support', // a whole ballot must support more bids than its voter may want, under a rule that asks who supports what
  'pass-share',
  'least-voters',
  'pot-sum', // the parts of the pot do not come to the pot
  'sub-pots', // the parts themselves, and which bids are in them
  'excluding',
  'excluding-apart', // projects of which only one can be chosen, in different parts of the pot
  'tie-share',
  'screen-needs-locking',
  'screen-steps',
  'screen-too-fine', // of a real event: single votes could be read from the screen
  'screen-too-soon', // of a real event, without a reason
  'timing',
  'stalls-have-no-turns', // every project is open from the start: none is locked or shown when the next one comes
  'hours',
  'hours-clock-change', // a time that clocks never show, or show twice
  'minimum-age',
  'connections', // one of them twice
  'cards-until',
  'quorum',
  'own-bid-and-blanks',
  'own-bid-and-whole-ballots',
  'cap',
] as const;

export type RulesFlaw = (typeof rulesFlaws)[number];

/** All that makes these rules impossible whatever the bids, each once, in the order of the list. */
export function flawsIn(rules: Rules): readonly RulesFlaw[] {
  const found = new Set([
    ...ballotFlaws(rules),
    ...allocationFlaws(rules),
    ...passFlaws(rules),
    ...showFlaws(rules),
    ...doorFlaws(rules),
    ...formatFlaws(rules),
  ]);
  return rulesFlaws.filter((flaw) => found.has(flaw));
}

/** The first thing that makes these rules impossible whatever the bids, or null. */
export function flawIn(rules: Rules): RulesFlaw | null {
  return flawsIn(rules)[0] ?? null;
}

/**
 * The least by which shares can be raised at a time, in pence: a 40,000th of the pot, and at least 10p. Every raise
 * repeats the whole allocation. A raise that is a fraction of the pot limits the number of repetitions whatever the pot
 * is. With more voters each repetition takes longer, but there are fewer. So a hall of hundreds waits less than a
 * second for its result (`npm run measure`).
 */
export function leastIncrement(potPence: Pence): Pence {
  return Math.max(smallestIncrement, Math.ceil(potPence / mostRaisesOfAPot));
}

function* ballotFlaws({ ballot, completeness, blanks, locking }: Rules): Generator<RulesFlaw> {
  if (!isPossibleBallot(ballot)) yield 'scale';
  // How many must be chosen is a setting of that ballot; saying it twice could say two things.
  if (ballot.type === 'approval' && completeness.kind !== 'all') yield 'completeness';
  if (completeness.kind === 'at-least' && !isWhole(completeness.bids, 1, mostMarks(ballot)))
    yield 'completeness';
  const percent = blanks.leastScorersPercent;
  if (!isWhole(percent, 0, ballot.type === 'score' ? 100 : 0)) yield 'least-scorers';
  // A choice among all cannot be final before all were heard.
  if (locking && ballot.type !== 'score') yield 'locking-needs-scores';
}

/** How many bids one ballot can mark, however many there are: a token or a place each. */
function mostMarks(ballot: Rules['ballot']): number {
  switch (ballot.type) {
    case 'points':
      return Math.min(ballot.tokens, 1000);
    case 'ranking':
      return ballot.places;
    case 'score':
    case 'approval':
    case 'knapsack':
      return 1000;
  }
}

/** What each type of ballot can be ranked by. The average of choices would always be one. */
export const ranksBy: Readonly<Record<BallotTypeName, readonly RankedBy[]>> = {
  score: ['average', 'total'],
  approval: ['votes'],
  points: ['total', 'votes'],
  ranking: ['total', 'votes'],
  knapsack: ['votes'],
};

type Given = Pick<Rules, 'ballot' | 'completeness' | 'blanks'>;

/** The most that one ballot that counts can add to what a bid is ranked by, and so the highest average that there is. */
export function mostOfOneBallot({ ballot, completeness, blanks }: Given, by: RankedBy): number {
  if (by === 'votes') return 1;
  const { lowest, highest } = markRange(ballot);
  const most = Math.max(valueOf(ballot, lowest), valueOf(ballot, highest));
  if (ballot.type !== 'points' || blanks.kind === 'left-out' || completeness.kind !== 'at-least') return most;
  // Every other bid that the ballot has to mark takes a token away.
  return Math.min(most, ballot.tokens - completeness.bids + 1);
}

function* allocationFlaws(rules: Rules): Generator<RulesFlaw> {
  const { ballot, blanks, allocation, tie } = rules;
  if (allocation.rule === 'ranked') {
    const { passMarkHundredths: pass, by } = allocation;
    if (!ranksBy[ballot.type].includes(by)) yield 'ranked-by';
    // No average is above the highest score. How high a total or the votes can come is a matter of cards, and is warned of.
    const most = by === 'average' ? mostOfOneBallot(rules, by) * 100 : Number.MAX_SAFE_INTEGER;
    if (pass !== null && !isWhole(pass, 0, most)) yield 'pass-mark';
    return;
  }
  // A 1 that means “least of all” would be support under the rules that ask who supports what (Q1).
  if (ballot.type === 'score' && ballot.lowest !== 0) yield 'scale';
  const hasPoints = unitOf(ballot.type) !== 'votes';
  if (allocation.rule !== 'phragmen' && countsPoints(allocation.utility) && !hasPoints) yield 'utility';
  if (!isPossibleIncrement(allocation)) yield 'increment';
  // Whoever wants one dear bid would have to support cheap ones too, and these are bought before it (R18).
  const forced = blanks.kind === 'ballot-not-counted' && leastSupported(rules) > 1;
  if (forced && favoursCheap(allocation)) yield 'forced-support';
  // Who pays how much would be open: these rules settle by who goes first (Q8).
  if (tie.method === 'share' && allocation.rule !== 'greedy-per-cost') yield 'tie-share';
}

/** Of two bids with the same supporters the cheaper one is bought first. */
function favoursCheap(allocation: AllocationRules): boolean {
  if (allocation.rule === 'ranked') return false;
  return (
    allocation.rule === 'phragmen' || allocation.utility === 'cardinality' || allocation.utility === 'score'
  );
}

/** How many bids a complete ballot supports at the least, where there are as many as it asks for (B11, Q1). */
function leastSupported({ ballot, completeness }: Given): number {
  // A zero is a mark and no support.
  if (ballot.type === 'score' || completeness.kind === 'free') return 0;
  if (completeness.kind === 'at-least') return completeness.bids;
  switch (ballot.type) {
    case 'approval':
      return ballot.atLeast;
    case 'ranking':
      return ballot.places;
    case 'points':
      return Math.ceil(ballot.tokens / (ballot.capPerBid ?? ballot.tokens));
    case 'knapsack':
      return 0;
  }
}

/** In pence, whatever the pot: by less, nobody would see a difference. */
const smallestIncrement = 10;
const mostRaisesOfAPot = 40_000;

function isPossibleIncrement(allocation: AllocationRules): boolean {
  if (allocation.rule !== 'equal-shares') return true;
  const { completion, incrementPence } = allocation;
  return raisesShares(completion)
    ? incrementPence !== null && isWhole(incrementPence, smallestIncrement, largestPence)
    : incrementPence === null;
}

function* passFlaws({
  ballot,
  passShare,
  leastVoters,
  subPots,
  excluding,
  ownBid,
  allocation,
  blanks,
  capPence,
}: Rules): Generator<RulesFlaw> {
  if (passShare !== null && !isWhole(passShare.percent, 1, 100)) yield 'pass-share';
  if (passShare?.of === 'best-average' && ballot.type !== 'score') yield 'pass-share';
  if (!isWhole(leastVoters, 0, 1_000_000)) yield 'least-voters';
  if (subPots !== null) {
    const isPot = ({ pence, bids, pot }: (typeof subPots.pots)[number], place: number): boolean =>
      pot === place + 1 && isWhole(pence, 1, largestPence) && bids.length > 0;
    if (subPots.pots.length < 2 || !subPots.pots.every(isPot)) yield 'sub-pots';
    if (hasTwice(subPots.pots.flatMap(({ bids }) => bids))) yield 'sub-pots';
  }
  const isGroup = (group: readonly BidId[]): boolean => group.length > 1 && !hasTwice(group);
  if (excluding.length > mostBids || !excluding.every(isGroup)) yield 'excluding';
  // A group's ballot has a blank by its own rule: it would never be counted (C11).
  if (ownBid === 'abstain' && blanks.kind === 'ballot-not-counted') yield 'own-bid-and-blanks';
  // Among whole ballots the gap would say whose they are: a group of two is two ballots without its bid (S8, C11).
  if (ownBid === 'abstain' && needsWholeBallots({ allocation })) yield 'own-bid-and-whole-ballots';
  if (capPence !== null && !isWhole(capPence, 1, largestPence)) yield 'cap';
}

function* showFlaws({ locking, screen, timing }: Rules): Generator<RulesFlaw> {
  // A figure after each project would change under the hall's eyes if its marks could still change.
  if (screen.policy === 'after-each' && !locking) yield 'screen-needs-locking';
  const { firstAt, thenEvery } = screen;
  if (!isWhole(thenEvery, 1, 1000) || !isWhole(firstAt, thenEvery, 1000)) yield 'screen-steps';
  // The figure shown stays one step behind, so the first one must cover a step of its own (S5).
  if (screen.policy === 'live' && thenEvery > 1 && firstAt < 2 * thenEvery) yield 'screen-steps';
  const seconds = [timing.pitchSeconds, timing.lastCallSeconds, timing.graceSeconds];
  if (!seconds.every((length) => isWhole(length, 1, 3600))) yield 'timing';
}

function* formatFlaws({ format, opening, locking, screen, cardsUntil }: Rules): Generator<RulesFlaw> {
  if (format.kind === 'pitches') return;
  // No project has a turn: none is called, so none could open, be locked or be shown when the next one is.
  const isCalled = opening !== 'all-at-once' || endsWithFirstPitch(cardsUntil);
  if (isCalled || locking || screen.policy === 'after-each') yield 'stalls-have-no-turns';
  const flaw = hoursFlaw(format);
  if (flaw !== null) yield flaw;
}

/** Who may vote, until when, and how many at least (D1, D2, D4). */
function* doorFlaws({ minimumAge, connections, cardsUntil, quorum }: Rules): Generator<RulesFlaw> {
  if (!isWhole(minimumAge, 0, 120)) yield 'minimum-age';
  if (hasTwice(connections)) yield 'connections';
  if (cardsUntil.kind === 'time' && !isWhole(cardsUntil.minute, 0, minutesOfDay - 1)) yield 'cards-until';
  if (!isWhole(quorum, 0, 1_000_000)) yield 'quorum';
}

const minutesOfDay = 24 * 60;

function hasTwice(values: readonly unknown[]): boolean {
  return new Set(values).size !== values.length;
}

function isWhole(value: number, from: number, to: number): boolean {
  return Number.isSafeInteger(value) && value >= from && value <= to;
}
