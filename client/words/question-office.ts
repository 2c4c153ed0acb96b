import { questionOffice } from '../../domain/words/en-GB/question-office.ts';
import { inPageLanguage } from './in-page-language.ts';

/** What officers read about the equality and satisfaction questions. */
export const questionOfficeWords = inPageLanguage(questionOffice);
