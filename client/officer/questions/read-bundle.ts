/** What was typed of a bundle of forms: how many there are, and how many have each answer. */

import {
  answersOf,
  questionsOf,
  type QuestionName,
  type QuestionSet,
} from '../../../domain/questions/questions.ts';
import { groupSize, type Margins } from '../../../domain/questions/tally.ts';
import type { TypedForms } from '../../../domain/wire/http-questions.ts';
import { questionOfficeWords as words } from '../../words/question-office.ts';
import { questionWords } from '../../words/questions.ts';
import { Reading, type CheckedForm } from '../form/checked.ts';

export interface TypedBundle {
  readonly forms: string;
  /** By the id of the field. */
  readonly counts: Readonly<Record<string, string>>;
}

export const nothingTyped: TypedBundle = { forms: '', counts: {} };

export function fieldOf(question: QuestionName, place: number): string {
  return `count-${question}-${place}`;
}

/** @param isLast the last forms may be fewer than a group, or none; one alone would be one person's */
export function readBundle(set: QuestionSet, typed: TypedBundle, isLast: boolean): CheckedForm<TypedForms> {
  const reading = new Reading();
  const forms = typed.forms.trim() === '' && isLast ? 0 : wholeNumber(typed.forms);
  const isFew = forms !== null && (isLast ? forms === 1 : forms < groupSize);
  const missing = isLast && forms === 1 ? words.oneForm : words.formsMissing({ least: groupSize });
  const read = reading.take('forms', isFew ? null : forms, missing, 0);
  const margins: [QuestionName, readonly number[]][] = [];
  for (const question of questionsOf(set)) {
    const counts = countsOf(question, typed);
    const first = fieldOf(question, 0);
    const asked = { question: questionWords.ask[question] };
    const known = reading.take(first, counts, words.countWrong(asked), []);
    const total = known.reduce((sum, each) => sum + each, 0);
    reading.take(first, total > read ? null : total, words.tooMany(asked), 0);
    if (total > 0) margins.push([question, known]);
  }
  const all: Margins = Object.fromEntries(margins);
  return reading.result({ forms: read, margins: all });
}

/** How many answers to a question were typed so far; what is no number counts as none. */
export function typedAnswers(question: QuestionName, { counts }: TypedBundle): number {
  return answersOf(question).reduce(
    (sum, _, place) => sum + (wholeNumber(counts[fieldOf(question, place)] ?? '') ?? 0),
    0,
  );
}

/** Null when one of them is no number. */
function countsOf(question: QuestionName, { counts }: TypedBundle): readonly number[] | null {
  const read = answersOf(question).map((_, place) => {
    const text = (counts[fieldOf(question, place)] ?? '').trim();
    return text === '' ? 0 : wholeNumber(text);
  });
  return read.every((each) => each !== null) ? read : null;
}

function wholeNumber(text: string): number | null {
  return /^\d{1,4}$/.test(text.trim()) ? Number(text) : null;
}
