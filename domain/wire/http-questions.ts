/** What the routes of the equality and satisfaction questions take and answer (K). */

import type { Answers, QuestionSet } from '../questions/questions.ts';
import type { ShownMargin } from '../questions/suppressed.ts';
import type { Margins } from '../questions/tally.ts';

/** What everybody may know of an event's questions. */
export interface QuestionsTold {
  /** Null where none are asked. */
  readonly set: QuestionSet | null;
  /** They can be answered now. */
  readonly open: boolean;
  /** In which memory of the server answers wait now (K4). */
  readonly round: string;
  /** How people rated the event, where the council publishes it. */
  readonly rating: ShownMargin | null;
}

export interface AnswersSent {
  /** Of the voting card: each answers once. */
  readonly token: string;
  readonly round: string;
  readonly answers: Answers;
}

/** Forms on paper, added up by hand: at least ten, or the last ones. */
export interface TypedForms {
  readonly forms: number;
  readonly margins: Margins;
}

export interface Bundle extends TypedForms {
  /** Made up by the screen: a bundle that is sent again is added once. */
  readonly bundle: string;
  readonly round: string;
}

/** The questions of an event as officers see them. */
export interface QuestionOffice {
  readonly set: QuestionSet | null;
  /** Until voting opens. */
  readonly canChoose: boolean;
  readonly open: boolean;
  readonly finished: boolean;
  readonly round: string;
  /** How many answered, in steps of a group. */
  readonly answered: number;
  /** Ballots that the result is made from. */
  readonly ballots: number;
  /** At the end some answers were dropped, because they were of fewer than ten people. */
  readonly leftOut: boolean;
  readonly ratingPublished: boolean;
  /** Null until the questions are finished. */
  readonly margins: readonly ShownMargin[] | null;
}

/** The files of the answers. */
export type AnswerExportName = 'answers.csv' | 'answers.xlsx' | 'answers.json';
