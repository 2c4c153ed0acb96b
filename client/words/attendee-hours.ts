import { attendeeHours } from '../../domain/words/en-GB/attendee-hours.ts';
import { inPageLanguage } from './in-page-language.ts';

export const attendeeHoursWords = inPageLanguage(attendeeHours);
