import { mostSheetsAtOnce } from '../../domain/sheets/sheet-book.ts';

/** How many sheets were typed in; null for what is no such number. */
export function readSheets(typed: string): number | null {
  const match = /^\s*(\d{1,3})\s*$/.exec(typed);
  const sheets = match === null ? 0 : Number(match[1]);
  return sheets >= 1 && sheets <= mostSheetsAtOnce ? sheets : null;
}
