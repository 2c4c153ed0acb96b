/** The result of a run as tables, one row a bid: what an officer opens in a spreadsheet. Nothing is recomputed. */

import type { BallotTypeName } from '../ballots/index.ts';
import type { RunFigures } from '../event/run.ts';
import { figuresIn } from '../reasons/decided.ts';
import { Figures } from '../reasons/figure.ts';
import { reasonLine } from '../reasons/reason-words.ts';
import type { LineSpeech, Nameless } from '../reasons/speech.ts';
import type { resultFile } from '../words/en-GB/tables/result.ts';
import type { Said } from '../words/messages.ts';
import { figureWords } from '../reasons/place-words.ts';
import { explainedFrom, namedFor } from './explained.ts';
import { chosenIn, type DecisionRecord, type RecordProject } from './record.ts';
import { youngRows, type YoungRow } from './young-in.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

/** What it takes to say a result in a table, in one language. */
export interface ResultSpeech extends Nameless<LineSpeech> {
  readonly table: ResultWords;
}

/** A project with what its row is made from. */
interface ResultRow {
  readonly project: RecordProject;
  readonly say: ResultSpeech & LineSpeech;
  readonly average: string | null;
  readonly figures: RunFigures;
  /** What young people gave it; undefined where that is not shown. */
  readonly young: YoungRow | undefined;
  readonly record: DecisionRecord;
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
    cell: ({ project: { told } }) => told.standing?.place ?? null,
  },
  {
    key: 'inPot',
    kind: 'count',
    cell: ({ project: { told } }) => told.standing?.pot ?? null,
  },
  {
    key: 'bid',
    kind: 'count',
    cell: ({ project }) => project.bid,
  },
  {
    key: 'name',
    kind: 'text',
    cell: ({ project }) => project.name,
  },
  {
    key: 'organisation',
    kind: 'text',
    cell: ({ project }) => project.organisation,
  },
  {
    key: 'reference',
    kind: 'code',
    cell: ({ project }) => project.reference,
  },
  {
    key: 'charity',
    kind: 'code',
    cell: ({ project }) => project.charity,
  },
  {
    key: 'company',
    kind: 'code',
    cell: ({ project }) => project.company,
  },
  {
    key: 'outcome',
    kind: 'text',
    cell: ({ project: { told }, say }) => say.table.outcomes[told.line.outcome],
  },
  {
    key: 'amountPence',
    kind: 'money',
    cell: ({ project }) => project.amountPence,
  },
  {
    key: 'askPence',
    kind: 'money',
    cell: ({ project }) => project.askPence,
  },
  {
    key: 'leastPence',
    kind: 'money',
    cell: ({ project }) => project.leastPence,
  },
  {
    key: 'period',
    kind: 'text',
    cell: ({ project }) => project.period,
  },
  {
    key: 'priorities',
    kind: 'text',
    cell: ({ project }) => project.priorities,
  },
];

/** The figures of young people alone. Those that are too small to be shown are empty, and the words beside them say so. */
const ofYoungPeople: readonly BareColumn<ResultRow, keyof ResultWords['young']>[] = [
  {
    key: 'youngPlace',
    kind: 'count',
    cell: ({ young }) => young?.place ?? null,
  },
  {
    key: 'youngScorers',
    kind: 'count',
    cell: ({ young }) => young?.scorers ?? null,
  },
  {
    key: 'youngTotal',
    kind: 'count',
    cell: ({ young }) => young?.total ?? null,
  },
  {
    key: 'youngShown',
    kind: 'text',
    cell: ({ young, project, say }) => {
      const isHidden = young === undefined && project.standing === 'stands';
      return isHidden ? say.table.youngHidden : '';
    },
  },
];

const reasonAndMoney: readonly BareColumn<ResultRow, ColumnKey>[] = [
  {
    key: 'rankedBy',
    kind: 'text',
    cell: ({ project: { told }, say }) => (told.standing ? figureWords(told.standing.figure, say) : ''),
  },
  {
    key: 'reason',
    kind: 'text',
    cell: ({ project: { told }, say }) => (told.reason ? reasonLine(told.reason, say) : ''),
  },
  {
    key: 'leftBeforePence',
    kind: 'money',
    cell: ({ project: { told } }) => told.line.beforePence,
  },
  {
    key: 'neededPence',
    kind: 'money',
    cell: ({
      project: {
        told: { reason },
      },
    }) => (reason && 'neededPence' in reason ? reason.neededPence : null),
  },
  {
    key: 'supporters',
    kind: 'count',
    cell: ({ project: { told } }) => told.line.support?.voters ?? null,
  },
  {
    key: 'supportersPence',
    kind: 'money',
    cell: ({ project: { told } }) => told.line.support?.heldPence ?? null,
  },
];

/** Which result a row belongs to: a row that is copied elsewhere still says so. */
const whichResult: readonly BareColumn<ResultRow, ColumnKey>[] = [
  {
    key: 'standing',
    kind: 'text',
    cell: ({ record, say }) => standingOf(record, say.table),
  },
  {
    key: 'run',
    kind: 'count',
    cell: ({ record }) => record.run.number,
  },
  {
    key: 'fingerprint',
    kind: 'code',
    cell: ({ record }) => record.fingerprint,
  },
  {
    key: 'event',
    kind: 'text',
    cell: ({ record }) => record.published.event.name,
  },
  {
    key: 'area',
    kind: 'text',
    cell: ({ record }) => record.published.event.area,
  },
  {
    key: 'fund',
    kind: 'text',
    cell: ({ record }) => record.published.event.fund,
  },
];

export function winnerColumns({ columns }: ResultWords): readonly ExportColumn<ResultRow>[] {
  return worded([...about, ...whichResult], columns);
}

/**
 * Every column that a result can have, under each type of ballot.
 *
 * @param young with what young people gave, where there are cards for them
 */
export function resultColumns(
  type: BallotTypeName,
  words: ResultWords,
  young: boolean,
): readonly ExportColumn<ResultRow>[] {
  return [
    ...worded(about, words.columns),
    ...figureColumns(type, words),
    ...(young ? worded(ofYoungPeople, words.young) : []),
    ...worded([...reasonAndMoney, ...whichResult], words.columns),
  ];
}

/** Every project, in the order in which the result is told. */
export function resultTable(record: DecisionRecord, speech: ResultSpeech): ExportTable {
  const { table: words } = speech;
  const { rules, young } = record.published;
  const columns = resultColumns(rules.ballot.type, words, young !== undefined);
  return tableOf(words.result, columns, rowsOf(record, record.projects, speech));
}

/** The projects with money, in the order in which the pot is spent. */
export function winnersTable(record: DecisionRecord, speech: ResultSpeech): ExportTable {
  const { table: words } = speech;
  return tableOf(words.winners, winnerColumns(words), rowsOf(record, chosenIn(record), speech));
}

export function standingOf(
  { signedAt, doubt }: Pick<DecisionRecord, 'signedAt' | 'doubt'>,
  words: ResultWords,
): string {
  if (signedAt === null) return words.provisional;
  return doubt === null ? words.signed : words.signedInDoubt;
}

function rowsOf(
  record: DecisionRecord,
  projects: readonly RecordProject[],
  speech: ResultSpeech,
): ResultRow[] {
  const explained = explainedFrom(record.published);
  const [say, told] = [namedFor(explained, speech), new Figures(explained)];
  const young = youngRows(record.published);
  return projects.map((project) => {
    const figures = figuresIn(explained, project.bid);
    const own = young.get(project.bid);
    return { project, say, average: told.average(figures), figures, young: own, record };
  });
}
