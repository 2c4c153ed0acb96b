import { turns } from '../../domain/words/en-GB/turns.ts';
import { inPageLanguage } from './in-page-language.ts';

export const turnWords = inPageLanguage(turns);
