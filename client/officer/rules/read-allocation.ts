import { raisesShares } from '../../../domain/allocation/equal-shares/completion.ts';
import type { AllocationRules, RankedRule } from '../../../domain/event/rules/rules.ts';
import { parsePounds, readHundredths, typedHundredths } from '../../../domain/typed-money.ts';
import { pageLanguage } from '../../words/in-page-language.ts';
import { moreRulesWords as more } from '../../words/rules-more.ts';
import type { Take } from './typed-answers.ts';
import type { RulesForm } from './rules-form.ts';

/** The rule by which the pot is used, with what that rule needs to be told. */
export function readAllocation(form: RulesForm, take: Take): AllocationRules {
  const { rule, by, borderline, utility, completion } = form;
  switch (rule) {
    case 'ranked': {
      const pass = take(
        'passMark',
        readPassMark(form.passMark),
        more.passMarkWrong({ mark: typedHundredths(2_50, pageLanguage) }),
        {
          passMarkHundredths: null,
        },
      );
      return { rule, by, borderline, ...pass };
    }
    case 'greedy-per-cost':
      return { rule, utility };
    case 'equal-shares': {
      const incrementPence = raisesShares(completion)
        ? take('increment', parsePounds(form.increment, pageLanguage) || null, more.incrementWrong, 1)
        : null;
      return { rule, utility, completion, incrementPence };
    }
    default:
      return { rule };
  }
}

/** `2.5` as 250 hundredths, exactly; empty as no pass mark; null for anything else. */
function readPassMark(typed: string): Pick<RankedRule, 'passMarkHundredths'> | null {
  if (typed.trim() === '') return { passMarkHundredths: null };
  const passMarkHundredths = readHundredths(typed, pageLanguage);
  return passMarkHundredths === null ? null : { passMarkHundredths };
}
