/** The result to sign, as a PDF: with its figures once they were told, blank at any time. */

import type { Register } from '../../db/register/register.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { blankResultSheet, resultSheet, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { fileName } from './files/file-name.ts';
import { recordOf } from './record.ts';
import type { OfficeFile } from './result-files.ts';

export async function resultSheetFile(
  office: Printer & { readonly register: Register },
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const record = await recordOf(room, office.register);
  if (record === null) return refused('no-run');
  const state = record.signedAt === null ? 'provisional' : 'signed';
  const name = wordsIn(language).files.resultSheet({ state, event: String(room.event) });
  return pdf(office, name, resultSheet(record, sheetSpeechIn(language)), language);
}

export async function blankSheetFile(
  office: Printer,
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const name = wordsIn(language).files.blankResultSheet({ event: String(room.event) });
  return pdf(office, name, blankResultSheet(room.book().text, sheetSpeechIn(language).sheet), language);
}

async function pdf(
  office: Printer,
  name: string,
  of: ResultSheet,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'result-sheet', of, language });
  return accepted({ name: fileName(name, 'pdf'), type: 'application/pdf', content });
}
