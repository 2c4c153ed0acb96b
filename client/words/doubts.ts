import { doubts } from '../../domain/words/en-GB/doubts.ts';
import { inPageLanguage } from './in-page-language.ts';

export const doubtWords = inPageLanguage(doubts);
