import { answering } from '../../domain/words/en-GB/answering.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What a phone says around the equality and satisfaction questions. */
export const answeringWords = inPageLanguage(answering);
