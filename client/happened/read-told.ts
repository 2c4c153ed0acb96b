import { useCallback, useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { getJson, type Reply } from '../net/http.ts';
import { named } from '../words/names-apart.ts';

export interface Told {
  /** Null until the answer is here. */
  readonly reply: Reply<ToldResult> | null;
  readonly again: () => void;
}

/** Fetches the published result of an event; refused until the hall has seen all of it. */
export function useTold(event: EventId): Told {
  const [reply, setReply] = useState<Reply<ToldResult> | null>(null);
  const ask = useCallback(
    () => getJson<ToldResult>(`/api/events/${event}/told`).then((told) => setReply(shown(told))),
    [event],
  );
  useEffect(() => void ask(), [ask]);
  return { reply, again: () => void ask() };
}

/** The step-by-step words put names into sentences. */
function shown(reply: Reply<ToldResult>): Reply<ToldResult> {
  if (reply.kind !== 'value') return reply;
  const { result } = reply.value;
  const apart = { ...result, event: named(result.event), bids: result.bids.map(named) };
  return { ...reply, value: { ...reply.value, result: apart } };
}
