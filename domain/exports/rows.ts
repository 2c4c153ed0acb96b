/** The result of a run as tables, one row a bid: what an officer opens in a spreadsheet. Nothing is recomputed. */

import type { BallotTypeName } from '../ballots/index.ts';
import type { RunFigures, RunLine } from '../event/run.ts';
import type { Doubt } from '../event/signatures.ts';
import { poundsText } from '../money.ts';
import { assert } from '../outcome.ts';
import { figuresIn } from '../reasons/decided.ts';
import { Figures } from '../reasons/figure.ts';
import { reasonLine } from '../reasons/reason-words.ts';
import type { ReasonFormat } from '../reasons/say.ts';
import { figureWords } from '../reasons/place-words.ts';
import { lineDetails, type LineDetails } from '../reasons/line-details.ts';
import { explainedFrom, sayOf } from './explained.ts';
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
  /** The same figures and reasons as on every screen (A20-A22). */
  readonly told: LineDetails;
  readonly say: ReasonFormat;
  readonly average: string | null;
  readonly bid: PublishedBid;
  readonly figures: RunFigures;
  readonly result: Result;
}

const outcomes = { chosen: 'chosen', part: 'chosen for part', 'not-chosen': 'not chosen' } as const;

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
  means:
    'The sum divided by how many gave a score, with the decimals that tell the projects apart; the two columns before are exact.',
  cell: ({ average: told }) => told,
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
    means: 'One more than the number of projects ranked above it; empty when it was not ranked.',
    cell: ({ told }) => told.standing?.place ?? null,
  },
  {
    key: 'inPot',
    heading: 'In part of the pot',
    kind: 'count',
    means:
      'The part of the pot that the place is in, 0 for the last round; empty where the pot has no parts.',
    cell: ({ told }) => told.standing?.pot ?? null,
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
    key: 'rankedBy',
    heading: 'Ranked by',
    kind: 'text',
    means: 'What gave the project its place; empty when it was not ranked.',
    cell: ({ told, say }) => (told.standing ? figureWords(told.standing.figure, say) : ''),
  },
  {
    key: 'reason',
    heading: 'Reason',
    kind: 'text',
    means: 'Why a project was not chosen; empty for the others.',
    cell: ({ told, say }) => (told.reason ? reasonLine(told.reason, say) : ''),
  },
  {
    key: 'leftBeforePence',
    heading: 'Left before (pounds)',
    kind: 'money',
    means: 'What was left of the pot when the rule came to this project; empty when it did not.',
    cell: ({ line }) => line.beforePence,
  },
  {
    key: 'neededPence',
    heading: 'Needed (pounds)',
    kind: 'money',
    means:
      'What a project needed that got nothing because too little money was left: its ask, or the least that was enough.',
    cell: ({ told: { reason } }) => (reason && 'neededPence' in reason ? reason.neededPence : null),
  },
  {
    key: 'supporters',
    heading: 'Supporters',
    kind: 'count',
    means: 'Where voters spend money of their own: how many support the project.',
    cell: ({ line }) => line.support?.voters ?? null,
  },
  {
    key: 'supportersPence',
    heading: 'Supporters had (pounds)',
    kind: 'money',
    means: 'What they had left between them, rounded down to whole pence.',
    cell: ({ line }) => line.support?.heldPence ?? null,
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
    means: 'The number of the run that this result is; a later run replaces an earlier one.',
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

/** The current run. */
export function lastRun({ published }: Pick<Result, 'published'>): PublishedRun {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  return run;
}

function rowsOf(result: Result): ResultRow[] {
  const explained = explainedFrom(result.published, poundsText);
  const [say, told] = [sayOf(explained), new Figures(explained)];
  const bidOf = new Map(result.published.bids.map((bid) => [bid.bid, bid]));
  return lineDetails(explained).map((lineTold) => {
    const { line } = lineTold;
    const bid = bidOf.get(line.bid);
    assert(bid, `bid ${line.bid} of the run is published`);
    const figures = figuresIn(explained, line.bid);
    return { line, told: lineTold, say, average: told.average(figures), bid, figures, result };
  });
}
