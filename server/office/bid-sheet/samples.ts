/** What stands in each column, for a person to see what is read from where. */

import {
  publicFields,
  type ColumnSample,
  type ImportColumns,
  type ImportField,
} from '../../../domain/wire/http-bids.ts';
import type { Grid } from './grid.ts';
import { namesIn, plainName, type SheetReader } from './sheet-reader.ts';
import { readUnder18 } from './under-18.ts';
import type { SheetRow } from './sheet-row.ts';

const mostCells = 2;
const longestCell = 60;

const everybodys: ReadonlySet<ImportField | null> = new Set(publicFields);

interface Shown {
  readonly grid: Grid;
  readonly headings: readonly string[];
  readonly columns: ImportColumns;
  readonly rows: readonly SheetRow[];
  readonly reader: SheetReader;
}

const aboutChildren = /\b(?:age|born|birth|dob|school|guardian|parent|carer|child|minor|under)\b/i;

/** In a file that speaks of children, though nobody said yet which column tells who is one. English is always understood. */
function isAboutChildren(heading: string, { words }: SheetReader): boolean {
  const said = ` ${plainName(heading)} `;
  return (
    aboutChildren.test(heading) || namesIn(words.aboutChildren).some((word) => said.includes(` ${word} `))
  );
}

/**
 * The first cells of each column with any content. A column without a known meaning may hold anything about anybody. So
 * nothing is shown about a presenter under 18, and a text that names one is reported as a mistake. As long as nobody
 * has said who is under 18, only the columns that everybody may read are shown (S9).
 */
export function samplesOf({ grid, headings, columns, rows, reader }: Shown): readonly ColumnSample[] {
  const fieldOf = new Map(
    Object.entries(columns).map(([field, heading]) => [heading, field as ImportField] as const),
  );
  const mayBeChildren =
    columns.under18 === null && headings.some((heading) => isAboutChildren(heading, reader));
  const grown = mayBeChildren ? [] : rows.filter(({ cells }) => readUnder18(cells.under18, reader) === false);
  return headings.flatMap((heading, place) => {
    const field = fieldOf.get(heading) ?? null;
    const among = everybodys.has(field) && columns.under18 === null ? rows : grown;
    const cells = firstCells(grid, place, among);
    const hasAny =
      cells.length > 0 || rows.some(({ row }) => (grid.rows[row - 1]?.[place] ?? '').trim() !== '');
    return hasAny || field !== null ? [{ heading, field, cells }] : [];
  });
}

function firstCells({ rows: all }: Grid, place: number, among: readonly SheetRow[]): string[] {
  const found: string[] = [];
  for (const { row } of among) {
    const cell = (all[row - 1]?.[place] ?? '').trim().replaceAll(/\s+/g, ' ');
    if (cell !== '') found.push(cell.length > longestCell ? `${cell.slice(0, longestCell)}…` : cell);
    if (found.length === mostCells) break;
  }
  return found;
}
