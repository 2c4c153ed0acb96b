/** A spreadsheet as rows of text, whichever program wrote it. */

import { mostRows, type ImportProblem } from '../../../domain/wire/http-bids.ts';

/** One sheet of a workbook, or a whole CSV file. */
export interface Grid {
  /** What the workbook calls it; empty for a CSV file. */
  readonly name: string;
  /** Every row in its place, the empty ones too: the first is row 1. */
  readonly rows: readonly (readonly string[])[];
  /** What a person who opens the file does not see. */
  readonly hidden: Hidden;
  /** Cells that stand as one on the screen, as `B2:B4`. What is merged down a column stands in each of its rows here. */
  readonly merged: readonly string[];
}

export interface Hidden {
  /** True for a sheet that has no tab to press. */
  readonly sheet: boolean;
  /** Rows that are hidden or filtered out, as a spreadsheet numbers them. */
  readonly rows: readonly number[];
  /** Columns by their place, from 0. */
  readonly columns: readonly number[];
}

export const nothingHidden: Hidden = { sheet: false, rows: [], columns: [] };

export type GridsRead =
  { readonly grids: readonly Grid[]; readonly problem?: never } | { readonly problem: ImportProblem };

/** No fund has so many columns, or rows: taking them in would keep the whole server busy for minutes. */
export const mostColumns = 1_000;

export function isPossible(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length <= mostRows && rows.every((row) => row.length <= mostColumns);
}

/** A file that cannot be read at all, and how far one came. */
export function unread(problem: 'not-csv' | 'not-xlsx', row: number): GridsRead {
  return { problem: { row, column: '', cell: '', heading: '', problem, value: '' } };
}
