import { happened } from '../../domain/words/en-GB/happened.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What the page says that walks through a result. */
export const happenedWords = inPageLanguage(happened);
