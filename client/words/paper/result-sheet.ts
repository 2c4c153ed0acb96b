import { resultSheet } from '../../../domain/words/en-GB/paper/result-sheet.ts';
import { doubtWords } from '../doubts.ts';
import { inPageLanguage } from '../in-page-language.ts';
import { lineSpeech } from '../reason-lines.ts';
import { pageRulesSpeech } from '../rules.ts';
import { turnoutMessages } from '../turnout.ts';
import { walkSpeech } from '../walk.ts';
import { youngResultWords } from '../young-result.ts';

export const sheetSpeech = {
  ...walkSpeech,
  ...lineSpeech,
  sheet: inPageLanguage(resultSheet),
  doubts: doubtWords,
  rules: pageRulesSpeech,
  turnout: turnoutMessages,
  young: youngResultWords,
};
