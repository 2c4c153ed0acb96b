import { questions } from '../../domain/words/en-GB/questions.ts';
import { inPageLanguage } from './in-page-language.ts';

/** The equality and satisfaction questions, and what happens to answers. */
export const questionWords = inPageLanguage(questions);
