/** The routes of the equality and satisfaction questions (K): asked, answered, typed from paper, shown. */

import { z } from 'zod';
import {
  answersTo,
  questionSetNames,
  questionSets,
  type Answers,
  type QuestionName,
} from '../questions/questions.ts';
import type { ShownMargin } from '../questions/suppressed.ts';
import { groupSize, type Margins } from '../questions/tally.ts';
import type {
  AnswersSent,
  AnswerExportName,
  Bundle,
  QuestionOffice,
  QuestionsTold,
  TypedForms,
} from '../wire/http-questions.ts';
import { exactly, type Declaration, type Declarations, type FileReply } from './declaration.ts';
import { count } from './pieces.ts';

const officers = ['officer'] as const;
const readers = ['officer', 'auditor'] as const;

/** More forms than this are no bundle that somebody counted by hand. */
const mostForms = 5_000;
/** The last ones may be few; one alone would be one person's. */
const fewestForms = 2;

/** `?large=yes` prints in 16 points. */
const large = z.literal('yes').optional().catch(undefined);

const shortText = z.string().min(1).max(100);
const question = z.enum(questionSets.full);
const set = z.enum(questionSetNames).nullable();

// Put together question by question, which the compiler cannot follow.
function ofEachQuestion(schemaOf: (name: QuestionName) => z.ZodType) {
  return Object.fromEntries(questionSets.full.map((name) => [name, schemaOf(name)]));
}
const answers = z
  .strictObject(ofEachQuestion((name) => z.enum(answersTo[name]).exactOptional()))
  .refine((sent) => Object.keys(sent).length > 0)
  .meta({ id: 'Answers' }) as unknown as z.ZodType<Answers>;
const margins = z
  .strictObject(
    ofEachQuestion((name) =>
      z.array(z.int().min(0).max(mostForms)).length(answersTo[name].length).exactOptional(),
    ),
  )
  .meta({ id: 'Margins' }) as unknown as z.ZodType<Margins>;

const shownMargin = exactly<ShownMargin>()(
  z
    .strictObject({ question, said: count.nullable(), counts: z.array(count.nullable()) })
    .meta({ id: 'ShownMargin' }),
);
const told = exactly<QuestionsTold>()(
  z.strictObject({ set, open: z.boolean(), round: z.string(), rating: shownMargin.nullable() }),
);
const office = exactly<QuestionOffice>()(
  z
    .strictObject({
      set,
      canChoose: z.boolean(),
      open: z.boolean(),
      finished: z.boolean(),
      round: z.string(),
      answered: count,
      ballots: count,
      leftOut: z.boolean(),
      ratingPublished: z.boolean(),
      margins: z.array(shownMargin).nullable(),
    })
    .meta({ id: 'QuestionOffice' }),
);
const bundle = exactly<Bundle>()(
  z.strictObject({
    bundle: shortText,
    round: shortText,
    forms: z.int().min(groupSize).max(mostForms),
    margins,
  }),
);
const lastForms = exactly<TypedForms>()(
  z.strictObject({ forms: z.literal(0).or(z.int().min(fewestForms).max(mostForms)), margins }),
);

const tooEarly = ['questions-closed', 'not-all-shown'] as const;
const ofFiles = ['questions-closed'] as const;

export const questionRoutes = {
  'GET /api/events/:event/questions': {
    about: 'The questions that the event asks after its results.',
    who: 'anyone',
    reply: told,
    refusals: ['unknown-event'],
  },
  'POST /api/events/:event/answers': {
    about: 'Takes the answers of a voting card, once. Only counts of them are ever written.',
    who: 'anyone',
    body: exactly<AnswersSent>()(z.strictObject({ token: shortText, round: shortText, answers })),
    reply: z.null(),
    refusals: ['unknown-event', 'unknown-card', 'questions-anew', ...tooEarly],
  },
  'GET /api/events/:event/question-office': {
    about: 'The questions and, once they are finished, how many gave each answer.',
    who: readers,
    reply: office,
    refusals: [],
  },
  'POST /api/events/:event/questions': {
    about: 'Chooses which questions the event asks, until voting opens.',
    who: officers,
    body: z.strictObject({ set }),
    reply: office,
    refusals: ['rules-frozen'],
  },
  'POST /api/events/:event/questions/bundle': {
    about: 'Adds a bundle of forms on paper: how many gave each answer.',
    who: officers,
    body: bundle,
    reply: office,
    refusals: ['questions-anew', ...tooEarly],
  },
  'POST /api/events/:event/questions/finish': {
    about: 'Ends the questions, with the last forms on paper.',
    who: officers,
    body: lastForms,
    reply: office,
    refusals: tooEarly,
  },
  'POST /api/events/:event/questions/rating': {
    about: 'Publishes how people rated the event, or no longer.',
    who: officers,
    body: z.strictObject({ published: z.boolean() }),
    reply: office,
    refusals: ofFiles,
  },
  'GET /api/events/:event/question-form.pdf': {
    about: 'The questions as a form to print.',
    who: officers,
    query: z.object({ large }),
    reply: { file: 'application/pdf' },
    refusals: ['questions-closed', 'letters-not-in-typeface'],
  },
  'GET /api/events/:event/export/answers.csv': {
    about: 'How many gave each answer, as a table.',
    who: readers,
    reply: { file: 'text/csv' },
    refusals: ofFiles,
  },
  'GET /api/events/:event/export/answers.xlsx': {
    about: 'How many gave each answer, as a spreadsheet with the data dictionary.',
    who: readers,
    reply: { file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
    refusals: ofFiles,
  },
  'GET /api/events/:event/export/answers.json': {
    about: 'How many gave each answer, for programs, with the data dictionary.',
    who: readers,
    reply: { file: 'application/json' },
    refusals: ofFiles,
  },
} as const satisfies Declarations &
  Record<`GET /api/events/:event/export/${AnswerExportName}`, Declaration & { readonly reply: FileReply }>;
