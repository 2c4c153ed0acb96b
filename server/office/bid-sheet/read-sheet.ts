/** A spreadsheet of bids with its columns found. */

import {
  neededFields,
  type ImportAsked,
  type ImportColumns,
  type ImportField,
  type ImportProblem,
} from '../../../domain/wire/http-bids.ts';
import { columnsFor, headingsOf, letterOf, recordOf } from './columns.ts';
import { type Grid, type GridRead } from './grid.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

/** One bid's cells, as they were written. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the first row is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<ImportField, string>>;
}

export interface Sheet {
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
  /** Those with anything in them. */
  readonly rows: readonly SheetRow[];
  /** What stops the whole file from being read. */
  readonly problem: ImportProblem | null;
}

const noColumns: ImportColumns = recordOf(() => null);

/** @param before the headings that were last chosen in this fund. */
export async function readSheet(asked: ImportAsked, before: ReadonlyMap<string, string>): Promise<Sheet> {
  const grid = await gridOf(asked);
  if (grid.problem) return { headings: [], columns: noColumns, rows: [], problem: grid.problem };
  const top = Math.max(0, grid.rows.findIndex(hasText));
  const headings = headingsOf(grid.rows[top] ?? []);
  const columns = columnsFor(headings, asked.columns ?? {}, before);
  const missing = neededFields.find((field) => columns[field] === null);
  if (missing) return { headings, columns, rows: [], problem: noColumn(top + 1, missing) };
  return { headings, columns, rows: rowsBelow(grid, top, { headings, columns }), problem: null };
}

function gridOf({ csv, xlsx }: ImportAsked): GridRead | Promise<GridRead> {
  return xlsx === undefined ? readCsv(csv ?? '') : readXlsx(Buffer.from(xlsx, 'base64'));
}

function rowsBelow(
  { rows }: Grid,
  top: number,
  { headings, columns }: Pick<Sheet, 'headings' | 'columns'>,
): SheetRow[] {
  const places = recordOf((field) => headings.indexOf(columns[field] ?? ''));
  return rows.flatMap((cells, place) =>
    place > top && hasText(cells)
      ? [{ row: place + 1, cells: recordOf((field) => cells[places[field]] ?? '') }]
      : [],
  );
}

function hasText(cells: readonly string[]): boolean {
  return cells.some((cell) => cell.trim() !== '');
}

function noColumn(row: number, column: ImportField): ImportProblem {
  return { row, column, cell: '', heading: '', problem: 'missing-column', value: '' };
}

/** Where a cell stands, as a spreadsheet names it: `E14`. Empty for a column that the file does not have. */
export function cellName({ headings, columns }: Sheet, row: number, field: ImportField): string {
  const place = headings.indexOf(columns[field] ?? '');
  return place === -1 ? '' : `${letterOf(place)}${row}`;
}
