import type { Completion } from '../../domain/allocation/equal-shares/completion.ts';
import type { Utility } from '../../domain/allocation/utility.ts';
import type { BallotTypeName, Completeness } from '../../domain/ballots/index.ts';
import type { AllocationRules, CardsUntil, RankedBy, Rules } from '../../domain/event/rules/rules.ts';
import { rulesMore } from '../../domain/words/en-GB/rules-more.ts';
import { inPageLanguage } from './in-page-language.ts';
import type { FormQuestion } from './rules-form.ts';

interface Questions {
  readonly ballot: FormQuestion<BallotTypeName>;
  readonly rule: FormQuestion<AllocationRules['rule']>;
  readonly by: FormQuestion<RankedBy>;
  readonly utility: FormQuestion<Utility>;
  readonly completion: FormQuestion<Completion>;
  readonly completeness: FormQuestion<Completeness['kind']>;
  readonly cardsUntil: FormQuestion<CardsUntil['kind']>;
  readonly namesAtDoor: FormQuestion<'no' | 'yes'>;
  readonly ownBid: FormQuestion<Rules['ownBid']>;
}

export const moreRulesWords = inPageLanguage(rulesMore) satisfies { readonly questions: Questions };
