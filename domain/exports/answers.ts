/** How many gave each answer to the equality and satisfaction questions, as a table: small counts stay empty (K6). */

import { answersOf, type QuestionName } from '../questions/questions.ts';
import type { ShownMargin } from '../questions/suppressed.ts';
import { answerText, type QuestionWords } from '../questions/question-words.ts';
import type { answersFile } from '../words/en-GB/tables/answers.ts';
import type { Said } from '../words/messages.ts';
import { tableOf, worded, type BareColumn, type ExportColumn, type ExportTable } from './table.ts';

export interface AnswerSpeech {
  readonly table: Said<typeof answersFile>;
  readonly questions: QuestionWords;
}

/** The margins with what they are of. */
export interface AnswersCounted {
  readonly margins: readonly ShownMargin[];
  /** In steps of a group. */
  readonly answered: number;
  readonly ballots: number;
}

interface AnswerRow extends Omit<AnswersCounted, 'margins'> {
  readonly question: QuestionName;
  readonly answer: string;
  readonly people: number | null;
  readonly said: number | null;
  readonly say: AnswerSpeech;
}

const columns: readonly BareColumn<AnswerRow, keyof AnswerSpeech['table']['columns']>[] = [
  { key: 'question', kind: 'text', cell: ({ question, say }) => say.questions.ask[question] },
  { key: 'questionKey', kind: 'code', cell: ({ question }) => question },
  {
    key: 'answer',
    kind: 'text',
    cell: ({ question, answer, say }) => answerText(question, answer, say.questions),
  },
  { key: 'answerKey', kind: 'code', cell: ({ answer }) => answer },
  { key: 'people', kind: 'count', cell: ({ people }) => people },
  { key: 'said', kind: 'count', cell: ({ said }) => said },
  { key: 'answered', kind: 'count', cell: ({ answered }) => answered },
  { key: 'ballots', kind: 'count', cell: ({ ballots }) => ballots },
];

export function answerColumns({ columns: words }: AnswerSpeech['table']): readonly ExportColumn<AnswerRow>[] {
  return worded(columns, words);
}

/** One row for each answer. */
export function answersTable({ margins, ...of }: AnswersCounted, say: AnswerSpeech): ExportTable {
  const rows = margins.flatMap(({ question, said, counts }) =>
    answersOf(question).map((answer, place) => ({
      ...of,
      question,
      answer,
      people: counts[place] ?? null,
      said,
      say,
    })),
  );
  return tableOf(say.table.title, answerColumns(say.table), rows);
}
