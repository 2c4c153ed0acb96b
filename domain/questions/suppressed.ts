/** Margins as they may be shown (K6): no count below five, and none that follows from the others and the total. */

import { notSaid, questionsOf, answersOf, type QuestionName, type QuestionSet } from './questions.ts';
import { answersIn, groupSize, type Tally } from './tally.ts';

/** A smaller count is not shown. */
const leastShown = 5;

/** A count as it may be shown; null where it is hidden. */
export type ShownCount = number | null;

export interface ShownMargin {
  readonly question: QuestionName;
  /** How many gave one of the answers, without those who prefer not to say; null where every count is hidden. */
  readonly said: number | null;
  /** In the order of the answers, the last for those who prefer not to say. */
  readonly counts: readonly ShownCount[];
}

/** The questions of a set, each as it may be shown. */
export function shownMargins(set: QuestionSet, tally: Tally): readonly ShownMargin[] {
  return questionsOf(set).map((question) => shownMargin(question, tally));
}

/** Nobody's total holds “prefer not to say”, so that the usual handful of them hides no other count. */
export function shownMargin(question: QuestionName, tally: Tally): ShownMargin {
  const counts = tally.margins[question] ?? answersOf(question).map(() => 0);
  const place = answersOf(question).indexOf(notSaid);
  const without = counts[place] ?? 0;
  const said = answersIn(tally, question) - without;
  const shown = shownCounts(counts.slice(0, place));
  const isNothing = shown.every((each) => each === null);
  return {
    question,
    said: isNothing ? null : said,
    counts: [...shown, without < leastShown ? null : without],
  };
}

/**
 * Hides each small count. What the hidden counts are together follows from the total: where that would tell one of them,
 * or leave only two numbers that it could be, the smallest of the others is hidden too, with all that are equal to it. So
 * nobody can tell which of the hidden ones is the large one.
 */
export function shownCounts(counts: readonly number[]): readonly ShownCount[] {
  const total = sumOf(counts);
  const small = counts.filter((each) => each < leastShown);
  if (total < groupSize) return counts.map(() => null);
  if (small.length === 0) return counts;
  const also = areUncertain(small) ? 0 : Math.min(...counts.filter((each) => each >= leastShown));
  return counts.map((each) => (each < leastShown || each === also ? null : each));
}

/** Whether each of these counts, of which the sum alone is known, could still be any of three numbers. */
function areUncertain(small: readonly number[]): boolean {
  const most = small.length * (leastShown - 1);
  const sum = sumOf(small);
  return small.length > 1 && sum >= 2 && sum <= most - 2;
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, each) => sum + each, 0);
}
