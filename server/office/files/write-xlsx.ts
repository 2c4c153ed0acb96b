/** Tables as an Excel file, a sheet each: numbers are numbers, times are times, and words are never formulas. */

import writeExcelFile, { type CellObject, type Sheet } from 'write-excel-file/node';
import type { TableCell, CellKind, ColumnMeaning, ExportTable } from '../../../domain/exports/table.ts';

const text = '@';
const formats = {
  count: '0',
  money: '#,##0.00',
  decimal: '0.00##',
  moment: 'yyyy-mm-dd hh:mm',
  day: 'yyyy-mm-dd',
} as const;

/** Roughly how many letters wide a column is. */
const widths: Readonly<Record<CellKind, number>> = {
  text: 30,
  code: 14,
  count: 10,
  money: 16,
  decimal: 12,
  moment: 18,
  day: 12,
};

export function xlsx(tables: readonly ExportTable[]): Promise<Buffer> {
  const sheets = tables.map((table, place) => sheetOf({ ...table, title: sheetName(table.title, place) }));
  return writeExcelFile(sheets).toBuffer();
}

/** A spreadsheet takes no longer name for a sheet. */
const longestName = 31;

/** Without the signs that no sheet's name may have; cut where it is too long, with its place so that no two are alike. */
function sheetName(title: string, place: number): string {
  const name = title
    .replaceAll('[', '(')
    .replaceAll(']', ')')
    .replaceAll(/[:\\/?*]/g, '-');
  if (name.length <= longestName) return name;
  const ending = `… ${place + 1}`;
  return `${name.slice(0, longestName - ending.length)}${ending}`;
}

/** A table of one row stands on its side: what it says on the left, its value on the right. */
function pageOf({ title, columns, rows: [row = []] }: ExportTable): Sheet<never> {
  const data = columns.map((column, place) => [heading(column), cellOf(row[place] ?? null, column)]);
  return { sheet: title, data, columns: [{ width: 24 }, { width: 44 }] };
}

function sheetOf(table: ExportTable): Sheet<never> {
  const { title, columns, rows } = table;
  if (table.onItsSide === true) return pageOf(table);
  const data = rows.map((row) => columns.map((column, place) => cellOf(row[place] ?? null, column)));
  return {
    sheet: title,
    data: [columns.map(heading), ...data],
    columns: columns.map(({ kind }) => ({ width: widths[kind] })),
    stickyRowsCount: 1,
  };
}

function heading({ heading: words }: ColumnMeaning): CellObject {
  return { value: words, type: String, format: text, fontWeight: 'bold', wrap: true };
}

function cellOf(cell: TableCell, { kind }: ColumnMeaning): CellObject | null {
  if (cell === null) return null;
  switch (kind) {
    case 'count':
      return { value: Number(cell), type: Number, format: formats.count };
    case 'money':
      // Exact: a double holds every amount of pounds and pence that a fund can have, to the penny.
      return { value: Number(cell) / 100, type: Number, format: formats.money };
    case 'decimal':
      return { value: Number(cell), type: Number, format: formats.decimal };
    case 'moment':
      return { value: new Date(Number(cell)), type: Date, format: formats.moment };
    case 'day':
      return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: formats.day };
    default:
      return { value: String(cell).toWellFormed(), type: String, format: text };
  }
}
