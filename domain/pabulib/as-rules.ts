/** How the pot of an election read from a file is allocated: as its META says, or by a rule that an officer picks. */

import type { BallotRules } from '../ballots/index.ts';
import type { AllocationRules, RankedRule } from '../event/rules/rules.ts';
import { parseDecimal } from '../exact.ts';
import type { Election } from './election.ts';

/** `of-the-file`: what META names as far as an event has it, otherwise the usual rule of the format: best first. */
export const openingRules = ['of-the-file', 'ranked', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const;
export type OpeningRule = (typeof openingRules)[number];

type AllocationOn = (ballot: BallotRules) => AllocationRules;

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

/** What META names under `rule`, as far as an event has it. Whatever goes down the list heeds the file's threshold. */
function namedIn(meta: Election['meta']): AllocationOn {
  const passMarkHundredths = thresholdIn(meta);
  switch (meta.get('rule')?.toLowerCase()) {
    case 'equalshares':
      return () => equalShares('none');
    case 'equalshares/add1':
      return () => equalShares('add1');
    case 'greedy-no-skip':
      return (ballot) => ({ ...ranked(ballot, 'stop'), passMarkHundredths });
    default:
      return (ballot) => ({ ...ranked(ballot, 'skip'), passMarkHundredths });
  }
}

/** Votes and totals are whole numbers: of a threshold with more than two decimals the next hundredth says the same. */
function thresholdIn(meta: Election['meta']): number | null {
  const threshold = parseDecimal(meta.get('min_project_score_threshold') ?? '');
  if (threshold === null) return null;
  const { units, places } = threshold;
  const scale = 10n ** BigInt(places);
  const hundredths = Number((units * 100n + scale - 1n) / scale);
  return hundredths > 0 && Number.isSafeInteger(hundredths) ? hundredths : null;
}

function ranked({ type }: BallotRules, borderline: 'skip' | 'stop'): RankedRule {
  return {
    rule: 'ranked',
    by: type === 'approval' || type === 'knapsack' ? 'votes' : 'total',
    borderline,
    passMarkHundredths: null,
  };
}

/** Where shares are raised, a pound at a time, as published elections do by one unit of their currency. */
function equalShares(completion: 'none' | 'add1'): AllocationRules {
  const incrementPence = completion === 'none' ? null : 1_00;
  return { rule: 'equal-shares', utility: 'cost', completion, incrementPence };
}
