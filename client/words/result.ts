import { result } from '../../domain/words/en-GB/result.ts';
import { inPageLanguage } from './in-page-language.ts';

export const resultWords = inPageLanguage(result);
