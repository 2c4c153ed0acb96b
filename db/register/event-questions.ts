import type { EventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import {
  answersOf,
  questionSets,
  questionsOf,
  type QuestionName,
  type QuestionSet,
} from '../../domain/questions/questions.ts';
import { addTallies, type Margins, type Tally } from '../../domain/questions/tally.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, run, sql, type Steps } from '../sql/steps.ts';
import { giveNumber } from './numbered-changes.ts';

/** The questions that an event asks, and what was answered so far (K3). */
export interface KeptQuestions {
  readonly set: QuestionSet;
  /** One more with each group that was added. */
  readonly version: number;
  readonly tally: Tally;
  /** Nothing is added any more. */
  readonly finished: boolean;
  /** At the end some answers were dropped: of too few people. */
  readonly leftOut: boolean;
  readonly ratingPublished: boolean;
}

/** What is added at once: the answers of a group, and at the end that it is the last. */
export interface AddedGroup {
  /** The version that it follows. */
  readonly after: number;
  /** Nothing when the last answers were of too few. */
  readonly group: Tally;
  readonly last: { readonly leftOut: boolean } | null;
}

export interface EventQuestions {
  /** Null where the event asks none. */
  read(event: EventId): Promise<KeptQuestions | null>;
  /** Asks these questions, or none. @returns false, and nothing is changed, once somebody has answered */
  choose(event: EventId, set: QuestionSet | null): Promise<boolean>;
  /** Adds all counts of a group, or nothing. @returns false when another group was added before, or the last one */
  add(event: EventId, added: AddedGroup): Promise<boolean>;
  publishRating(event: EventId, isPublished: boolean): Promise<void>;
}

interface Row {
  readonly questionSet: QuestionSet;
  readonly version: number;
  readonly forms: number;
  readonly finished: 0 | 1;
  readonly leftOut: 0 | 1;
  readonly ratingPublished: 0 | 1;
}

export const eventQuestionSteps: TableSteps<EventQuestions, 'read'> = {
  reads: { read },
  writes: {
    *choose(event, set) {
      const kept = yield* read(event);
      if (kept !== null && kept.version > 0) return false;
      yield* run(sql`DELETE FROM question_margins WHERE event = ${event}`);
      yield* run(sql`DELETE FROM event_questions WHERE event = ${event}`);
      if (set !== null) yield* ask(event, set);
      yield* giveNumber('questions', event);
      return true;
    },
    *add(event, { after, group, last }) {
      const kept = yield* read(event);
      if (kept === null) return false;
      const tally = addTallies(kept.tally, group);
      const finished = last === null ? 0 : 1;
      const leftOut = last?.leftOut === true ? 1 : 0;
      const stepped = yield* run(
        sql`UPDATE event_questions
            SET version = version + 1, forms = ${tally.forms}, finished = ${finished}, left_out = ${leftOut}
            WHERE event = ${event} AND version = ${after} AND finished = 0`,
      );
      if (stepped !== 1) return false;
      yield* writeCounts(event, kept.set, tally);
      yield* giveNumber('questions', event);
      return true;
    },
    *publishRating(event, isPublished) {
      yield* run(
        sql`UPDATE event_questions SET rating_published = ${isPublished ? 1 : 0} WHERE event = ${event}`,
      );
      yield* giveNumber('questions', event);
    },
  },
};

/** Every answer has its row from the start: which rows there are tells nothing. */
function* ask(event: EventId, set: QuestionSet): Steps<void> {
  yield* run(
    sql`INSERT INTO event_questions (event, question_set, version, forms, finished, left_out, rating_published)
        VALUES (${event}, ${set}, 0, 0, 0, 0, 0)`,
  );
  for (const question of questionsOf(set))
    for (const answer of answersOf(question))
      yield* run(
        sql`INSERT INTO question_margins (event, question, answer, people)
            VALUES (${event}, ${question}, ${answer}, 0)`,
      );
}

function* writeCounts(event: EventId, set: QuestionSet, { margins }: Tally): Steps<void> {
  for (const question of questionsOf(set))
    for (const [place, answer] of answersOf(question).entries()) {
      const written = yield* run(
        sql`UPDATE question_margins SET people = ${margins[question]?.[place] ?? 0}
            WHERE event = ${event} AND question = ${question} AND answer = ${answer}`,
      );
      assert(written === 1, `the answer ${answer} to ${question} has its row`);
    }
}

function* read(event: EventId): Steps<KeptQuestions | null> {
  const row = yield* first<Row>(
    sql`SELECT question_set AS "questionSet", version, forms, finished, left_out AS "leftOut",
               rating_published AS "ratingPublished"
        FROM event_questions WHERE event = ${event}`,
  );
  if (row === undefined) return null;
  const margins = yield* all<{ question: string; answer: string; people: number }>(
    sql`SELECT question, answer, people FROM question_margins WHERE event = ${event}`,
  );
  const people = new Map(margins.map((each) => [`${each.question} ${each.answer}`, each.people]));
  const countsOf = (question: QuestionName) =>
    answersOf(question).map((answer) => people.get(`${question} ${answer}`) ?? 0);
  const counted = questionSets.full.map((question) => [question, countsOf(question)] as const);
  const answered: Margins = Object.fromEntries(
    counted.filter(([, counts]) => counts.some((each) => each > 0)),
  );
  return {
    set: row.questionSet,
    version: row.version,
    tally: { forms: row.forms, margins: answered },
    finished: row.finished === 1,
    leftOut: row.leftOut === 1,
    ratingPublished: row.ratingPublished === 1,
  };
}
