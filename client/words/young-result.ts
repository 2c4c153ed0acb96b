import { youngResult } from '../../domain/words/en-GB/young-result.ts';
import { inPageLanguage } from './in-page-language.ts';

export const youngResultWords = inPageLanguage(youngResult);
