import type { questions } from '../words/en-GB/questions.ts';
import type { Said } from '../words/messages.ts';
import type { QuestionName } from './questions.ts';

export type QuestionWords = Said<typeof questions>;

/** An answer as it is offered. */
export function answerText(question: QuestionName, answer: string, { answers }: QuestionWords): string {
  const said: Readonly<Record<string, string>> = answers[question];
  return said[answer] ?? answer;
}

/** What is said below a question; null where there is nothing to say. */
export function hintOf(question: QuestionName, { hint }: QuestionWords): string | null {
  const said: Partial<Record<QuestionName, string>> = hint;
  return said[question] ?? null;
}

/** What happens to answers, sentence by sentence: the same before the event, on the phone and on paper. */
export function privacySentences({ privacy }: QuestionWords): readonly string[] {
  return [privacy.why, privacy.leaveOut, privacy.counts, privacy.apart, privacy.small, privacy.howLong];
}
