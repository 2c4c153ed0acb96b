import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { QuestionsTold } from '../../domain/wire/http-questions.ts';
import { call } from '../net/http.ts';
import { useReply } from '../net/use-reply.ts';

/** What everybody may know of an event's questions; null until it is here. */
export function useQuestionsTold(event: EventId): QuestionsTold | null {
  const { reply } = useReply(
    useCallback(() => call('GET /api/events/:event/questions', { params: { event } }), [event]),
  );
  return reply?.kind === 'value' ? reply.value : null;
}
