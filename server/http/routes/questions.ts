/** The equality and satisfaction questions (K): asked on phones, typed from paper, shown to officers. */

import type { questionRoutes } from '../../../domain/contract/questions.ts';
import { accepted, refused, type Outcome } from '../../../domain/outcome.ts';
import type { AnswerExportName } from '../../../domain/wire/http-questions.ts';
import {
  addBundle,
  chooseQuestions,
  finishQuestions,
  publishRating,
  questionOffice,
  questionsTold,
  takeAnswers,
} from '../../office/questions.ts';
import { answersFileOf, questionFormFile } from '../../office/question-files.ts';
import { Download } from '../answers.ts';
import { languageOf } from '../language.ts';
import type { EventRequest, Handlers } from '../route.ts';

async function taken(
  { room, request }: EventRequest<unknown>,
  file: AnswerExportName,
): Promise<Outcome<Download>> {
  const made = await answersFileOf(room, file, languageOf(request));
  return made.ok ? accepted(new Download(made.value, file)) : made;
}

export const questionHandlers: Handlers<typeof questionRoutes> = {
  'GET /api/events/:event/questions'({ deps, params }) {
    const room = deps.rooms.event(params.event);
    return room ? accepted(questionsTold(room)) : refused('unknown-event');
  },
  async 'POST /api/events/:event/answers'({ deps, params, body }) {
    const room = deps.rooms.event(params.event);
    if (!room) return refused('unknown-event');
    const card = deps.access.card(body.token);
    if (card === null || card.event !== room.event) return refused('unknown-card');
    return takeAnswers(room, card.key, body);
  },
  'GET /api/events/:event/question-office': ({ room }) => accepted(questionOffice(room)),
  'POST /api/events/:event/questions': ({ deps, room, body }) => chooseQuestions(deps, room, body.set),
  'POST /api/events/:event/questions/bundle': ({ room, body }) => addBundle(room, body),
  'POST /api/events/:event/questions/finish': ({ room, body }) => finishQuestions(room, body),
  'POST /api/events/:event/questions/rating': ({ deps, room, body }) =>
    publishRating(deps, room, body.published),
  async 'GET /api/events/:event/question-form.pdf'({ deps, room, query, request }) {
    const asked = { large: query.large === 'yes', language: languageOf(request) };
    const made = await questionFormFile(deps, room, asked);
    return made.ok ? accepted(new Download(made.value, 'question-form.pdf')) : made;
  },
  'GET /api/events/:event/export/answers.csv': (ask) => taken(ask, 'answers.csv'),
  'GET /api/events/:event/export/answers.xlsx': (ask) => taken(ask, 'answers.xlsx'),
  'GET /api/events/:event/export/answers.json': (ask) => taken(ask, 'answers.json'),
};
