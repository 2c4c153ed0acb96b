/**
 * The equality and satisfaction questions (K1). The equality questions and their answers are those of the Government
 * Statistical Service's harmonised standards for England, in the wording of the GOV.UK Design System's pattern
 * “Equality information”. Two things differ, and docs/decisions/questions.md says why: age is asked as a group, and no
 * answer is typed.
 */

/** The last answer to each question. */
export const notSaid = 'not-said';

/** The answers to each question, in the order in which they are offered. */
export const answersTo = {
  rating: ['very-good', 'good', 'neither', 'poor', 'very-poor', notSaid],
  again: ['yes', 'no', 'not-sure', notSaid],
  age: ['under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-up', notSaid],
  sex: ['female', 'male', notSaid],
  gender: ['yes', 'no', notSaid],
  disability: ['yes', 'no', notSaid],
  effect: ['a-lot', 'a-little', 'not-at-all', notSaid],
  ethnicity: ['white', 'mixed', 'asian', 'black', 'other', notSaid],
  religion: ['none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other', notSaid],
  orientation: ['straight', 'gay', 'bisexual', 'other', notSaid],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type QuestionName = keyof typeof answersTo;
export type AnswerTo<Q extends QuestionName> = (typeof answersTo)[Q][number];

/** What one person answered; a question that was left out is not there. */
export type Answers = { readonly [Q in QuestionName]?: AnswerTo<Q> };

export const questionSets = {
  short: ['rating', 'again', 'age', 'sex', 'disability', 'ethnicity'],
  full: [
    'rating',
    'again',
    'age',
    'sex',
    'gender',
    'disability',
    'effect',
    'ethnicity',
    'religion',
    'orientation',
  ],
} as const satisfies Readonly<Record<string, readonly QuestionName[]>>;

export type QuestionSet = keyof typeof questionSets;

export const questionSetNames = ['short', 'full'] as const satisfies readonly QuestionSet[];

/** The questions of a set, in the order in which they are asked. */
export function questionsOf(set: QuestionSet): readonly QuestionName[] {
  return questionSets[set];
}

/** The answers that a question offers. */
export function answersOf(question: QuestionName): readonly string[] {
  return answersTo[question];
}
