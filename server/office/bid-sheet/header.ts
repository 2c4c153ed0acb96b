/** Where the table of bids begins: the line with the names of its columns. Titles and notes often stand above it. */

import type { Grid } from './grid.ts';
import { fieldsNamed } from './columns.ts';
import type { SheetReader } from './sheet-reader.ts';
import { tidyLine } from '../../../domain/contract/fields.ts';

/** Nobody writes more above a table. */
const mostAbove = 30;
/** One word may stand anywhere, such as “Name” in a note. */
const leastNamed = 2;

/**
 * The place, from 0, of the row that names the most columns of bids; of equals the first. Where no row names two, the
 * first that has text in more than one cell, or any text at all.
 */
export function headerOf(
  grid: Pick<Grid, 'rows'>,
  before: ReadonlyMap<string, string>,
  reader: SheetReader,
): number {
  const named = columnsNamed(grid, before, reader);
  const most = Math.max(0, ...named);
  if (most >= leastNamed) return named.indexOf(most);
  const filled = (least: number): number =>
    topOf(grid).findIndex((cells) => cells.filter((cell) => cell !== '').length >= least);
  return Math.max(0, filled(2) === -1 ? filled(1) : filled(2));
}

/** Whether the sheet has a line that can only be the header of a list of bids. */
export function namesColumns(
  grid: Pick<Grid, 'rows'>,
  before: ReadonlyMap<string, string>,
  reader: SheetReader,
): boolean {
  return columnsNamed(grid, before, reader).some((named) => named >= leastNamed);
}

/** How many columns of bids each of the first rows names. */
function columnsNamed(
  grid: Pick<Grid, 'rows'>,
  before: ReadonlyMap<string, string>,
  { words }: SheetReader,
): number[] {
  const remembered = new Set(before.values());
  return topOf(grid).map((cells) =>
    Math.max(fieldsNamed(cells, words), cells.filter((cell) => remembered.has(cell)).length),
  );
}

function topOf({ rows }: Pick<Grid, 'rows'>): string[][] {
  return rows.slice(0, mostAbove).map((cells) => cells.map(tidyLine));
}
