/** The data dictionary: every column of every export, said in one sentence. */

import type { dictionary } from '../words/en-GB/tables/dictionary.ts';
import type { Said } from '../words/messages.ts';
import { tableOf, worded, type BareColumn, type ColumnMeaning, type ExportTable } from './table.ts';

export interface DictionaryPart {
  /** Which files have the columns. */
  readonly files: string;
  readonly columns: readonly ColumnMeaning[];
}

type DictionaryWords = Said<typeof dictionary>;

interface Entry {
  readonly files: string;
  readonly column: ColumnMeaning;
  readonly words: DictionaryWords;
}

const columns: readonly BareColumn<Entry, keyof DictionaryWords['columns']>[] = [
  { key: 'files', kind: 'text', cell: ({ files }) => files },
  { key: 'heading', kind: 'text', cell: ({ column }) => column.heading },
  { key: 'key', kind: 'text', cell: ({ column }) => column.key },
  { key: 'kind', kind: 'text', cell: ({ column, words }) => words.kinds[column.kind] },
  { key: 'means', kind: 'text', cell: ({ column }) => column.means },
];

export function dictionaryTable(parts: readonly DictionaryPart[], words: DictionaryWords): ExportTable {
  const entries = parts.flatMap(({ files, columns: of }) => of.map((column) => ({ files, column, words })));
  return tableOf(words.title, worded(columns, words.columns), entries);
}
