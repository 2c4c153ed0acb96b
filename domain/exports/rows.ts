/** The result of a run as tables, one row a bid: what an officer opens in a spreadsheet. Nothing is recomputed. */

import type { BallotTypeName } from '../ballots/index.ts';
import type { RunFigures, RunLine } from '../event/run.ts';
import type { Doubt } from '../event/signatures.ts';
import { assert } from '../outcome.ts';
import { figuresIn } from '../reasons/decided.ts';
import { Figures } from '../reasons/figure.ts';
import { reasonLine } from '../reasons/reason-words.ts';
import type { LineSpeech, Nameless } from '../reasons/speech.ts';
import type { resultFile } from '../words/en-GB/tables/result.ts';
import type { Said } from '../words/messages.ts';
import { figureWords } from '../reasons/place-words.ts';
import { lineDetails, type LineDetails } from '../reasons/line-details.ts';
import { explainedFrom, namedFor } from './explained.ts';
import type { Publication, PublishedBid, PublishedRun } from './publication.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

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

/** What it takes to say a result in a table, in one language. */
export interface ResultSpeech extends Nameless<LineSpeech> {
  readonly table: ResultWords;
}

/** A line of the run with what it is about. */
interface ResultRow {
  readonly line: RunLine;
  /** The same figures and reasons as on every screen (A20-A22). */
  readonly told: LineDetails;
  readonly say: ResultSpeech & LineSpeech;
  readonly average: string | null;
  readonly bid: PublishedBid;
  readonly figures: RunFigures;
  readonly result: Result;
}

const received: BareColumn<ResultRow, 'scorers'> = {
  key: 'scorers',
  kind: 'count',
  cell: ({ figures }) => figures.scorers,
};
const inAll: BareColumn<ResultRow, 'total'> = {
  key: 'total',
  kind: 'count',
  cell: ({ figures }) => figures.total,
};
const average: BareColumn<ResultRow, 'average'> = {
  key: 'average',
  kind: 'decimal',
  cell: ({ average: told }) => told,
};

type ResultWords = Said<typeof resultFile>;
type ColumnKey = keyof ResultWords['columns'];

/** What was counted, called as the people in the hall call it. */
function figureColumns(type: BallotTypeName, { counted }: ResultWords): readonly ExportColumn<ResultRow>[] {
  switch (type) {
    case 'score':
      return worded([received, inAll, average], counted.score);
    case 'points':
    case 'ranking':
      return worded([received, inAll], counted[type]);
    case 'approval':
    case 'knapsack':
      return worded([received], counted[type]);
  }
}

const about: readonly BareColumn<ResultRow, ColumnKey>[] = [
  {
    key: 'place',
    kind: 'count',
    cell: ({ told }) => told.standing?.place ?? null,
  },
  {
    key: 'inPot',
    kind: 'count',
    cell: ({ told }) => told.standing?.pot ?? null,
  },
  {
    key: 'bid',
    kind: 'count',
    cell: ({ bid }) => bid.bid,
  },
  {
    key: 'name',
    kind: 'text',
    cell: ({ bid }) => bid.name,
  },
  {
    key: 'organisation',
    kind: 'text',
    cell: ({ bid }) => bid.organisation,
  },
  {
    key: 'outcome',
    kind: 'text',
    cell: ({ line, say }) => say.table.outcomes[line.outcome],
  },
  {
    key: 'amountPence',
    kind: 'money',
    cell: ({ line }) => (line.outcome === 'not-chosen' ? 0 : line.amountPence),
  },
  {
    key: 'askPence',
    kind: 'money',
    cell: ({ bid }) => bid.askPence,
  },
  {
    key: 'leastPence',
    kind: 'money',
    cell: ({ bid }) => bid.leastPence,
  },
];

const reasonAndMoney: readonly BareColumn<ResultRow, ColumnKey>[] = [
  {
    key: 'rankedBy',
    kind: 'text',
    cell: ({ told, say }) => (told.standing ? figureWords(told.standing.figure, say) : ''),
  },
  {
    key: 'reason',
    kind: 'text',
    cell: ({ told, say }) => (told.reason ? reasonLine(told.reason, say) : ''),
  },
  {
    key: 'leftBeforePence',
    kind: 'money',
    cell: ({ line }) => line.beforePence,
  },
  {
    key: 'neededPence',
    kind: 'money',
    cell: ({ told: { reason } }) => (reason && 'neededPence' in reason ? reason.neededPence : null),
  },
  {
    key: 'supporters',
    kind: 'count',
    cell: ({ line }) => line.support?.voters ?? null,
  },
  {
    key: 'supportersPence',
    kind: 'money',
    cell: ({ line }) => line.support?.heldPence ?? null,
  },
];

/** Which result a row belongs to: a row that is copied elsewhere still says so. */
const whichResult: readonly BareColumn<ResultRow, ColumnKey>[] = [
  {
    key: 'standing',
    kind: 'text',
    cell: ({ result, say }) => standingOf(result, say.table),
  },
  {
    key: 'run',
    kind: 'count',
    cell: ({ result }) => lastRun(result).number,
  },
  {
    key: 'fingerprint',
    kind: 'code',
    cell: ({ result }) => result.fingerprint,
  },
];

export function winnerColumns({ columns }: ResultWords): readonly ExportColumn<ResultRow>[] {
  return worded([...about, ...whichResult], columns);
}

/** Every column that a result can have, under each type of ballot. */
export function resultColumns(type: BallotTypeName, words: ResultWords): readonly ExportColumn<ResultRow>[] {
  return [
    ...worded(about, words.columns),
    ...figureColumns(type, words),
    ...worded([...reasonAndMoney, ...whichResult], words.columns),
  ];
}

/** Every project, in the order of the run's lines. */
export function resultTable(result: Result, speech: ResultSpeech): ExportTable {
  const { table: words } = speech;
  const columns = resultColumns(result.published.rules.ballot.type, words);
  return tableOf(words.result, columns, rowsOf(result, speech));
}

/** The projects with money, in the order in which the pot is spent. */
export function winnersTable(result: Result, speech: ResultSpeech): ExportTable {
  const { table: words } = speech;
  const rows = rowsOf(result, speech).filter(({ line }) => line.outcome !== 'not-chosen');
  return tableOf(words.winners, winnerColumns(words), rows);
}

export function standingOf(
  { signedAt, doubt }: Pick<Result, 'signedAt' | 'doubt'>,
  words: ResultWords,
): string {
  if (signedAt === null) return words.provisional;
  return doubt === null ? words.signed : words.signedInDoubt;
}

/** The current run. */
export function lastRun({ published }: Pick<Result, 'published'>): PublishedRun {
  const run = published.runs[published.runs.length - 1];
  assert(run, 'a publication has a run');
  return run;
}

function rowsOf(result: Result, speech: ResultSpeech): ResultRow[] {
  const explained = explainedFrom(result.published);
  const [say, told] = [namedFor(explained, speech), new Figures(explained)];
  const bidOf = new Map(result.published.bids.map((bid) => [bid.bid, bid]));
  return lineDetails(explained).map((lineTold) => {
    const { line } = lineTold;
    const bid = bidOf.get(line.bid);
    assert(bid, `bid ${line.bid} of the run is published`);
    const figures = figuresIn(explained, line.bid);
    return { line, told: lineTold, say, average: told.average(figures), bid, figures, result };
  });
}
