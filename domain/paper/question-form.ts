/** The form of the equality and satisfaction questions (K7): what is printed on it, in one language. */

import { answersOf, questionsOf, type QuestionSet } from '../questions/questions.ts';
import { answerText, hintOf, privacySentences, type QuestionWords } from '../questions/question-words.ts';
import type { questionForm } from '../words/en-GB/paper/question-form.ts';
import type { Said } from '../words/messages.ts';

export interface QuestionFormSpeech {
  readonly words: Said<typeof questionForm>;
  readonly questions: QuestionWords;
}

export interface PrintedQuestion {
  readonly ask: string;
  readonly hint: string | null;
  readonly answers: readonly string[];
}

export interface QuestionForm {
  /** The event: its name, place and day. */
  readonly about: string;
  readonly practice: boolean;
  readonly questions: readonly PrintedQuestion[];
  readonly privacy: readonly string[];
}

/** Nothing on the form says whose it is: it has no number, and all forms of an event are alike. */
export function questionFormOf(
  set: QuestionSet,
  { name, venue, date, practice }: { name: string; venue: string; date: string; practice: boolean },
  { questions, words }: QuestionFormSpeech,
): QuestionForm {
  return {
    about: [name, venue, date].filter((part) => part !== '').join(' · '),
    practice,
    questions: questionsOf(set).map((question) => ({
      ask: questions.ask[question],
      hint: hintOf(question, questions),
      answers: answersOf(question).map((answer) => answerText(question, answer, questions)),
    })),
    privacy: [...privacySentences(questions), words.paper],
  };
}
