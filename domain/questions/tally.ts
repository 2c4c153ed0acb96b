/** Answers as counts: how many people, and of each question how many gave each answer (K3). Never who, never together. */

import { answersOf, questionSets, type Answers, type QuestionName } from './questions.ts';

/** How many gave each answer, in the order of the answers. */
export type Margins = { readonly [Q in QuestionName]?: readonly number[] };

export interface Tally {
  /** How many people answered something, on a phone or on a form. */
  readonly forms: number;
  /** A question without an answer is not there. */
  readonly margins: Margins;
}

/** Fewer people than this are never added at once, and fewer answers to one question neither. */
export const groupSize = 10;

export const emptyTally: Tally = { forms: 0, margins: {} };

const everyQuestion = questionSets.full;

export function tallyOf(answers: Answers): Tally {
  return {
    forms: 1,
    margins: marginsBy((question) => answersOf(question).map((each) => (each === answers[question] ? 1 : 0))),
  };
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { forms: a.forms + b.forms, margins: eachCount(a, b, (one, other) => one + other) };
}

/** What is left of `a` without `part`, which is in it. */
export function withoutTally(a: Tally, part: Tally): Tally {
  return { forms: a.forms - part.forms, margins: eachCount(a, part, (one, other) => one - other) };
}

/** How many answered a question. */
export function answersIn({ margins }: Pick<Tally, 'margins'>, question: QuestionName): number {
  return (margins[question] ?? []).reduce((sum, each) => sum + each, 0);
}

/**
 * What may be added of what waits: null until there are answers of enough people. Each question is looked at for
 * itself: where enough have answered it, all its answers are added, and else all of them wait (K3).
 */
export function completeGroup(waiting: Tally): Tally | null {
  if (waiting.forms < groupSize) return null;
  const isEnough = (question: QuestionName) => answersIn(waiting, question) >= groupSize;
  return {
    forms: waiting.forms,
    margins: marginsBy((question) => (isEnough(question) ? (waiting.margins[question] ?? []) : [])),
  };
}

/** How many have answered, as far as anybody is told: in steps of a group (K5). */
export function inGroups(forms: number): number {
  return forms - (forms % groupSize);
}

function eachCount(a: Tally, b: Tally, of: (one: number, other: number) => number): Margins {
  return marginsBy((question) => {
    const [ones, others] = [a.margins[question] ?? [], b.margins[question] ?? []];
    return answersOf(question).map((_, place) => of(ones[place] ?? 0, others[place] ?? 0));
  });
}

/** Of every question that has an answer. */
function marginsBy(countsOf: (question: QuestionName) => readonly number[]): Margins {
  const counted = everyQuestion.map((question) => [question, countsOf(question)] as const);
  return Object.fromEntries(counted.filter(([, counts]) => counts.some((each) => each > 0)));
}
