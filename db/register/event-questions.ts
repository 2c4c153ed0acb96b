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
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer } from './numbered-changes.ts';

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

export function openEventQuestions(db: Database): AtOnce<EventQuestions> {
  const read = reader(db);
  const giveNumber = numberer(db);
  const ask = db.prepare<[EventId, QuestionSet]>(
    `INSERT INTO event_questions (event, question_set, version, forms, finished, left_out, rating_published)
     VALUES (?, ?, 0, 0, 0, 0, 0)`,
  );
  const askNone = db.prepare<[EventId]>('DELETE FROM event_questions WHERE event = ?');
  const forget = db.prepare<[EventId]>('DELETE FROM question_margins WHERE event = ?');
  // Every answer has its row from the start: which rows there are tells nothing.
  const begin = db.prepare<[EventId, string, string]>(
    'INSERT INTO question_margins (event, question, answer, people) VALUES (?, ?, ?, 0)',
  );
  const step = db.prepare<Record<string, number>>(
    `UPDATE event_questions SET version = version + 1, forms = @forms, finished = @finished, left_out = @leftOut
     WHERE event = @event AND version = @after AND finished = 0`,
  );
  const count = db.prepare<[number, EventId, string, string]>(
    'UPDATE question_margins SET people = ? WHERE event = ? AND question = ? AND answer = ?',
  );
  const publish = db.prepare<[number, EventId]>(
    'UPDATE event_questions SET rating_published = ? WHERE event = ?',
  );

  const choose = db.transaction((event: EventId, set: QuestionSet | null): boolean => {
    const kept = read(event);
    if (kept !== null && kept.version > 0) return false;
    forget.run(event);
    askNone.run(event);
    if (set !== null) ask.run(event, set);
    if (set !== null)
      for (const question of questionsOf(set))
        for (const answer of answersOf(question)) begin.run(event, question, answer);
    giveNumber('questions', event);
    return true;
  });

  const add = db.transaction((event: EventId, { after, group, last }: AddedGroup): boolean => {
    const kept = read(event);
    if (kept === null) return false;
    const all = addTallies(kept.tally, group);
    const finished = last === null ? 0 : 1;
    const leftOut = last?.leftOut === true ? 1 : 0;
    const stepped = step.run({ event, after, forms: all.forms, finished, leftOut });
    if (stepped.changes !== 1) return false;
    for (const question of questionsOf(kept.set))
      answersOf(question).forEach((answer, place) => {
        const written = count.run(all.margins[question]?.[place] ?? 0, event, question, answer);
        assert(written.changes === 1, `the answer ${answer} to ${question} has its row`);
      });
    giveNumber('questions', event);
    return true;
  });

  const publishRating = db.transaction((event: EventId, isPublished: boolean): void => {
    publish.run(isPublished ? 1 : 0, event);
    giveNumber('questions', event);
  });

  return {
    read,
    choose: (event, set) => choose.immediate(event, set),
    add: (event, added) => add.immediate(event, added),
    publishRating: (event, isPublished) => publishRating.immediate(event, isPublished),
  };
}

function reader(db: Database): (event: EventId) => KeptQuestions | null {
  const questions = db.prepare<[EventId], Row>(
    `SELECT question_set AS questionSet, version, forms, finished, left_out AS leftOut,
            rating_published AS ratingPublished
     FROM event_questions WHERE event = ?`,
  );
  const margins = db.prepare<[EventId], { question: string; answer: string; people: number }>(
    'SELECT question, answer, people FROM question_margins WHERE event = ?',
  );
  return (event) => {
    const row = questions.get(event);
    if (row === undefined) return null;
    const people = new Map(
      margins.all(event).map((each) => [`${each.question} ${each.answer}`, each.people]),
    );
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
  };
}
