/** The result to sign, as a PDF: with its figures once they were told, blank at any time. */

import type { Register } from '../../db/register/register.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { blankResultSheet, resultSheet } from '../../domain/paper/result-sheet.ts';
import { sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { fileName } from './files/file-name.ts';
import { certificatesOf } from './folder/files.ts';
import { resultFileName } from './files/result-file-name.ts';
import { recordOf } from './record.ts';
import type { OfficeFile } from './result-files.ts';

export async function resultSheetFile(
  office: Printer & { readonly register: Register },
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const record = await recordOf(room, office.register);
  if (record === null) return refused('no-run');
  const of = resultSheet(record, sheetSpeechIn(language));
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'result-sheet', of, language });
  return accepted(pdfFile(resultFileName(record, 'resultSheet', 'pdf', language), content));
}

/** A certificate for each group that was there to be voted on. */
export async function certificatesFile(
  office: Printer & { readonly register: Register },
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const record = await recordOf(room, office.register);
  if (record === null) return refused('no-run');
  const of = certificatesOf(record, language);
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'certificates', of, language });
  return accepted(pdfFile(resultFileName(record, 'certificates', 'pdf', language), content));
}

export async function blankSheetFile(
  office: Printer,
  room: EventRoom,
  language: Language,
): Promise<Outcome<OfficeFile>> {
  const name = wordsIn(language).files.blankResultSheet({ event: String(room.event) });
  const of = blankResultSheet(room.book().text, sheetSpeechIn(language).sheet);
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'result-sheet', of, language });
  return accepted(pdfFile(fileName(name, 'pdf'), content));
}

function pdfFile(name: string, content: Buffer): OfficeFile {
  return { name, type: 'application/pdf', content };
}
