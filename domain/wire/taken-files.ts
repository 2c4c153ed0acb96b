/** The files that staff take away, as the log of staff actions names them: a closed list, so that none goes unnamed. */

import type { FundExportName } from './http-across.ts';
import type { ExportName } from './http.ts';
import type { AnswerExportName } from './http-questions.ts';

export type TakenFile =
  | ExportName
  | FundExportName
  | AnswerExportName
  | 'question-form.pdf'
  | 'bundle.zip'
  | 'election.pb'
  | 'everything.zip'
  | 'press-note.txt'
  | 'certificates.pdf'
  | 'result-sheet.pdf'
  | 'blank-result-sheet.pdf'
  | 'letters.pdf'
  | 'letters.csv'
  | 'letters.xlsx'
  | 'letters'
  | 'log.csv'
  | 'cards.pdf'
  | 'cards'
  | 'desk-card.pdf'
  | 'document.pdf'
  | 'voting-sheets.pdf'
  | 'emergency-pack.pdf'
  | 'asked-group'
  | 'asked-held'
  | 'asked-impact';
