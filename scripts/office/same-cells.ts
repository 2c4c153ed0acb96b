/** Whether a spreadsheet program understands a file as it was meant: what it saved is compared with the file. */

import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { readXlsx } from '../sums/read-xlsx.ts';

type Cell = string | number | boolean | Date | null;

/** @param again the same file, opened and saved as Excel by another program. @returns a sentence for each difference */
export async function differences(name: string, file: Buffer, again: Buffer): Promise<string[]> {
  const formulas = readXlsx(again).flatMap(({ name: sheet, rows }) =>
    rows.flat().flatMap(({ at, kind }) => (kind === 'formula' ? [`${sheet} ${at} became a formula`] : [])),
  );
  const before = name.endsWith('.csv') ? [csvCells(file)] : await cellsOf(file);
  const after = await cellsOf(again);
  const isCsv = name.endsWith('.csv');
  const changed = before.flatMap((sheet, place) => changedIn(sheet, after[place] ?? [], isCsv));
  return [...formulas, ...changed];
}

/** A CSV file says of no cell what it is: there only what a person reads is compared. */
function changedIn(before: Cell[][], after: Cell[][], isCsv: boolean): string[] {
  return before.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const now = after[row]?.[column] ?? null;
      const same = isCsv ? isRead(String(cell ?? ''), now) : isSame(cell, now);
      return same ? [] : [`row ${row + 1}, column ${column + 1}: ${plain(cell)} became ${plain(now)}`];
    }),
  );
}

/** A spreadsheet counts moments in parts of a day: what is read of one can be some thousandths of a second off. */
function isSame(cell: Cell, now: Cell): boolean {
  if (cell instanceof Date && now instanceof Date) return Math.abs(cell.getTime() - now.getTime()) < 10;
  return plain(cell) === plain(now);
}

/** Text, a number or a day that says the same. A number that only looked like one, such as 0042, is what CSV cannot say. */
function isRead(text: string, now: Cell): boolean {
  if (typeof now === 'number') return Number(text) === now;
  if (now instanceof Date) return text !== '' && !Number.isNaN(Date.parse(text));
  if (typeof now === 'boolean') return text.toLowerCase() === String(now);
  return text.replaceAll('\r\n', '\n') === (now ?? '');
}

async function cellsOf(bytes: Buffer): Promise<Cell[][][]> {
  const sheets = await readWorkbook(bytes);
  return sheets.map(({ data }) => data.map((row) => row.map((cell) => cell as Cell)));
}

function csvCells(bytes: Buffer): Cell[][] {
  const rows: string[][] = parse(bytes, { bom: true });
  return rows;
}

function plain(cell: Cell): string {
  if (cell === null || cell === '') return 'nothing';
  return cell instanceof Date ? `day ${cell.toISOString()}` : `${typeof cell} ${String(cell)}`;
}
