import type { Pence } from '../money.ts';
import { decimalText, eitherText, listText, moneyText, timeOfDayText } from '../words/formats.ts';
import type { Language } from '../words/language.ts';
import type { Said } from '../words/messages.ts';
import type { OpeningPeriod } from '../event/rules/day-format.ts';
import type { openingHours } from '../words/en-GB/opening-hours.ts';
import type { rules } from '../words/en-GB/rules.ts';
import type { rulesAllocation } from '../words/en-GB/rules-allocation.ts';
import type { rulesBallot } from '../words/en-GB/rules-ballot.ts';
import { hoursTexts } from '../exports/hours-in-words.ts';

/** What it takes to say rules in one language. */
export interface RulesSpeech {
  readonly rules: Said<typeof rules>;
  readonly ballot: Said<typeof rulesBallot>;
  readonly allocation: Said<typeof rulesAllocation>;
  readonly money: (pence: Pence) => string;
  readonly decimal: (decimal: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly either: (items: readonly string[]) => string;
  readonly timeOfDay: (minute: number) => string;
  /** Opening hours as pieces of a list. */
  readonly hours: (hours: readonly OpeningPeriod[]) => readonly string[];
}

export function rulesSpeech(
  {
    openingHours: hoursWords,
    ...words
  }: Pick<RulesSpeech, 'rules' | 'ballot' | 'allocation'> & { openingHours: Said<typeof openingHours> },
  language: Language,
): RulesSpeech {
  return {
    ...words,
    money: (pence) => moneyText(pence, language),
    decimal: (decimal) => decimalText(decimal, language),
    list: (items) => listText(items, language),
    either: (items) => eitherText(items, language),
    timeOfDay: (minute) => timeOfDayText(minute, language),
    hours: (each) => hoursTexts(each, hoursWords, language),
  };
}
