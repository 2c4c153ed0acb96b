/** The emergency pack of an event (Y12): printed days before, by the officer or at the desk. */

import { isSealed } from '../../domain/event/stages.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { emergencyPackOf } from '../../domain/paper/emergency-pack.ts';
import { blankResultSheet } from '../../domain/paper/result-sheet.ts';
import { emergencySpeechIn, sheetSpeechIn } from '../../domain/paper/speech-in.ts';
import type { Language } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { everyCard } from './card-rows.ts';
import type { CardOffice } from './cards.ts';
import { fileName } from './files/file-name.ts';
import type { OfficeFile } from './result-files.ts';
import { mostSheetsAtOnce } from '../../domain/sheets/sheet-book.ts';
import { eventOnPaper, sheetForm, sheetsOfCards } from './voting-sheets.ts';

/** @param sheets how many numbered voting sheets; undefined: one for each card, as many as a file can have */
export async function emergencyPackFile(
  office: Pick<CardOffice, 'register'> & Printer,
  room: EventRoom,
  { sheets: asked, language }: { readonly sheets: number | undefined; readonly language: Language },
): Promise<Outcome<OfficeFile>> {
  if (isSealed(room.state.stage)) return refused('voting-closed');
  if (asked !== undefined && asked > mostSheetsAtOnce)
    return refused('sheets-out-of-range', { most: mostSheetsAtOnce });
  const form = sheetForm(room, language);
  if (form.rows.length === 0) return refused('no-bids');
  const cards = await sheetsOfCards(office, room, everyCard);
  const sheets = cards.slice(0, asked ?? mostSheetsAtOnce);
  const event = eventOnPaper(room, language);
  const pack = emergencyPackOf({ ...event, sheets: sheets.length }, emergencySpeechIn(language));
  const result = blankResultSheet(event, sheetSpeechIn(language).sheet);
  const of = { pack, result, sheets: { form, sheets, large: false } };
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const name = wordsIn(language).files.emergencyPack({ event: String(room.event) });
  const content = await printPdf(office, { paper: 'emergency-pack', of, language });
  return accepted({ name: fileName(name, 'pdf'), type: 'application/pdf', content });
}
