/** A table on paper that may go on over pages: each page begins with its head, which is read aloud once. */

import type { Paper, TextSetting } from './paper.ts';

type Group = Parameters<Parameters<Paper['group']>[2]>[0];

export interface TableColumn {
  /** From the left edge of the table. */
  readonly from: number;
  readonly width: number;
  /** Amounts end under one another. */
  readonly ended?: boolean;
}

interface TableSetting {
  readonly left: number;
  readonly columns: readonly TableColumn[];
  readonly size: number;
  /** Where the last row of a page has to end. */
  readonly bottom: number;
  /** Room for a hand to write in. */
  readonly leastHeight: number;
}

interface TableCells {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const gap = 1.2;

/** @returns where the next line would begin */
export function setTable(
  paper: Paper,
  group: Group,
  { headings, rows }: TableCells,
  { top, ...setting }: TableSetting & { readonly top: number },
): number {
  const { left, columns, bottom, leastHeight } = setting;
  const width = Math.max(...columns.map((column) => column.from + column.width));
  const heading = columns.map((column) => cellOf(column, setting, 600));
  const headHeight = heightOf(paper, headings, heading);
  let y = top;
  paper.group('Table', group, (table) => {
    paper.group('TR', table, (row) =>
      headings.forEach((text, place) => {
        const cell = heading[place];
        if (cell) paper.text(row, 'TH', text, { ...cell, y, scope: 'Column' });
      }),
    );
    y += headHeight + gap;
    for (const texts of rows) {
      const cells = columns.map((column, place) =>
        cellOf(column, setting, place === columns.length - 1 ? 600 : 400),
      );
      const high = Math.max(leastHeight, heightOf(paper, texts, cells) + 2 * gap);
      if (y + high > bottom) {
        paper.page();
        y = 16;
        headings.forEach((text, place) => {
          const cell = heading[place];
          if (cell) paper.again(text, { ...cell, y });
        });
        y += headHeight + gap;
      }
      const begin = y;
      paper.line(begin + high, { left, width });
      paper.group('TR', table, (row) =>
        texts.forEach((text, place) => {
          const cell = cells[place];
          if (cell) paper.text(row, 'TD', text, { ...cell, y: begin + gap });
        }),
      );
      y += high;
    }
  });
  return y;
}

function cellOf(
  { from, width, ended }: TableColumn,
  { left, size }: TableSetting,
  weight: 400 | 600,
): TextSetting {
  return { x: left + from, y: 0, width, size, weight, ...(ended && { ended }) };
}

function heightOf(paper: Paper, texts: readonly string[], cells: readonly TextSetting[]): number {
  return Math.max(
    ...texts.map((text, place) => {
      const cell = cells[place];
      return cell ? paper.heightOf(text, cell) : 0;
    }),
  );
}
