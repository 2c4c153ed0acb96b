/** One Excel file read in a thread: a kilobyte of it can ask for a table of a thousand million cells. */

import readWorkbook from 'read-excel-file/node';
import { decimalAsTyped } from '../../../domain/typed-money.ts';
import type { Language } from '../../../domain/words/language.ts';
import type { Work } from '../../workers/in-thread.ts';
import { isPossible, type Grid } from './grid.ts';
import { notShown, type NotShown } from './not-shown.ts';

export interface XlsxSent {
  readonly bytes: Uint8Array;
  /** Numbers of the workbook have no language: they are written in this one, in which amounts are read. */
  readonly language: Language;
}

/** Null for a workbook that nobody made for bids. */
const work: Work<XlsxSent, readonly Grid[] | null> = async ({ bytes, language }) => {
  const parts = notShown(bytes);
  const sheets = await readWorkbook(Buffer.from(bytes));
  if (!sheets.every(({ data }) => isPossible(data))) return null;
  return sheets.map(({ sheet, data }) => gridOf(sheet, rowsOf(data, language), parts(sheet)));
};

function rowsOf(data: readonly (readonly unknown[])[], language: Language): string[][] {
  return data.map((row) => row.map((cell) => cellText(cell, language)));
}

function gridOf(name: string, rows: string[][], { hidden, merged }: NotShown): Grid {
  for (const area of merged) fillDown(rows, area);
  return { name, rows, hidden, merged: merged.map(({ text }) => text) };
}

/** On the screen what is merged down a column belongs to each of its rows; the file says it once, at the top. */
function fillDown(rows: string[][], { top, bottom, left, right }: NotShown['merged'][number]): void {
  if (left !== right) return;
  const text = rows[top]?.[left] ?? '';
  for (const row of rows.slice(top + 1, bottom + 1)) if (left < row.length) row[left] = text;
}

/** A typed cell as a person would type it: amounts with pence only where there are any. */
function cellText(cell: unknown, language: Language): string {
  if (typeof cell === 'number') return decimalAsTyped(numberText(cell), language);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? cell : '';
}

/** 1850.5 is £1,850.50. A number that is not whole pence stays unchanged and is reported as a mistake. */
function numberText(value: number): string {
  if (Number.isSafeInteger(value)) return String(value);
  const pence = value.toFixed(2);
  return Math.abs(Number(pence) - value) < 1e-9 * Math.max(1, Math.abs(value)) ? pence : String(value);
}

export default work;
