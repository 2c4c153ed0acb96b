/** What other rules would have made of the same ballots (E10): for practice and elections read from a file only. */

import { raisesShares } from '../../allocation/equal-shares/completion.ts';
import type { SettleTie } from '../../allocation/ties.ts';
import { unitOf } from '../../ballots/index.ts';
import { assert } from '../../outcome.ts';
import { rankedBys, type AllocationRules, type Rules } from '../rules/rules.ts';
import { flawIn } from '../rules/rules-flaws.ts';
import type { Compared } from './compared.ts';
import type { RunInputs } from './inputs.ts';
import { workOut } from './work-out.ts';

/** The rule of the day first, then every rule that goes with the type of ballot. */
export function compareRules(inputs: RunInputs): Compared[] {
  const today = inputs.rules.allocation;
  const others = alternatives(inputs).filter((allocation) => text(allocation) !== text(today));
  return [compareOne(inputs, today, true), ...others.map((other) => compareOne(inputs, other, false))];
}

function compareOne(inputs: RunInputs, allocation: AllocationRules, isToday: boolean): Compared {
  let ties = 0;
  const lowestFirst: SettleTie = ({ tied }) => {
    const [first] = tied.toSorted((a, b) => Number(a) - Number(b));
    assert(first !== undefined, 'a tie has projects');
    ties += 1;
    return { kind: 'first', id: first };
  };
  const { lines, leftPence, count } = workOut(
    { ...inputs, rules: withRule(inputs.rules, allocation) },
    lowestFirst,
  );
  const given = lines.flatMap((line) =>
    line.outcome === 'not-chosen' ? [] : [{ bid: line.bid, pence: line.amountPence }],
  );
  const chosen = new Set(given.map(({ bid }) => bid));
  const served = count.counted.filter((marks) =>
    marks.some(([bid, mark]) => mark > 0 && chosen.has(bid)),
  ).length;
  return { allocation, isToday, given, leftPence, ties, served };
}

/** Sharing settles no tie of the rules that buy with voters' money; who compares settles by number in any case. */
function withRule(rules: Rules, allocation: AllocationRules): Rules {
  return { ...rules, allocation, tie: { method: 'draw', otherwise: 'draw' } };
}

function alternatives({ rules, potPence, ballots }: RunInputs): AllocationRules[] {
  const equalPence = Math.floor(potPence / Math.max(1, ballots.length));
  // In steps that the share is worth, so that raising it never takes thousands of trials.
  const incrementPence = Math.max(100, Math.ceil(equalPence / 100));
  const none = { passMarkHundredths: null };
  const all: AllocationRules[] = [
    ...rankedBys.flatMap((by) =>
      (['part-fund-then-skip', 'skip', 'stop'] as const).map((borderline) => ({
        rule: 'ranked' as const,
        by,
        borderline,
        ...none,
      })),
    ),
    { rule: 'greedy-per-cost', utility: 'cardinality' },
    ...(['none', 'add1', 'add1-greedy'] as const).map((completion) => ({
      rule: 'equal-shares' as const,
      utility: unitOf(rules.ballot.type) === 'votes' ? ('cost' as const) : ('score-cost' as const),
      completion,
      incrementPence: raisesShares(completion) ? incrementPence : null,
    })),
    { rule: 'phragmen' },
  ];
  return all.filter((allocation) => flawIn(withRule(rules, allocation)) === null);
}

function text(allocation: AllocationRules): string {
  return JSON.stringify(allocation);
}
