import { attendeeLater } from '../../domain/words/en-GB/attendee-later.ts';
import { attendeeWords } from './attendee.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the pages of a phone say that are fetched once it can vote (`client/attendee/pages/fetched-later.ts`), beside what all say. */
export const attendeeLaterWords = { ...attendeeWords, ...inPageLanguage(attendeeLater) };
