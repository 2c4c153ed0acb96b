/** The result of a run as tables, one row a bid: what an officer opens in a spreadsheet. Nothing is recomputed. */

import type { BallotTypeName } from '../ballots/index.ts';
import { ratio, toDecimalText } from '../exact.ts';
import type { NotChosenReason, RunFigures, RunLine } from '../event/run.ts';
import type { Doubt } from '../event/signatures.ts';
import { assert } from '../outcome.ts';
import type { Publication, PublishedBid, PublishedRun } from './publication.ts';
import { notProven } from './signing-words.ts';
import { tableOf, type ExportColumn, type ExportTable } from './table.ts';

/** A result with everything that a file of it has to say. */
export interface Result {
  readonly published: Publication;
  /** 64 hexadecimal digits; the first eight are the check code. */
  readonly fingerprint: string;
  /** When the second person signed, in milliseconds of wall time; null while the result is provisional. */
  readonly signedAt: number | null;
  /** Why nothing proves that two people signed; null when that is proven, and before both have. */
  readonly doubt: Doubt | null;
}

/** A line of the run with what it is about. */
interface ResultRow {
  readonly line: RunLine;
  readonly bid: PublishedBid;
  readonly figures: RunFigures;
  readonly result: Result;
}

const outcomes = { chosen: 'chosen', part: 'chosen for part', 'not-chosen': 'not chosen' } as const;

const reasons: Record<NotChosenReason, string> = {
  'does-not-fit': 'more was needed than was left',
  'least-not-reached': 'what was left was less than the least amount',
  'after-the-line': 'the pot was decided before this place was reached',
  'below-pass-mark': 'below the pass mark',
  'too-few-scorers': 'marked on fewer ballots than the rules ask for',
  withdrawn: 'withdrawn by the group',
  'left-out': 'not here on the day',
  declined: 'the group said no thank you',
  excluded: 'another is chosen, and only one of the two can be',
  'part-refused': 'the group said no to a part when it was asked aloud',
  'out-of-reach': 'its supporters had less left between them than it needed',
  'no-support': 'nobody chose it',
  'above-pot': 'asks for more than there was to begin with',
  'rule-stopped': 'the rule ended before its supporters had earned enough',
};

const received: ExportColumn<ResultRow> = {
  key: 'scorers',
  heading: 'Scores received',
  kind: 'count',
  means: 'How many ballots in the count gave the project something.',
  cell: ({ figures }) => figures.scorers,
};
const inAll: ExportColumn<ResultRow> = {
  key: 'total',
  heading: 'Sum of scores',
  kind: 'count',
  means: 'What they gave it, added up.',
  cell: ({ figures }) => figures.total,
};
const average: ExportColumn<ResultRow> = {
  key: 'average',
  heading: 'Average score',
  kind: 'decimal',
  means: 'The sum divided by how many gave a score, to four decimals; the two columns before are exact.',
  cell: ({ figures: { scorers, total } }) =>
    scorers === 0 ? null : toDecimalText(ratio(BigInt(total), BigInt(scorers)), 4),
};

/** What was counted, called as the people in the hall call it. */
const figureColumns: Readonly<Record<BallotTypeName, readonly ExportColumn<ResultRow>[]>> = {
  score: [received, inAll, average],
  approval: [{ ...received, heading: 'Votes' }],
  points: [
    { ...received, heading: 'Given tokens by' },
    { ...inAll, heading: 'Tokens' },
  ],
  ranking: [
    { ...received, heading: 'Placed by' },
    { ...inAll, heading: 'Points from places' },
  ],
  knapsack: [{ ...received, heading: 'Votes' }],
};

