/** What an officer asks about the questions of an event. */

import type { EventId } from '../../../domain/ids.ts';
import type { QuestionSet } from '../../../domain/questions/questions.ts';
import type { AnswerExportName, Bundle, TypedForms } from '../../../domain/wire/http-questions.ts';
import { call, fileAddress } from '../../net/http.ts';

export const readQuestions = (event: EventId) =>
  call('GET /api/events/:event/question-office', { params: { event } });
export const chooseQuestions = (event: EventId, set: QuestionSet | null) =>
  call('POST /api/events/:event/questions', { params: { event }, body: { set } });
export const addBundle = (event: EventId, body: Bundle) =>
  call('POST /api/events/:event/questions/bundle', { params: { event }, body });
export const finishQuestions = (event: EventId, body: TypedForms) =>
  call('POST /api/events/:event/questions/finish', { params: { event }, body });
export const publishRating = (event: EventId, published: boolean) =>
  call('POST /api/events/:event/questions/rating', { params: { event }, body: { published } });
export const formAddress = (event: EventId, large: boolean) =>
  fileAddress('GET /api/events/:event/question-form.pdf', {
    params: { event },
    query: large ? { large: 'yes' } : {},
  });
export const answersAddress = (event: EventId, name: AnswerExportName) =>
  fileAddress(`GET /api/events/:event/export/${name}`, { params: { event } });
