/** The result to sign, as a PDF: with its figures once they were told, blank at any time. */

import type { Register } from '../../db/register/register.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { blankResultSheet, resultSheet, type ResultSheet } from '../../domain/paper/result-sheet.ts';
import type { EventRoom } from '../live/event-room.ts';
import { printPdf, type Printer } from '../paper/print.ts';
import { canSetAll } from '../paper/typeface.ts';
import { resultOf, type OfficeFile } from './result-files.ts';
import { signaturesOf } from './signing.ts';

export async function resultSheetFile(
  office: Printer & { readonly register: Register },
  room: EventRoom,
): Promise<Outcome<OfficeFile>> {
  const result = resultOf(room);
  if (result === null) return refused('no-run');
  const standing = result.signedAt === null ? 'provisional-' : '';
  return pdf(
    office,
    `event-${room.event}-${standing}result-sheet`,
    resultSheet(result, await signaturesOf(room, office.register)),
  );
}

export async function blankSheetFile(office: Printer, room: EventRoom): Promise<Outcome<OfficeFile>> {
  return pdf(office, `event-${room.event}-blank-result-sheet`, blankResultSheet(room.book().text));
}

async function pdf(office: Printer, name: string, of: ResultSheet): Promise<Outcome<OfficeFile>> {
  if (!canSetAll(of)) return refused('letters-not-in-typeface');
  const content = await printPdf(office, { paper: 'result-sheet', of });
  return accepted({ name: `${name}.pdf`, type: 'application/pdf', content });
}
