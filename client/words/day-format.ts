import type { DayFormat } from '../../domain/event/rules/day-format.ts';
import { dayFormat } from '../../domain/words/en-GB/day-format.ts';
import { inPageLanguage } from './in-page-language.ts';
import type { FormQuestion } from './rules-form.ts';

export const dayFormatWords = inPageLanguage(dayFormat) satisfies {
  readonly question: FormQuestion<DayFormat['kind']>;
};
