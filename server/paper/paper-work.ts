/** One PDF made in a thread: a hall that votes never waits for five thousand cards to be drawn. */

import type { DeskCardOf } from '../../domain/paper/desk-card.ts';
import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { Language } from '../../domain/words/language.ts';
import type { Work } from '../workers/in-thread.ts';
import { cardSheetsPdf, type CardSheets } from './card-sheets.ts';
import { deskCardPdf } from './desk-card.ts';
import { emergencyPackPdf, type PackToPrint } from './emergency-pack.ts';
import { questionFormPdf, type QuestionFormToPrint } from './question-form.ts';
import { lettersPdf, type LettersToPrint } from './letters.ts';
import { resultSheetPdf } from './result-sheet.ts';
import { votingSheetsPdf, type VotingSheets } from './voting-sheets.ts';

/** What is to be made a PDF of, and the language of whoever prints it. */
export type PaperOrder = { readonly language: Language } & (
  | { readonly paper: 'cards'; readonly of: CardSheets }
  | { readonly paper: 'desk-card'; readonly of: DeskCardOf }
  | { readonly paper: 'question-form'; readonly of: QuestionFormToPrint }
  | { readonly paper: 'result-sheet'; readonly of: ResultSheet }
  | { readonly paper: 'letters'; readonly of: LettersToPrint }
  | { readonly paper: 'emergency-pack'; readonly of: PackToPrint }
  | { readonly paper: 'voting-sheets'; readonly of: VotingSheets }
);

const work: Work<PaperOrder, Uint8Array> = (order) => {
  switch (order.paper) {
    case 'cards':
      return cardSheetsPdf(order.of, order.language);
    case 'desk-card':
      return deskCardPdf(order.of, order.language);
    case 'question-form':
      return questionFormPdf(order.of, order.language);
    case 'result-sheet':
      return resultSheetPdf(order.of, order.language);
    case 'letters':
      return lettersPdf(order.of, order.language);
    case 'emergency-pack':
      return emergencyPackPdf(order.of, order.language);
    case 'voting-sheets':
      return votingSheetsPdf(order.of, order.language);
  }
};

export default work;
