import { shared } from '../../domain/words/en-GB/shared.ts';
import { inPageLanguage } from './in-page-language.ts';

/** Words that more than one role's screens say, and those that the plain pieces in client/ui need. */
export const sharedWords = inPageLanguage(shared);
