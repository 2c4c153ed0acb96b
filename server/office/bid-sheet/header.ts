/** Where the table of bids begins: the line with the names of its columns. Titles and notes often stand above it. */

import type { Grid } from './grid.ts';
import { fieldsNamed } from './columns.ts';
import { tidyLine } from '../fields.ts';

/** Nobody writes more above a table. */
const mostAbove = 30;

/**
 * The place, from 0, of the row that names the most columns of bids; of equals the first. Where no row names two, the
 * first that has text in more than one cell, or any text at all.
 */
export function headerOf({ rows }: Pick<Grid, 'rows'>, before: ReadonlyMap<string, string>): number {
  const remembered = new Set(before.values());
  const top = rows.slice(0, mostAbove).map((cells) => cells.map(tidyLine));
  const named = top.map((cells) =>
    Math.max(fieldsNamed(cells), cells.filter((cell) => remembered.has(cell)).length),
  );
  const most = Math.max(0, ...named);
  if (most >= 2) return named.indexOf(most);
  const filled = (least: number): number =>
    top.findIndex((cells) => cells.filter((cell) => cell !== '').length >= least);
  return Math.max(0, filled(2) === -1 ? filled(1) : filled(2));
}
