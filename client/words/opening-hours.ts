import type { OpeningPeriod } from '../../domain/event/rules/day-format.ts';
import { hoursTexts } from '../../domain/exports/hours-in-words.ts';
import { openingHours } from '../../domain/words/en-GB/opening-hours.ts';
import { inPageLanguage, pageLanguage } from './in-page-language.ts';

export const openingHoursWords = inPageLanguage(openingHours);

/** Opening hours as pieces of a list. */
export const pageHours = (hours: readonly OpeningPeriod[]): readonly string[] =>
  hoursTexts(hours, openingHoursWords, pageLanguage);
