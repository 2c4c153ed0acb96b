/** How the pot of an election read from a file is allocated: as its META says, or by a rule that an officer picks. */

import { unitOf, type BallotRules } from '../ballots/index.ts';
import type { AllocationRules, RankedRule } from '../event/rules/rules.ts';
import type { Decimal } from '../exact.ts';
import type { Election } from './election.ts';
import { ruleSaidBy } from './named-rule.ts';
import { UnfitElection } from './unfit.ts';

/** `of-the-file`: what META names; where it names none, the usual rule of the format, best first. */
export const openingRules = ['of-the-file', 'ranked', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const;
export type OpeningRule = (typeof openingRules)[number];

type AllocationOn = (ballot: BallotRules) => AllocationRules;

/** @throws UnfitElection when the rule of the file is asked for and is not known here. */
export function allocationFor(rule: OpeningRule, { meta }: Election): AllocationOn {
  switch (rule) {
    case 'of-the-file':
      return namedIn(meta);
    case 'ranked':
      return (ballot) => ranked(ballot, 'skip');
    case 'greedy-per-cost':
      return ({ type }) => ({ rule, utility: type === 'approval' ? 'cardinality' : 'score' });
    case 'equal-shares':
      return () => equalShares('add1');
    case 'phragmen':
      return () => ({ rule });
  }
}

function namedIn(meta: Election['meta']): AllocationOn {
  const said = ruleSaidBy(meta);
  if (said.kind === 'not-known') throw new UnfitElection({ code: 'rule-not-known', rule: said.name });
  const { named } = said;
  if (named.rule === 'equal-shares') return () => equalShares(named.completion);
  const passMarkHundredths = named.threshold && hundredthsOf(named.threshold);
  return (ballot) => ({ ...ranked(ballot, named.borderline), passMarkHundredths });
}

/** Votes and totals are whole numbers: of a threshold with more than two decimals the next hundredth says the same. */
function hundredthsOf({ units, places }: Decimal): number | null {
  const scale = 10n ** BigInt(places);
  const hundredths = Number((units * 100n + scale - 1n) / scale);
  return Number.isSafeInteger(hundredths) ? hundredths : null;
}

function ranked({ type }: BallotRules, borderline: 'skip' | 'stop'): RankedRule {
  return {
    rule: 'ranked',
    by: unitOf(type) === 'votes' ? 'votes' : 'total',
    borderline,
    passMarkHundredths: null,
  };
}

/** Where shares are raised, a pound at a time, as published elections do by one unit of their currency. */
function equalShares(completion: 'none' | 'add1'): AllocationRules {
  const incrementPence = completion === 'none' ? null : 1_00;
  return { rule: 'equal-shares', utility: 'cost', completion, incrementPence };
}
