/** The options of `allocate` as the allocation rule of an event. */

import { borderlines } from '../../domain/allocation/borderline.ts';
import { completions } from '../../domain/allocation/equal-shares/completion.ts';
import { rankBys } from '../../domain/allocation/keys.ts';
import { choiceOf } from '../../domain/allocation/rule.ts';
import { utilities, type Utility } from '../../domain/allocation/utility.ts';
import type { BallotRules } from '../../domain/ballots/index.ts';
import type { AllocationRules } from '../../domain/event/rules/rules.ts';
import { toDecimalText, type Ratio } from '../../domain/exact.ts';
import { isPence, type Pence } from '../../domain/money.ts';
import { BadUsage } from '../command.ts';
import type { AllocationChoice } from '../commands/rule-options.ts';

/** @throws BadUsage for a threshold or an increment that an event cannot hold. */
export function allocationOf({ rule, settings }: AllocationChoice, ballot: BallotRules): AllocationRules {
  const utility = (): Utility => utilityFor(ballot, choiceOf(settings, 'utility', utilities));
  switch (rule.id) {
    case 'ranked':
      return {
        rule: 'ranked',
        by: rankedBy(ballot, choiceOf(settings, 'by', rankBys)),
        borderline: choiceOf(settings, 'borderline', borderlines),
        passMarkHundredths: hundredthsOf('threshold', settings.numbers.get('threshold')),
      };
    case 'greedy-per-cost':
      return { rule: 'greedy-per-cost', utility: utility() };
    case 'equal-shares':
      return {
        rule: 'equal-shares',
        utility: utility(),
        completion: choiceOf(settings, 'completion', completions),
        // A hundredth of the file's currency is a penny of the event.
        incrementPence: hundredthsOf('increment', settings.amounts?.get('increment')),
      };
    case 'phragmen':
      return { rule: 'phragmen' };
    default:
      throw new BadUsage(`No live event is decided by --rule ${rule.id}.`);
  }
}

function rankedBy(ballot: BallotRules, by: (typeof rankBys)[number]): 'average' | 'total' | 'votes' {
  if (by === 'mean') return 'average';
  return ballot.type === 'approval' ? 'votes' : 'total';
}

/** A choice is one point: counting points or supporters is the same. */
function utilityFor(ballot: BallotRules, utility: Utility): Utility {
  if (ballot.type !== 'approval') return utility;
  if (utility === 'score') return 'cardinality';
  return utility === 'score-cost' ? 'cost' : utility;
}

function hundredthsOf(name: string, number: Ratio | undefined): Pence | null {
  if (number === undefined) return null;
  const hundredths = Number(toDecimalText(number, 2).replace('.', ''));
  if ((number.n * 100n) % number.d === 0n && isPence(hundredths)) return hundredths;
  throw new BadUsage(`--${name} needs a number from 0 up with at most two decimals.`);
}
