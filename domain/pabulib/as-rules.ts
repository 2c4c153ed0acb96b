/** How the pot of an election read from a file is allocated: as its META says, or by a rule that an officer picks. */

import type { BallotRules } from '../ballots/index.ts';
import type { AllocationRules } from '../event/rules.ts';
import type { Election } from './election.ts';

/** `of-the-file`: what META names as far as an event has it, otherwise the usual rule of the format: best first. */
export const openingRules = ['of-the-file', 'ranked', 'greedy-per-cost', 'equal-shares', 'phragmen'] as const;
export type OpeningRule = (typeof openingRules)[number];

/** What META names under `rule`, as far as an event has it. */
const named: Readonly<Record<string, (ballot: BallotRules) => AllocationRules>> = {
  greedy: (ballot) => ranked(ballot, 'skip'),
  'greedy-no-skip': (ballot) => ranked(ballot, 'stop'),
  equalshares: () => equalShares('none'),
  'equalshares/add1': () => equalShares('add1'),
};

export function allocationFor(
  rule: OpeningRule,
  { meta }: Election,
): (ballot: BallotRules) => AllocationRules {
  switch (rule) {
    case 'of-the-file':
      return named[meta.get('rule')?.toLowerCase() ?? ''] ?? ((ballot) => ranked(ballot, 'skip'));
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

function ranked({ type }: BallotRules, borderline: 'skip' | 'stop'): AllocationRules {
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
