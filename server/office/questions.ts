/** The equality and satisfaction questions at the office (K): chosen, typed from paper, ended, and shown with care. */

import type { Register } from '../../db/register/register.ts';
import { ballotFigures } from '../../domain/event/ballot-figures.ts';
import { isCounted } from '../../domain/event/rules/ballot-status.ts';
import { takesAnswers } from '../../domain/event/takes-answers.ts';
import type { BallotKey } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { questionsOf, type QuestionSet } from '../../domain/questions/questions.ts';
import { shownMargin, shownMargins, type ShownMargin } from '../../domain/questions/suppressed.ts';
import { answersIn, inGroups } from '../../domain/questions/tally.ts';
import type {
  AnswersSent,
  Bundle,
  QuestionOffice,
  QuestionsTold,
  TypedForms,
} from '../../domain/wire/http-questions.ts';
import type { EventRoom } from '../live/event-room.ts';

/** What everybody may know. */
export function questionsTold(room: EventRoom): QuestionsTold {
  const { kept, round, isTaking } = room.questions;
  const isShown = kept?.finished === true && kept.ratingPublished;
  return {
    set: kept?.set ?? null,
    open: isTaking && takesAnswers(room.state),
    round,
    rating: isShown ? shownMargin('rating', kept.tally) : null,
  };
}

/** Takes what a card answers. What is written of it is written with at least nine others (K3). */
export async function takeAnswers(
  room: EventRoom,
  card: BallotKey,
  { round, answers }: Pick<AnswersSent, 'round' | 'answers'>,
): Promise<Outcome<null>> {
  const open = whyClosed(room);
  if (!open.ok) return open;
  if (round !== room.questions.round) return refused('questions-anew');
  const { ballots, rules, cards } = room.state;
  const ballot = ballots.get(card);
  if (cards.get(card) !== 'live' || !ballot || !isCounted(rules, ballot.fullness))
    return refused('not-allowed');
  if (!areOfSet(open.value, Object.keys(answers))) return refused('malformed');
  await room.questions.answer(card, answers);
  return accepted(null);
}

/** Which questions are asked is settled before anybody votes: whoever comes knows it beforehand. */
export async function chooseQuestions(
  { register }: { readonly register: Pick<Register, 'eventQuestions'> },
  room: EventRoom,
  set: QuestionSet | null,
): Promise<Outcome<QuestionOffice>> {
  if (!canChoose(room)) return refused('rules-frozen');
  await register.eventQuestions.choose(room.event, set);
  await room.questions.load();
  return accepted(questionOffice(room));
}

export async function addBundle(room: EventRoom, bundle: Bundle): Promise<Outcome<QuestionOffice>> {
  const forms = formsOf(room, bundle);
  if (!forms.ok) return forms;
  if (bundle.round !== room.questions.round) return refused('questions-anew');
  await room.questions.addBundle(bundle.bundle, forms.value);
  return accepted(questionOffice(room));
}

export async function finishQuestions(room: EventRoom, last: TypedForms): Promise<Outcome<QuestionOffice>> {
  // Pressed again: it is done.
  if (room.questions.kept?.finished === true) return accepted(questionOffice(room));
  const forms = formsOf(room, last);
  if (!forms.ok) return forms;
  if (!(await room.questions.finish(forms.value))) return refused('not-saved');
  return accepted(questionOffice(room));
}

export async function publishRating(
  { register }: { readonly register: Pick<Register, 'eventQuestions'> },
  room: EventRoom,
  isPublished: boolean,
): Promise<Outcome<QuestionOffice>> {
  if (room.questions.kept?.finished !== true) return refused('questions-closed');
  await register.eventQuestions.publishRating(room.event, isPublished);
  await room.questions.load();
  return accepted(questionOffice(room));
}

export function questionOffice(room: EventRoom): QuestionOffice {
  const { state, questions } = room;
  const { kept, round, isTaking } = questions;
  return {
    set: kept?.set ?? null,
    canChoose: canChoose(room),
    open: isTaking && takesAnswers(state),
    finished: kept?.finished ?? false,
    round,
    answered: inGroups(kept?.tally.forms ?? 0),
    ballots: takesAnswers(state) ? ballotFigures(state).counted : 0,
    leftOut: kept?.leftOut ?? false,
    ratingPublished: kept?.ratingPublished ?? false,
    margins: equalityEvidence(room),
  };
}

/**
 * How many gave each answer, as it may be shown to anybody who may read it: the one place from which margins leave the
 * server. Null until the questions are finished: two states of them, subtracted, would tell of few people (K6).
 */
export function equalityEvidence({ questions }: Pick<EventRoom, 'questions'>): readonly ShownMargin[] | null {
  const { kept } = questions;
  return kept?.finished === true ? shownMargins(kept.set, kept.tally) : null;
}

function canChoose({ state }: EventRoom): boolean {
  return state.rulesFingerprint === null && !state.archived;
}

function whyClosed({ questions, state }: EventRoom): Outcome<QuestionSet> {
  if (questions.kept === null || !questions.isTaking || state.archived) return refused('questions-closed');
  return takesAnswers(state) ? accepted(questions.kept.set) : refused('not-all-shown');
}

function areOfSet(set: QuestionSet, names: readonly string[]): boolean {
  return names.every((name) => questionsOf(set).some((each) => each === name));
}

/** Forms that can be added: of questions that are asked, and no more answers to one than there are forms. */
function formsOf(room: EventRoom, { forms, margins }: TypedForms): Outcome<TypedForms> {
  const open = whyClosed(room);
  if (!open.ok) return open;
  if (!areOfSet(open.value, Object.keys(margins))) return refused('malformed');
  const isTooMany = questionsOf(open.value).some((question) => answersIn({ margins }, question) > forms);
  return isTooMany ? refused('malformed') : accepted({ forms, margins });
}
