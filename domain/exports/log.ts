/** The log of staff acts as a table: who did what, and when. */

import { tableOf, type ExportColumn, type ExportTable } from './table.ts';

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

const columns: readonly ExportColumn<LogLine>[] = [
  {
    key: 'at',
    heading: 'When (UTC)',
    kind: 'moment',
    means: 'When it was done, by the clock of the server.',
    cell: ({ at }) => at,
  },
  {
    key: 'who',
    heading: 'Who',
    kind: 'text',
    means: 'Who did it. Erased names are empty.',
    cell: ({ who }) => who,
  },
  {
    key: 'what',
    heading: 'What',
    kind: 'text',
    means: 'What was done, in plain words.',
    cell: ({ what }) => what,
  },
  {
    key: 'about',
    heading: 'Fund or event',
    kind: 'text',
    means: 'Which fund or event it is about.',
    cell: ({ about }) => about,
  },
  {
    key: 'place',
    heading: 'Place in the journal',
    kind: 'count',
    means: 'The place of the entry in its journal; empty for sign-ins, links and files.',
    cell: ({ place }) => place,
  },
];

export function logTable(lines: readonly LogLine[]): ExportTable {
  return tableOf('Log of staff acts', columns, lines);
}
