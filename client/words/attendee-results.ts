import { attendeeResults } from '../../domain/words/en-GB/attendee-results.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What a phone says of the results: apart from the rest, so that nobody waits for it before they vote. */
export const attendeeResultWords = inPageLanguage(attendeeResults);
