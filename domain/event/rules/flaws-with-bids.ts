/**
 * What rules, bids and pot do not allow together (R13, R16, R18, R22): one function for the rules when they are saved, the pages
 * on which bids and pots change, the check before doors, and the moment in which voting opens.
 */

import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import { stepsFlaw } from './figure-steps.ts';
import type { FoundFlaw } from './found-flaws.ts';
import type { Rules } from './rules.ts';
import { flawsIn, leastIncrement, mostOfOneBallot, type RulesFlaw } from './rules-flaws.ts';

/** What the rules are held against. */
export interface Day {
  readonly asks: ReadonlyMap<BidId, Pence>;
  readonly potPence: Pence;
  /** Practice has no vote to keep secret. */
  readonly practice: boolean;
  /** True of an election of another day, which is played again as it was: R16 is not asked. */
  readonly heldBefore?: boolean;
}

/** Everything that cannot be met, at once: first what is wrong whatever the bids. Empty when voting could open. */
export function flawsOnDay(rules: Rules, day: Day): readonly FoundFlaw[] {
  const alone = flawsIn(rules).map((flaw) => ({ flaw, bids: [] }));
  const known = new Set<RulesFlaw>(alone.map(({ flaw }) => flaw));
  // Parts that are no parts come to nothing.
  if (known.has('sub-pots')) known.add('pot-sum').add('excluding-apart');
  const together = [
    ...readableFigures(rules, day),
    ...tooMuchWork(rules, day),
    ...aboveCap(rules, day),
    ...notThere(rules, day),
    ...apartInPots(rules),
    ...partsOfThePot(rules, day),
    ...neverComplete(rules, day),
  ];
  // Of settings that are wrong by themselves nothing more is worth saying.
  return [...alone, ...together.filter(({ flaw }) => !known.has(flaw))];
}

/** From figures so few ballots apart single votes could be read (R22). */
function* readableFigures(rules: Rules, { practice }: Day): Generator<FoundFlaw> {
  const flaw = practice ? null : stepsFlaw(rules);
  if (flaw !== null) yield { flaw, bids: [] };
}

/** What would keep the hall waiting for its result (R16). */
function* tooMuchWork({ allocation }: Rules, { potPence, heldBefore }: Day): Generator<FoundFlaw> {
  if (heldBefore === true || allocation.rule !== 'equal-shares' || allocation.incrementPence === null) return;
  if (allocation.incrementPence < leastIncrement(potPence)) yield { flaw: 'increment', bids: [] };
}

function* aboveCap({ capPence }: Rules, { asks }: Day): Generator<FoundFlaw> {
  if (capPence === null) return;
  const bids = [...asks].filter(([, ask]) => ask > capPence).map(([bid]) => bid);
  if (bids.length > 0) yield { flaw: 'cap', bids };
}

function* notThere({ excluding }: Rules, { asks }: Day): Generator<FoundFlaw> {
  const bids = [...new Set(excluding.flat())].filter((bid) => !asks.has(bid));
  if (bids.length > 0) yield { flaw: 'excluding', bids };
}

/** Of projects in two parts the one whose part comes first would keep the other out, whatever the votes say. */
function* apartInPots({ excluding, subPots }: Rules): Generator<FoundFlaw> {
  if (subPots === null) return;
  const potOf = new Map(subPots.pots.flatMap(({ pot, bids }) => bids.map((bid) => [bid, pot] as const)));
  // A bid that is in no sub-pot is reported separately: it does not exist, or it was forgotten.
  const apart = excluding.filter((group) => new Set(group.flatMap((bid) => potOf.get(bid) ?? [])).size > 1);
  if (apart.length > 0) yield { flaw: 'excluding-apart', bids: apart.flat() };
}

/** The parts come to the pot and hold every bid once, none that asks for more than there is to get. */
function* partsOfThePot({ subPots }: Rules, { asks, potPence }: Day): Generator<FoundFlaw> {
  if (subPots === null) return;
  const { pots } = subPots;
  const held = new Map(pots.flatMap(({ bids, pence }) => bids.map((bid) => [bid, pence] as const)));
  const inNone = [...asks.keys()].filter((bid) => !held.has(bid));
  const wrong = [...held].filter(([bid, pence]) => (asks.get(bid) ?? Infinity) > pence).map(([bid]) => bid);
  if (pots.reduce((pence, pot) => pence + pot.pence, 0) !== potPence) yield { flaw: 'pot-sum', bids: [] };
  if (inNone.length + wrong.length > 0) yield { flaw: 'sub-pots', bids: [...inNone, ...wrong] };
}

/** A knapsack that has to hold so many bids, and with some of them cannot: such a ballot would never be counted. */
function* neverComplete(
  { ballot, completeness, blanks }: Rules,
  { asks, potPence }: Day,
): Generator<FoundFlaw> {
  if (ballot.type !== 'knapsack' || completeness.kind !== 'at-least') return;
  if (blanks.kind !== 'ballot-not-counted') return;
  const cheapest = [...asks].sort(([, a], [, b]) => a - b).slice(0, completeness.bids);
  const pence = cheapest.reduce((sum, [, ask]) => sum + ask, 0);
  const among = new Set(cheapest.map(([bid]) => bid));
  const dearest = cheapest[cheapest.length - 1]?.[1] ?? 0;
  const bids = [...asks].filter(([bid, ask]) => (among.has(bid) ? pence : pence - dearest + ask) > potPence);
  if (bids.length > 0) yield { flaw: 'completeness', bids: bids.map(([bid]) => bid) };
}

/** What so many voting cards cannot reach. Cards can still be made (C2), so it is a warning and refuses nothing. */
export type CardsWarning =
  | { readonly warning: 'pass-mark'; readonly hundredths: number; readonly mostHundredths: number }
  | { readonly warning: 'least-voters'; readonly least: number; readonly cards: number };

/** Empty while no cards are made: that is told elsewhere. */
export function cardsWarnings(rules: Rules, cards: number): readonly CardsWarning[] {
  const { allocation, leastVoters } = rules;
  if (cards === 0) return [];
  const warnings: CardsWarning[] = [];
  if (allocation.rule === 'ranked' && allocation.passMarkHundredths !== null && allocation.by !== 'average') {
    const { passMarkHundredths: hundredths, by } = allocation;
    const mostHundredths = mostOfOneBallot(rules, by) * cards * 100;
    if (hundredths > mostHundredths) warnings.push({ warning: 'pass-mark', hundredths, mostHundredths });
  }
  if (leastVoters > cards) warnings.push({ warning: 'least-voters', least: leastVoters, cards });
  return warnings;
}
