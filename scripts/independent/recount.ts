/**
 * A stranger's recount: reads a published result and nothing else, and finds the winners again. On purpose it shares no
 * code with the program and takes the plainest way it can: whoever doubts a result can read it in five minutes. It
 * follows domain/SPEC.md (A1 to A12, A16 to A18, Q2, T2 to T5, E2, E8) for the rules that counts alone decide, `ranked`
 * and `greedy-per-cost`, with sub-pots and exclusions.
 *
 * It does not cover the rules that look at whole ballots, Equal Shares and Phragmén: there the counts decide nothing,
 * and `npm run recount -- BUNDLE` decides again from the ballots themselves, by the program's own code.
 */

import type { GroupAnswer, Candidate, Published } from './published.ts';
import { Descent } from './descent.ts';

export interface Found {
  /** Pence for each bid that gets money, by bid number, in the order in which they are told. */
  amounts: Map<number, number>;
  leftPence: number;
}

/** @throws for a rule that looks at whole ballots. */
export function recountPublished(published: Published): Found {
  const { allocation, subPots } = published.rules;
  if (allocation.rule !== 'ranked' && allocation.rule !== 'greedy-per-cost')
    throw new Error(
      'Only the rules that counts alone decide are recounted here: ranked and greedy-per-cost.',
    );
  const candidates = candidatesOf(published);
  const amounts = new Map<number, number>();
  const goDown = (pence: number, among: Candidate[]): number => {
    const descent = new Descent(published.rules, published.runs.at(-1)?.ties ?? [], amounts, pence);
    for (const equals of inOrder(published, among)) descent.offerEquals(equals);
    return descent.left;
  };
  if (subPots === undefined) return { leftPence: goDown(published.potPence, candidates), amounts };
  let left = 0;
  for (const { pence, bids } of subPots.pots)
    left += goDown(
      pence,
      candidates.filter(({ bid }) => bids.includes(bid)),
    );
  const others = candidates.filter(({ bid }) => !amounts.has(bid));
  return { leftPence: subPots.leftOver === 'share' ? goDown(left, others) : left, amounts };
}

/** Best first, equals together; without those that the pass mark keeps out. */
function inOrder(published: Published, among: Candidate[]): Candidate[][] {
  const waiting = [...among];
  const order: Candidate[][] = [];
  while (waiting.length > 0) {
    const best = waiting.reduce((a, b) => (isHigher(published, b, a) ? b : a));
    const equals = waiting.filter((each) => !isHigher(published, best, each));
    for (const each of equals) waiting.splice(waiting.indexOf(each), 1);
    if (reachesPassMark(published, best)) order.push(equals);
  }
  return order;
}

function candidatesOf(published: Published): Candidate[] {
  const { bids, figures, rules, runs } = published;
  const { declined = [], answers = [] } = runs.at(-1) ?? {};
  return bids
    .filter(({ bid, standing }) => standing === 'stands' && !declined.includes(bid))
    .map(({ bid, askPence, leastPence }) => {
      const counts = figures.find((each) => each.bid === bid)?.counts ?? [];
      const points = counts.map((_, place) => worthAt(place, rules.ballot));
      const least = leastSaid(
        leastPence,
        answers.filter((answer) => answer.bid === bid),
        rules.settledStays === true,
      );
      return {
        bid,
        ask: askPence,
        least,
        scorers: sum(counts),
        supporters: sum(counts.filter((_, place) => (points[place] ?? 0) > 0)),
        total: sum(counts.map((count, place) => count * (points[place] ?? 0))),
      };
    })
    .filter((candidate) => mayBeChosen(published, candidate))
    .sort((a, b) => a.bid - b.bid);
}

/** A yes to a part makes that part enough; a no means no part. Each yes holds, or only the last answer of all. */
function leastSaid(written: number | null, answers: GroupAnswer[], eachHolds: boolean): number | null {
  const heard = eachHolds ? answers : answers.slice(-1);
  const enough = heard.filter(({ accepts }) => accepts).map(({ amountPence }) => amountPence);
  if (written !== null && heard.every(({ accepts }) => accepts)) enough.push(written);
  return enough.length > 0 ? Math.min(...enough) : null;
}

/** Enough people marked it, and what the rules ask of their marks is there. Equality is enough everywhere. */
function mayBeChosen({ rules, ballots }: Published, { scorers, supporters, total }: Candidate): boolean {
  const { blanks, passShare, leastVoters = 0, ballot } = rules;
  const percent = blanks.leastScorersPercent;
  if (ballots === 0 || scorers < leastVoters) return false;
  if (percent > 0 && (scorers === 0 || scorers * 100 < percent * ballots)) return false;
  if (passShare === undefined) return true;
  if (passShare.of === 'ballots') return supporters * 100 >= passShare.percent * ballots;
  return scorers > 0 && total * 100 >= passShare.percent * (ballot.highest ?? 0) * scorers;
}

/** What the mark counted at that place of the list is worth: scores and tokens their number, places Borda points. */
function worthAt(place: number, { type, lowest = 1, places = 0 }: Published['rules']['ballot']): number {
  return type === 'ranking' ? places - place : lowest + place;
}

/** Fractions are compared by multiplying across: 7 by 2 people is more than 10 by 3, because 21 is more than 20. */
function isHigher({ rules }: Published, a: Candidate, b: Candidate): boolean {
  const [one, other] = [figureOf(rules, a), figureOf(rules, b)];
  return BigInt(one.of) * BigInt(other.by) > BigInt(other.of) * BigInt(one.by);
}

/** What ranks a bid, as a fraction: an average is total by scorers, a gain for each pound is gain by ask. */
function figureOf({ allocation }: Published['rules'], bid: Candidate): { of: number; by: number } {
  const { utility, by } = allocation;
  if (utility === 'cardinality') return { of: bid.supporters, by: bid.ask };
  if (utility === 'score') return { of: bid.total, by: bid.ask };
  if (utility === 'cost' || by === 'votes') return { of: bid.supporters, by: 1 };
  return { of: bid.total, by: by === 'average' ? Math.max(1, bid.scorers) : 1 };
}

function reachesPassMark({ rules }: Published, bid: Candidate): boolean {
  const { of, by } = figureOf(rules, bid);
  return of * 100 >= (rules.allocation.passMarkHundredths ?? 0) * by;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