const about: readonly ExportColumn<ResultRow>[] = [
  {
    key: 'place',
    heading: 'Place',
    kind: 'count',
    means: 'The place in the order in which the rule looked at the projects; empty when it was not ranked.',
    cell: ({ line }) => line.place,
  },
  {
    key: 'bid',
    heading: 'Project number',
    kind: 'count',
    means: 'The number of the project in this event.',
    cell: ({ bid }) => bid.bid,
  },
  {
    key: 'name',
    heading: 'Project',
    kind: 'text',
    means: 'The public name of the project.',
    cell: ({ bid }) => bid.name,
  },
  {
    key: 'organisation',
    heading: 'Organisation',
    kind: 'text',
    means: 'Who would receive the money.',
    cell: ({ bid }) => bid.organisation,
  },
  {
    key: 'outcome',
    heading: 'Outcome',
    kind: 'text',
    means: 'Chosen, chosen for part, or not chosen.',
    cell: ({ line }) => outcomes[line.outcome],
  },
  {
    key: 'amountPence',
    heading: 'Amount (pounds)',
    kind: 'money',
    means: 'The money that the project gets.',
    cell: ({ line }) => (line.outcome === 'not-chosen' ? 0 : line.amountPence),
  },
  {
    key: 'askPence',
    heading: 'Asked (pounds)',
    kind: 'money',
    means: 'What the group asked for.',
    cell: ({ bid }) => bid.askPence,
  },
  {
    key: 'leastPence',
    heading: 'Least amount (pounds)',
    kind: 'money',
    means: 'The least that the group could do the project with; empty when it needs all of it.',
    cell: ({ bid }) => bid.leastPence,
  },
];

const reasonAndMoney: readonly ExportColumn<ResultRow>[] = [
  {
    key: 'reason',
    heading: 'Reason',
    kind: 'text',
    means: 'Why a project was not chosen; empty for the others.',
    cell: ({ line }) => (line.outcome === 'not-chosen' ? reasons[line.why] : ''),
  },
  {
    key: 'leftBeforePence',
    heading: 'Left before (pounds)',
    kind: 'money',
    means: 'What was left of the pot when the rule came to this project; empty when it did not.',
    cell: ({ line }) => line.beforePence,
  },
];

/** Which result a row belongs to: a row that is copied elsewhere still says so. */
const whichResult: readonly ExportColumn<ResultRow>[] = [
  {
    key: 'standing',
    heading: 'Result',
    kind: 'text',
    means: 'Provisional until an officer and a second named person have signed, then signed.',
    cell: ({ result }) => standingOf(result),
  },
  {
    key: 'run',
    heading: 'Run',
    kind: 'count',
    means: 'The number of the run that this result is; a later run takes the place of an earlier one.',
    cell: ({ result }) => lastRun(result).number,
  },
  {
    key: 'fingerprint',
    heading: 'Result fingerprint',
    kind: 'code',
    means: 'SHA-256 of the whole result; the check code is its first eight digits.',
    cell: ({ result }) => result.fingerprint,
  },
];

export const winnerColumns: readonly ExportColumn<ResultRow>[] = [...about, ...whichResult];

/** Every column that a result can have, under each type of ballot. */
export function resultColumns(type: BallotTypeName): readonly ExportColumn<ResultRow>[] {
  return [...about, ...figureColumns[type], ...reasonAndMoney, ...whichResult];
}

/** Every project, in the order of the run's lines. */
export function resultTable(result: Result): ExportTable {
  return tableOf('Result', resultColumns(result.published.rules.ballot.type), rowsOf(result));
}

/** The projects with money, in the order in which the pot is spent. */
export function winnersTable(result: Result): ExportTable {
  const rows = rowsOf(result).filter(({ line }) => line.outcome !== 'not-chosen');
  return tableOf('Winners', winnerColumns, rows);
}

export function standingOf({ signedAt, doubt }: Pick<Result, 'signedAt' | 'doubt'>): string {
  if (signedAt === null) return 'provisional';
  return doubt === null ? 'signed' : `signed; second signature ${notProven}`;
}

/** The run that stands. */
export function lastRun({ published }: Pick<Result, 'published'>): PublishedRun {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  return run;
}

function rowsOf(result: Result): ResultRow[] {
  const { bids, figures } = result.published;
  const bidOf = new Map(bids.map((bid) => [bid.bid, bid]));
  const figuresOf = new Map(figures.map((each) => [each.bid, each]));
  return lastRun(result).lines.map((line) => {
    const bid = bidOf.get(line.bid);
    const counted = figuresOf.get(line.bid);
    assert(bid && counted, `bid ${line.bid} of the run is published`);
    return { line, bid, figures: counted, result };
  });
}
