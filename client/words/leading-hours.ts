import { leadingHours } from '../../domain/words/en-GB/leading-hours.ts';
import { inPageLanguage } from './in-page-language.ts';

export const leadingHoursWords = inPageLanguage(leadingHours);
