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
  if (reply.kind !== 'value') return reply;
  const { result } = reply.value;
  const apart = { ...result, event: named(result.event), bids: result.bids.map(named) };
  return { ...reply, value: { ...reply.value, result: apart } };
}
