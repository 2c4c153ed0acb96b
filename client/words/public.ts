import { publicPages } from '../../domain/words/en-GB/public.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the pages anybody may read say. */
export const publicWords = inPageLanguage(publicPages);
