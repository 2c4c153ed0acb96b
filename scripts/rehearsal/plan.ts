/** What will happen at a rehearsal, from a seed alone: bids, tastes, and what becomes of each phone. */

import type { BallotTypeName } from '../../domain/ballots/index.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { bidId, type BidId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import type { Rules } from '../../domain/event/rules/rules.ts';
import { filledBallot } from '../../server/practice/filled-ballot.ts';
import { SeededRandom } from '../hall/seeded-random.ts';
import { rulesFor } from './rules.ts';

const habits = [
  'steady', // scores each project as it is presented
  'drops', // off the Wi-Fi for a pitch now and then, scoring on
  'sleeps', // put away for a while, scores the missed ones later
  'reloads', // the page is loaded again in the middle
  'swaps', // the card goes on on another phone
  'swaps-unsent', // the same, while the first phone still holds something unsent
  'late', // comes after several pitches
  'leaves', // goes home early
  'too-late', // saves its only scores after the close
] as const;
export type Habit = (typeof habits)[number];

export interface PlannedBid {
  readonly bid: BidId;
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
}

export interface PlannedPhone {
  readonly number: number;
  readonly habit: Habit;
  /** The place in the running order from which on (or up to which) the habit shows. */
  readonly turn: number;
  /** Its score for each bid; null for a bid that it leaves blank. */
  readonly taste: ReadonlyMap<BidId, number | null>;
  /** What becomes of its sheet, for somebody who votes on paper. */
  readonly sheet?: 'counted' | 'spoilt' | 'not-returned';
}

export interface RehearsalPlan {
  readonly seed: number;
  readonly potPence: Pence;
  readonly rules: Rules;
  readonly bids: readonly PlannedBid[];
  readonly phones: readonly PlannedPhone[];
  readonly paper: readonly PlannedPhone[];
  /** How many of all of them have young people's cards: the last ones. */
  readonly young: number;
  /** Not here when called; comes back at the end. */
  readonly comesLate: BidId;
  readonly withdraws: BidId;
  /** Two bids that everybody scores the same: whatever the seed, they are tied at the line. */
  readonly twins: readonly [BidId, BidId];
  /** Which of the numbers in the bag is drawn, as a fraction of how many there are. */
  readonly drawn: number;
}

const twins: readonly [BidId, BidId] = [bidId(2), bidId(3)];
const comesLate = bidId(4);
const withdraws = bidId(5);
const twinAskPence = 1_200_00;

/** At least six bids, so that a late one, a withdrawal and a tie all find room. */
export const fewestBids = 6;

export function planRehearsal(
  seed: number,
  phones: number,
  bids: number,
  ballot: BallotTypeName,
  { sheets = 0, young = 0 } = {},
): RehearsalPlan {
  const chance = new SeededRandom(seed);
  const planned = Array.from({ length: bids }, (_, place) => planBid(chance, bidId(place + 1)));
  // What the hall thinks of each bid on the whole; the twins lie in the middle, so that about half are above them.
  const favour = planned.map(({ bid }) => (twins.includes(bid) ? 1.5 : chance.next() * 3));
  const people = Array.from({ length: phones }, (_, place) =>
    planPhone(chance.fork(place), place + 1, favour),
  );
  const paper = Array.from({ length: sheets }, (_, place) =>
    onPaper(planPhone(chance.fork(phones + place), phones + place + 1, favour), place),
  );
  const potPence = potThatTies(planned, [...people, ...paper.filter(({ sheet }) => sheet === 'counted')]);
  return {
    seed,
    potPence,
    rules: { ...rulesFor(ballot), ...(young > 0 && { youngCards: 'together' }) },
    bids: planned.map((bid) => withinPot(bid, potPence)),
    phones: people,
    paper,
    young,
    comesLate,
    withdraws,
    twins,
    drawn: chance.next(),
  };
}

function planBid(chance: SeededRandom, bid: BidId): PlannedBid {
  const askPence = twins.includes(bid) ? twinAskPence : chance.whole(18, 190) * 50_00;
  const acceptsPart = !twins.includes(bid) && chance.happens(0.4);
  return { bid, askPence, leastPence: acceptsPart ? Math.ceil(askPence / 2) : null };
}

function planPhone(chance: SeededRandom, number: number, favour: readonly number[]): PlannedPhone {
  // The first of them show one habit each, so that even a small rehearsal meets every weather.
  const habit = habits[number <= habits.length ? number - 1 : chance.whole(0, 2 * habits.length)] ?? 'steady';
  const taste = new Map<BidId, number | null>();
  for (const [place, liked] of favour.entries()) {
    const score = Math.min(5, Math.floor(1 + liked + chance.next() * 2.5));
    taste.set(bidId(place + 1), chance.happens(0.06) ? null : score);
  }
  taste.set(twins[1], taste.get(twins[0]) ?? null);
  return { number, habit, turn: chance.whole(3, Math.max(3, favour.length - 2)), taste };
}

/** The second sheet is spoilt, and the third does not come back. */
function onPaper(phone: PlannedPhone, place: number): PlannedPhone {
  const sheet = place === 1 ? 'spoilt' : place === 2 ? 'not-returned' : 'counted';
  return { ...phone, habit: 'steady', sheet };
}

/** A pot that ends between the twins: everything above them fits, then one of the two and not the other. */
function potThatTies(bids: readonly PlannedBid[], phones: readonly PlannedPhone[]): Pence {
  const ballots = phones.filter(({ habit }) => habit !== 'too-late');
  const count = (bid: BidId): { sum: number; scorers: number } => {
    const given = ballots.flatMap((phone) => scoreFor(phone, bid) ?? []);
    return { sum: given.reduce((sum, score) => sum + score, 0), scorers: given.length };
  };
  const twin = count(twins[0]);
  const above = bids.filter(({ bid }) => {
    const { sum, scorers } = count(bid);
    const hasEnoughScorers = scorers * 2 >= ballots.length;
    return hasEnoughScorers && sum * twin.scorers > twin.sum * scorers;
  });
  return above.reduce((sum, { askPence }) => sum + askPence, 0) + twinAskPence + 640_00;
}

/** Nobody may ask for more than the pot; whoever stands above the line asks for less anyway. */
function withinPot(bid: PlannedBid, potPence: Pence): PlannedBid {
  const askPence = Math.min(bid.askPence, potPence);
  return { ...bid, askPence, leastPence: bid.leastPence && Math.min(bid.leastPence, askPence) };
}

/** The score that this phone ends up with for a bid; null for a blank, and for what it was not there to hear. */
function scoreFor(phone: PlannedPhone, bid: BidId): number | null {
  if (bid === withdraws) return null;
  const heardIt = phone.habit !== 'leaves' || (bid <= phone.turn && bid !== comesLate);
  return heardIt ? (phone.taste.get(bid) ?? null) : null;
}

/** The whole ballot of this phone once it has heard these bids: each type of ballot from the same tastes. */
export function ballotFor(
  { rules, bids, potPence }: RehearsalPlan,
  phone: PlannedPhone,
  heard: readonly BidId[],
): Marks {
  const scores = heard.flatMap((bid) => {
    const score = scoreFor(phone, bid);
    return score === null ? [] : [[bid, score] as const];
  });
  const asks = new Map(bids.map(({ bid, askPence }) => [bid, askPence]));
  const likings = new Map(scores.map(([bid, score]) => [bid, (score - 1) / 5]));
  return filledBallot(rules.ballot, likings, { asks, potPence });
}
