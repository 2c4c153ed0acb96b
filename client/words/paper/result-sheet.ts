import { resultSheet } from '../../../domain/words/en-GB/paper/result-sheet.ts';
import { doubtWords } from '../doubts.ts';
import { inPageLanguage } from '../in-page-language.ts';
import { walkSpeech } from '../walk.ts';

export const sheetSpeech = { ...walkSpeech, sheet: inPageLanguage(resultSheet), doubts: doubtWords };
