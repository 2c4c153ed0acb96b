import type { AllocationRules } from '../../domain/event/rules/rules.ts';
import { compare } from '../../domain/words/en-GB/compare.ts';
import { inPageLanguage } from './in-page-language.ts';

export const compareWords = inPageLanguage(compare);

/** A rule in a few words, with what tells it from others of its kind. */
export function ruleName(allocation: AllocationRules): string {
  switch (allocation.rule) {
    case 'ranked':
      return compareWords.ranked[allocation.borderline](allocation);
    case 'greedy-per-cost':
      return compareWords.perPound;
    case 'equal-shares':
      return compareWords.equalShares[allocation.completion];
    case 'phragmen':
      return compareWords.phragmen;
  }
}
