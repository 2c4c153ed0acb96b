/** The rules of the day as the list of allocation rules reads them. */

import { rules as allocationRules } from '../../allocation/index.ts';
import type { Rule, Settings } from '../../allocation/rule.ts';
import { ratio } from '../../exact.ts';
import { assert } from '../../outcome.ts';
import type { AllocationRules, RankedBy } from '../rules/rules.ts';

/** The allocation's own word for what bids are ranked by. */
const rankedBy: Readonly<Record<RankedBy, string>> = { average: 'mean', total: 'total', votes: 'votes' };

export function ruleOf({ rule }: AllocationRules): Rule {
  const known = allocationRules.find(({ id }) => id === rule);
  assert(known, `the rule ${rule} is in the list`);
  return known;
}

export function settingsOf(allocation: AllocationRules): Settings {
  const [choices, numbers, amounts] = [new Map<string, string>(), new Map(), new Map()];
  switch (allocation.rule) {
    case 'ranked':
      choices.set('by', rankedBy[allocation.by]).set('borderline', allocation.borderline);
      if (allocation.passMarkHundredths !== null)
        numbers.set('threshold', ratio(BigInt(allocation.passMarkHundredths), 100n));
      break;
    case 'greedy-per-cost':
      choices.set('utility', allocation.utility);
      break;
    case 'equal-shares':
      choices.set('utility', allocation.utility).set('completion', allocation.completion);
      if (allocation.incrementPence !== null)
        amounts.set('increment', ratio(BigInt(allocation.incrementPence)));
      break;
    case 'phragmen':
      break;
  }
  return { choices, numbers, amounts };
}
