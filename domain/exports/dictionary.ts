/** The data dictionary: every column of every export, said in one sentence. */

import type { CellKind, ColumnMeaning, ExportTable } from './table.ts';
import { tableOf } from './table.ts';

const kinds: Readonly<Record<CellKind, string>> = {
  text: 'words',
  code: 'code',
  count: 'whole number',
  money: 'money; whole pence in files for programs',
  decimal: 'decimal number',
  moment: 'date and time (UTC)',
};

export interface DictionaryPart {
  /** Which files have the columns. */
  readonly files: string;
  readonly columns: readonly ColumnMeaning[];
}

export function dictionaryTable(parts: readonly DictionaryPart[]): ExportTable {
  const entries = parts.flatMap(({ files, columns }) => columns.map((column) => ({ files, column })));
  return tableOf(
    'What the columns mean',
    [
      {
        key: 'files',
        heading: 'File',
        kind: 'text',
        means: 'Which files have the column.',
        cell: ({ files }) => files,
      },
      {
        key: 'heading',
        heading: 'Column',
        kind: 'text',
        means: 'What the column is called in files for people.',
        cell: ({ column }) => column.heading,
      },
      {
        key: 'key',
        heading: 'Name for programs',
        kind: 'text',
        means: 'What the column is called in files for programs.',
        cell: ({ column }) => column.key,
      },
      {
        key: 'kind',
        heading: 'Holds',
        kind: 'text',
        means: 'What kind of value it contains.',
        cell: ({ column }) => kinds[column.kind],
      },
      {
        key: 'means',
        heading: 'Meaning',
        kind: 'text',
        means: 'What it says, in one sentence.',
        cell: ({ column }) => column.means,
      },
    ],
    entries,
  );
}
