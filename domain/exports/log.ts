/** The log of staff actions as a table: who did what, and when. */

import type { logFile } from '../words/en-GB/tables/log.ts';
import type { Said } from '../words/messages.ts';
import { tableOf, worded, type BareColumn, type ExportTable } from './table.ts';

type LogWords = Said<typeof logFile>;

export interface LogLine {
  /** Wall time in milliseconds. */
  readonly at: number;
  /** A name, or a word such as “the clock” for an act that no person did. */
  readonly who: string;
  /** One sentence in plain words. */
  readonly what: string;
  /** Which fund or event it is about; empty for neither. */
  readonly about: string;
  /** Its place in its journal; null for an act that no journal holds. */
  readonly place: number | null;
}

const columns: readonly BareColumn<LogLine, keyof LogWords['columns']>[] = [
  {
    key: 'at',
    kind: 'moment',
    cell: ({ at }) => at,
  },
  {
    key: 'who',
    kind: 'text',
    cell: ({ who }) => who,
  },
  {
    key: 'what',
    kind: 'text',
    cell: ({ what }) => what,
  },
  {
    key: 'about',
    kind: 'text',
    cell: ({ about }) => about,
  },
  {
    key: 'place',
    kind: 'count',
    cell: ({ place }) => place,
  },
];

export function logTable(lines: readonly LogLine[], words: LogWords): ExportTable {
  return tableOf(words.title, worded(columns, words.columns), lines);
}
