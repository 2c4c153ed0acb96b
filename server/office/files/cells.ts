/** Cells as text, for people and for programs. */

import type { TableCell, ColumnMeaning } from '../../../domain/exports/table.ts';

/** What a spreadsheet takes for the start of a formula, in either width; and the mark that takes the harm out of it. */
const startsFormula = /^[=+\-@\t\r'＝＋－＠]/u;

/**
 * Words that no spreadsheet takes for a formula: words that could be one get an apostrophe in front. Words that begin
 * with an apostrophe get one too, so that removing one always gives back what was entered.
 */
function inert(words: string): string {
  return startsFormula.test(words) ? `'${words}` : words;
}

/** For people: pounds with pence, dates and times as they are written on a form. */
export function cellForPeople(cell: TableCell, { kind }: ColumnMeaning): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'decimal' ? cell : inert(cell);
  if (kind === 'money') return pounds(cell);
  return kind === 'moment' ? isoOf(cell).slice(0, 19).replace('T', ' ') : String(cell);
}

/** For programs: whole pence, ISO 8601. */
export function cellForPrograms(cell: TableCell, { kind }: ColumnMeaning): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return kind === 'decimal' ? cell : inert(cell);
  return kind === 'moment' ? isoOf(cell) : String(cell);
}

/** In JSON nothing can be taken for a formula: words stand as they were entered. */
export function cellForJson(cell: TableCell, { kind }: ColumnMeaning): TableCell {
  return typeof cell === 'number' && kind === 'moment' ? isoOf(cell) : cell;
}

function isoOf(wallMs: number): string {
  return new Date(wallMs).toISOString();
}

function pounds(pence: number): string {
  return `${Math.trunc(pence / 100)}.${String(pence % 100).padStart(2, '0')}`;
}
