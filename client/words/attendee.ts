import { attendee } from '../../domain/words/en-GB/attendee.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What a phone says before its voter has voted: the rest stands in `attendee-later.ts`. */
export const attendeeWords = inPageLanguage(attendee);
