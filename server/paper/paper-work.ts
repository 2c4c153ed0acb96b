/** One PDF made in a thread: a hall that votes never waits for five thousand cards to be drawn. */

import type { DeskCardOf } from '../../domain/paper/desk-card.ts';
import type { ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { Work } from '../workers/in-thread.ts';
import { cardSheetsPdf, type CardSheets } from './card-sheets.ts';
import { deskCardPdf } from './desk-card.ts';
import { resultSheetPdf } from './result-sheet.ts';

/** What is to be made a PDF of. */
export type PaperOrder =
  | { readonly paper: 'cards'; readonly of: CardSheets }
  | { readonly paper: 'desk-card'; readonly of: DeskCardOf }
  | { readonly paper: 'result-sheet'; readonly of: ResultSheet };

const work: Work<PaperOrder, Uint8Array> = (order) => {
  switch (order.paper) {
    case 'cards':
      return cardSheetsPdf(order.of);
    case 'desk-card':
      return deskCardPdf(order.of);
    case 'result-sheet':
      return resultSheetPdf(order.of);
  }
};

export default work;
