/** The facts about a whole result: a table of one row, shown beside its projects. */

import type { facts } from '../words/en-GB/tables/facts.ts';
import type { resultFile } from '../words/en-GB/tables/result.ts';
import type { Said } from '../words/messages.ts';
import type { DecisionRecord } from './record.ts';
import { standingOf } from './rows.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

export interface FactWords {
  readonly facts: Said<typeof facts>;
  readonly result: Said<typeof resultFile>;
}

interface Fact extends DecisionRecord {
  readonly words: FactWords;
}

const columns: readonly BareColumn<Fact, keyof FactWords['facts']['columns']>[] = [
  {
    key: 'event',
    kind: 'text',
    cell: ({ published }) => published.event.name,
  },
  {
    key: 'date',
    kind: 'text',
    cell: ({ published }) => published.event.date,
  },
  {
    key: 'venue',
    kind: 'text',
    cell: ({ published }) => published.event.venue,
  },
  {
    key: 'area',
    kind: 'text',
    cell: ({ published }) => published.event.area,
  },
  {
    key: 'fund',
    kind: 'text',
    cell: ({ published }) => published.event.fund,
  },
  {
    key: 'practice',
    kind: 'text',
    cell: ({ published, words }) => words.facts.practice[published.event.practice ? 'yes' : 'no'],
  },
  {
    key: 'standing',
    kind: 'text',
    cell: (fact) => standingOf(fact, fact.words.result),
  },
  {
    key: 'signedAt',
    kind: 'moment',
    cell: ({ signedAt }) => signedAt,
  },
  {
    key: 'run',
    kind: 'count',
    cell: ({ run }) => run.number,
  },
  {
    key: 'ballots',
    kind: 'count',
    cell: ({ published }) => published.ballots,
  },
  {
    key: 'ballotsIn',
    kind: 'count',
    cell: ({ published: { ballots, ballotsIn = ballots } }) => ballotsIn,
  },
  {
    key: 'entitled',
    kind: 'count',
    cell: ({ published: { turnout } }) => (turnout?.of === 'entitled' ? turnout.all : null),
  },
  {
    key: 'checkedIn',
    kind: 'count',
    cell: ({ published: { turnout } }) => (turnout?.of === 'checked-in' ? turnout.all : null),
  },
  {
    key: 'handedOut',
    kind: 'count',
    cell: ({ published: { turnout } }) => (turnout?.of === 'handed-out' ? turnout.all : null),
  },
  {
    key: 'quorum',
    kind: 'count',
    cell: ({ published: { rules } }) => rules.quorum ?? null,
  },
  {
    key: 'possiblyTwice',
    kind: 'count',
    cell: ({ published: { possiblyTwice = 0 } }) => possiblyTwice,
  },
  {
    key: 'potPence',
    kind: 'money',
    cell: ({ published }) => published.potPence,
  },
  {
    key: 'allocatedPence',
    kind: 'money',
    cell: ({ run }) => run.allocatedPence,
  },
  {
    key: 'leftPence',
    kind: 'money',
    cell: ({ run }) => run.leftPence,
  },
  {
    key: 'checkCode',
    kind: 'code',
    cell: ({ fingerprint }) => fingerprint.slice(0, 8).toUpperCase(),
  },
  {
    key: 'fingerprint',
    kind: 'code',
    cell: ({ fingerprint }) => fingerprint,
  },
  {
    key: 'rulesFingerprint',
    kind: 'code',
    cell: ({ published }) => published.rulesFingerprint,
  },
];

/** Where there are young people's cards. */
const ofYoungPeople: readonly BareColumn<Fact, keyof FactWords['facts']['young']>[] = [
  {
    key: 'youngCounted',
    kind: 'text',
    cell: ({ published: { rules }, words }) => words.facts.youngCounted[rules.youngCards ?? 'none'],
  },
  {
    key: 'youngBallots',
    kind: 'count',
    cell: ({ published }) => published.young?.ballots ?? null,
  },
];

/** @param young with those about young people's cards */
export function factColumns(
  { facts: words }: Pick<FactWords, 'facts'>,
  young: boolean,
): readonly ExportColumn<Fact>[] {
  return [...worded(columns, words.columns), ...(young ? worded(ofYoungPeople, words.young) : [])];
}

export function factsTable(record: DecisionRecord, words: FactWords): ExportTable {
  const table = tableOf(words.facts.title, factColumns(words, record.published.young !== undefined), [
    { ...record, words },
  ]);
  return { ...table, onItsSide: true };
}
