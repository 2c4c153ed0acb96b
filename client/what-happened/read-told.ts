import { useCallback } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { call, type HttpReply } from '../net/http.ts';
import { useReply, type Asked } from '../net/use-reply.ts';
import { named } from '../words/isolated-names.ts';

/** Fetches the published result of an event; refused until the hall has seen all of it. */
export function useTold(event: EventId): Asked<HttpReply<ToldResult>> {
  const ask = useCallback(
    async () => shown(await call('GET /api/events/:event/told', { params: { event } })),
    [event],
  );
  return useReply(ask);
}

/** The step-by-step words put names into sentences. */
function shown(reply: HttpReply<ToldResult>): HttpReply<ToldResult> {
  return reply.kind === 'value' ? { ...reply, value: withNamesApart(reply.value) } : reply;
}

/** With names that cannot be taken for a part of the sentence round them. */
export function withNamesApart(told: ToldResult): ToldResult {
  const { result } = told;
  return { ...told, result: { ...result, event: named(result.event), bids: result.bids.map(named) } };
}
