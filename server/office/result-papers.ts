/** The blank form of the result sheet, as a PDF, at any time. */

import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { blankResultSheet } from '../../domain/paper/result-sheet.ts';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { fileName } from './files/file-name.ts';
import type { OfficeFile } from './result-files.ts';

export async function blankSheetFile(
  office: Printer,
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const name = wordsIn(language).files.blankResultSheet({ event: String(room.event) });
  const of = blankResultSheet(room.book().text, sheetSpeechIn(language).sheet);
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'result-sheet', of, language });
  return accepted({ name: fileName(name, 'pdf'), type: 'application/pdf', content });
}
