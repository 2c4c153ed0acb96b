/** Tables as CSV. */

import { stringify } from 'csv-stringify/sync';
import type { ExportTable } from '../../../domain/exports/table.ts';
import { cellForPeople, cellForPrograms } from './cells.ts';

/** With a byte-order mark and the line ends of Windows, for spreadsheets to read accents and rows. */
export function csvForPeople({ columns, rows }: ExportTable): string {
  const header = columns.map(({ heading }) => heading);
  return stringify([header, ...texts({ columns, rows }, cellForPeople)], {
    bom: true,
    record_delimiter: 'windows',
  });
}

/** UTF-8 without a mark, every line ended by LF, columns by the names that never change: the same bytes each time. */
export function csvForPrograms({ columns, rows }: ExportTable): string {
  const header = columns.map(({ key }) => key);
  return stringify([header, ...texts({ columns, rows }, cellForPrograms)], { record_delimiter: 'unix' });
}

function texts({ columns, rows }: Omit<ExportTable, 'title'>, write: typeof cellForPeople): string[][] {
  return rows.map((row) =>
    columns.map((column, place) => {
      const cell = row[place];
      return cell === undefined ? '' : write(cell, column);
    }),
  );
}
