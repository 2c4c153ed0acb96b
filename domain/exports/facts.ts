/** The facts about a whole result: a table of one row, shown beside its projects. */

import { lastRun, standingOf, type Result } from './rows.ts';
import { tableOf, type ExportColumn, type ExportTable } from './table.ts';

export const factColumns: readonly ExportColumn<Result>[] = [
  {
    key: 'event',
    heading: 'Event',
    kind: 'text',
    means: 'The name of the decision event.',
    cell: ({ published }) => published.event.name,
  },
  {
    key: 'date',
    heading: 'Date',
    kind: 'text',
    means: 'When it took place, as it was announced.',
    cell: ({ published }) => published.event.date,
  },
  {
    key: 'venue',
    heading: 'Place',
    kind: 'text',
    means: 'Where it took place.',
    cell: ({ published }) => published.event.venue,
  },
  {
    key: 'area',
    heading: 'Area',
    kind: 'text',
    means: 'The area whose pot was decided.',
    cell: ({ published }) => published.event.area,
  },
  {
    key: 'fund',
    heading: 'Fund',
    kind: 'text',
    means: 'The fund that the pot is part of.',
    cell: ({ published }) => published.event.fund,
  },
  {
    key: 'practice',
    heading: 'Practice',
    kind: 'text',
    means: 'Yes when this was only practice: then nothing in it counts.',
    cell: ({ published }) => (published.event.practice ? 'yes' : 'no'),
  },
  {
    key: 'standing',
    heading: 'Result',
    kind: 'text',
    means:
      'Provisional until an officer and a second person have signed, then signed. “Named, not proven”: nothing proves that two people signed.',
    cell: standingOf,
  },
  {
    key: 'signedAt',
    heading: 'Signed at (UTC)',
    kind: 'moment',
    means: 'When the second of the two signed; empty while the result is provisional.',
    cell: ({ signedAt }) => signedAt,
  },
  {
    key: 'run',
    heading: 'Run',
    kind: 'count',
    means: 'The number of the run that this result is.',
    cell: (result) => lastRun(result).number,
  },
  {
    key: 'ballots',
    heading: 'Ballots counted',
    kind: 'count',
    means: 'How many ballots were counted.',
    cell: ({ published }) => published.ballots,
  },
  {
    key: 'ballotsIn',
    heading: 'Ballots in',
    kind: 'count',
    means: 'How many ballots gave something, counted or not.',
    cell: ({ published: { ballots, ballotsIn = ballots } }) => ballotsIn,
  },
  {
    key: 'potPence',
    heading: 'Pot (pounds)',
    kind: 'money',
    means: 'The money there was to decide on.',
    cell: ({ published }) => published.potPence,
  },
  {
    key: 'allocatedPence',
    heading: 'Allocated (pounds)',
    kind: 'money',
    means: 'What the chosen projects get in all.',
    cell: (result) => lastRun(result).allocatedPence,
  },
  {
    key: 'leftPence',
    heading: 'Left over (pounds)',
    kind: 'money',
    means: 'What is left of the pot. Allocated and left over add up to the pot.',
    cell: (result) => lastRun(result).leftPence,
  },
  {
    key: 'checkCode',
    heading: 'Check code',
    kind: 'code',
    means: 'The first eight digits of the fingerprint, as printed on the signed sheet.',
    cell: ({ fingerprint }) => fingerprint.slice(0, 8).toUpperCase(),
  },
  {
    key: 'fingerprint',
    heading: 'Result fingerprint',
    kind: 'code',
    means: 'SHA-256 over the canonical JSON of everything that is published of the result.',
    cell: ({ fingerprint }) => fingerprint,
  },
  {
    key: 'rulesFingerprint',
    heading: 'Rules fingerprint',
    kind: 'code',
    means: 'SHA-256 over the rules as they were fixed when voting opened.',
    cell: ({ published }) => published.rulesFingerprint,
  },
];

export function factsTable(result: Result): ExportTable {
  return { ...tableOf('Totals', factColumns, [result]), onItsSide: true };
}
