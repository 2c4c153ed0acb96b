/** A spreadsheet as rows of text, whichever program wrote it. */

import type { ImportProblem } from '../../../domain/wire/http-bids.ts';

export interface Grid {
  /** Every row in its place, the empty ones too: the first is row 1. */
  readonly rows: readonly (readonly string[])[];
  readonly problem?: never;
}

export type GridRead = Grid | { readonly problem: ImportProblem };

/** No fund has so many rows or columns: taking them in would keep the whole server busy for minutes. */
export const mostRows = 50_000;
const mostColumns = 1_000;

export function isPossible(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length <= mostRows && rows.every((row) => row.length <= mostColumns);
}

/** A file that cannot be read at all, and how far one came. */
export function unread(problem: 'not-csv' | 'not-xlsx', row: number): GridRead {
  return { problem: { row, column: '', cell: '', heading: '', problem, value: '' } };
}
