/** A spreadsheet of bids as it really arrives: commas or semicolons, quoted paragraphs, Windows line ends, a BOM. */

import { parse, CsvError } from 'csv-parse/sync';
import type { ImportProblem } from '../../../domain/wire/http.ts';

const columns = ['name', 'organisation', 'purpose', 'beneficiaries', 'ask', 'least'] as const;
export type Column = (typeof columns)[number];

/** Every bid needs these; a least amount is for groups that could manage with part of the money. */
const needed: readonly Column[] = ['name', 'organisation', 'purpose', 'beneficiaries', 'ask'];

/** One bid's cells, as they were written. */
export interface SheetRow {
  /** As a spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export type Sheet =
  { readonly rows: readonly SheetRow[]; readonly problem?: never } | { readonly problem: ImportProblem };

/** What a spreadsheet in another country or another program puts between cells. */
const delimiters = [',', ';', '\t'];

export function readSheet(csv: string): Sheet {
  try {
    // Lines left empty are kept, so that rows are numbered as the spreadsheet shows them.
    return named(parse(csv, { bom: true, delimiter: delimiterOf(csv), relax_column_count: true }));
  } catch (fault) {
    if (!(fault instanceof CsvError)) throw fault;
    return { problem: { row: Number(fault['records'] ?? 0) + 1, column: '', problem: 'not-csv', value: '' } };
  }
}

/** A header that is cut in the right places has the most columns that we know. */
function delimiterOf(csv: string): string {
  const known = (delimiter: string) => {
    const [header = []] = parse(csv, { bom: true, delimiter, to: 1, relax_quotes: true });
    return header.filter((title) => columns.some((column) => column === asColumn(title))).length;
  };
  const [best = ','] = delimiters.toSorted((a, b) => known(b) - known(a));
  return best;
}

function asColumn(title: string): string {
  return title.trim().toLowerCase();
}

function named([header = [], ...body]: string[][]): Sheet {
  const places = new Map(header.map((title, place) => [asColumn(title), place]));
  const missing = needed.find((column) => !places.has(column));
  if (missing) return { problem: { row: 1, column: missing, problem: 'missing-column', value: '' } };
  const rows = body
    .map((record, place) => ({ row: place + 2, cells: cellsOf(record, places) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell.trim() !== ''));
  return { rows };
}

function cellsOf(record: string[], places: ReadonlyMap<string, number>): SheetRow['cells'] {
  const cell = (column: Column) => record[places.get(column) ?? -1] ?? '';
  return {
    name: cell('name'),
    organisation: cell('organisation'),
    purpose: cell('purpose'),
    beneficiaries: cell('beneficiaries'),
    ask: cell('ask'),
    least: cell('least'),
  };
}
