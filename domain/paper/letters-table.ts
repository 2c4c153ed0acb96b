/** The letters as a table for mail merge: a row for each letter, with what the letter says. */

import type { EventText } from '../event/texts.ts';
import type { Signposts } from '../fund/award-texts.ts';
import type { Letter } from './letters.ts';
import type { letters } from '../words/en-GB/paper/letters.ts';
import type { Said } from '../words/messages.ts';
import { tableOf, worded, type BareColumn, type ExportTable } from '../exports/table.ts';

type Words = Said<typeof letters>;

interface Row {
  readonly letter: Letter;
  readonly event: EventText;
  readonly signposts: Signposts;
  readonly words: Words;
}

const columns: readonly BareColumn<Row, keyof Words['columns']>[] = [
  { key: 'kind', kind: 'text', cell: ({ letter, words }) => words.kinds[letter.kind] },
  { key: 'project', kind: 'text', cell: ({ letter }) => letter.project },
  { key: 'organisation', kind: 'text', cell: ({ letter }) => letter.organisation },
  { key: 'reference', kind: 'code', cell: ({ letter }) => letter.reference },
  { key: 'who', kind: 'text', cell: ({ letter }) => letter.who },
  { key: 'contact', kind: 'code', cell: ({ letter }) => letter.contact },
  { key: 'amountPence', kind: 'money', cell: ({ letter }) => letter.amountPence },
  { key: 'askPence', kind: 'money', cell: ({ letter }) => letter.askPence },
  { key: 'day', kind: 'code', cell: ({ letter }) => letter.day },
  { key: 'authority', kind: 'text', cell: ({ letter }) => letter.authority },
  { key: 'conditions', kind: 'text', cell: ({ letter }) => letter.conditions },
  { key: 'reason', kind: 'text', cell: ({ letter }) => letter.reason },
  { key: 'funds', kind: 'text', cell: ({ signposts }) => signposts.funds },
  { key: 'questions', kind: 'text', cell: ({ signposts }) => signposts.contact },
  { key: 'event', kind: 'text', cell: ({ event }) => event.name },
  { key: 'area', kind: 'text', cell: ({ event }) => event.area },
  { key: 'fund', kind: 'text', cell: ({ event }) => event.fund },
];

export function lettersTable(
  written: readonly Letter[],
  about: { readonly event: EventText; readonly signposts: Signposts },
  words: Words,
): ExportTable {
  return tableOf(
    words.title({ event: about.event.name }),
    worded(columns, words.columns),
    written.map((letter) => ({ letter, ...about, words })),
  );
}
