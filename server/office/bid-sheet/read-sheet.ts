/** A spreadsheet of bids with its header line and its columns found. */

import {
  importFields,
  neededFields,
  type ImportAsked,
  type ImportColumns,
  type ImportField,
  type ImportProblem,
  type SheetReading,
} from '../../../domain/wire/http-bids.ts';
import { columnsFor, headingsOf, letterOf, recordOf } from './columns.ts';
import { nothingHidden, type Grid, type GridsRead } from './grid.ts';
import { headerOf, namesColumns } from './header.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { samplesOf } from './samples.ts';
import type { SheetReader } from './sheet-reader.ts';
import type { SheetRow } from './sheet-row.ts';

export interface ReadSheet {
  readonly read: SheetReading;
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
  /** Those with anything in them, but for those that are left out. */
  readonly rows: readonly SheetRow[];
  /** What stops the whole file from being read. */
  readonly problems: readonly ImportProblem[];
}

/** How a file is asked to be read; where nothing is said, it is found out. */
export type SheetAsked = Omit<ImportAsked, 'take' | 'changing'>;

const noColumns: ImportColumns = recordOf(() => null);
const nothingRead: SheetReading = {
  sheets: [],
  sheet: '',
  headerLine: 1,
  unused: [],
  questions: [],
  samples: [],
  hidden: { rows: [], columns: [], taken: false },
  merged: [],
  leftOut: [],
};

/** @param before the headings that were last chosen in this fund. */
export async function readSheet(
  asked: SheetAsked,
  before: ReadonlyMap<string, string>,
  reader: SheetReader,
): Promise<ReadSheet> {
  const found = await gridsOf(asked, reader);
  if (found.problem) {
    return { read: nothingRead, headings: [], columns: noColumns, rows: [], problems: [found.problem] };
  }
  return sheetIn(found.grids, asked, before, reader);
}

function sheetIn(
  grids: readonly Grid[],
  asked: SheetAsked,
  before: ReadonlyMap<string, string>,
  reader: SheetReader,
): ReadSheet {
  const grid = chosenOf(grids, asked.sheet, before, reader);
  const { rows, hidden } = grid;
  const top = asked.headerLine === undefined ? headerOf(grid, before, reader) : asked.headerLine - 1;
  const headings = headingsOf(padded(rows[top] ?? [], widthOf(rows)));
  const shown = headings.filter((_, place) => !hidden.columns.includes(place));
  const { columns, questions } = columnsFor(headings, shown, asked.columns ?? {}, before, reader.words);
  const below = rowsBelow(grid, top, { headings, columns });
  const unseen = new Set(asked.withHidden === true ? [] : hidden.rows);
  const leaveOut = new Set(asked.leaveOut);
  const kept = below.filter(({ row }) => !unseen.has(row) && !leaveOut.has(row));
  const used = new Set(Object.values(columns));
  const filled = new Set(
    headings.filter((_, place) => rows.slice(top + 1).some((cells) => hasText([cells[place] ?? '']))),
  );
  const read: SheetReading = {
    sheets: grids
      .filter(({ name }) => name !== '')
      .map((each) => ({
        name: each.name,
        hidden: each.hidden.sheet,
        rows: each.rows.filter(hasText).length,
      })),
    sheet: grid.name,
    headerLine: top + 1,
    unused: headings.filter((heading) => !used.has(heading) && filled.has(heading)),
    questions,
    samples: samplesOf({ grid, headings, columns, rows: kept, reader }),
    hidden: {
      rows: below.flatMap(({ row }) => (hidden.rows.includes(row) ? [row] : [])),
      columns: headings.filter((heading, place) => hidden.columns.includes(place) && filled.has(heading)),
      taken: asked.withHidden === true,
    },
    merged: grid.merged,
    leftOut: below.flatMap(({ row }) => (leaveOut.has(row) ? [row] : [])),
  };
  const problems = [
    ...questions.map(({ field }) => aboutColumn(top + 1, field, 'which-column')),
    ...neededFields
      .filter((field) => columns[field] === null && !questions.some((question) => question.field === field))
      .slice(0, 1)
      .map((field) => aboutColumn(top + 1, field, 'missing-column')),
  ];
  return { read, headings, columns, rows: problems.length === 0 ? kept : [], problems };
}

async function gridsOf({ csv, xlsx }: SheetAsked, { language }: SheetReader): Promise<GridsRead> {
  return xlsx === undefined ? readCsv(csv ?? '') : readXlsx(Buffer.from(xlsx, 'base64'), language);
}

/**
 * The sheet that was asked for. Otherwise, of the visible sheets, the first with a line that names columns of bids,
 * because notes often come before it. If none has such a line, the first with any content.
 */
function chosenOf(
  grids: readonly Grid[],
  asked: string | undefined,
  before: ReadonlyMap<string, string>,
  reader: SheetReader,
): Grid {
  const named = grids.find(({ name }) => name === asked);
  const seen = grids.filter(({ hidden }) => !hidden.sheet);
  const found =
    named ??
    seen.find((grid) => namesColumns(grid, before, reader)) ??
    seen.find(({ rows }) => rows.some(hasText)) ??
    seen[0] ??
    grids[0];
  return found ?? { name: '', rows: [], hidden: nothingHidden, merged: [] };
}

function widthOf(rows: Grid['rows']): number {
  return rows.reduce((most, { length }) => Math.max(most, length), 0);
}

/** A column without a name can still be chosen by its letter. */
function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, place) => cells[place] ?? '');
}

function rowsBelow(
  { rows }: Grid,
  top: number,
  { headings, columns }: Pick<ReadSheet, 'headings' | 'columns'>,
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

function aboutColumn(row: number, column: ImportField, problem: ImportProblem['problem']): ImportProblem {
  return { row, column, cell: '', heading: '', problem, value: '' };
}

/** Where a cell stands, as a spreadsheet names it: `E14`. Empty for a column that the file does not have. */
export function cellName({ headings, columns }: ReadSheet, row: number, field: ImportField): string {
  const place = headings.indexOf(columns[field] ?? '');
  return place === -1 ? '' : `${letterOf(place)}${row}`;
}

/** The fields that the file says something of. */
export function fieldsIn({ columns }: Pick<ReadSheet, 'columns'>): readonly ImportField[] {
  return importFields.filter((field) => columns[field] !== null);
}
