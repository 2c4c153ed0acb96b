import { resultFile } from '../../../domain/words/en-GB/tables/result.ts';
import { inPageLanguage } from '../in-page-language.ts';

/** What the columns of a file are called, beside the file. */
export const resultFileWords = inPageLanguage(resultFile);
