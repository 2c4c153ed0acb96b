import { useCallback, useEffect, useState } from 'react';
import type { EventId } from '../../domain/ids.ts';
import type { ToldResult } from '../../domain/wire/http-told.ts';
import { getJson, type Reply } from '../net/http.ts';

export interface Told {
  /** Null until the answer is here. */
  readonly reply: Reply<ToldResult> | null;
  readonly again: () => void;
}

/** Fetches the published result of an event; refused until the hall has seen all of it. */
export function useTold(event: EventId): Told {
  const [reply, setReply] = useState<Reply<ToldResult> | null>(null);
  const ask = useCallback(() => getJson<ToldResult>(`/api/events/${event}/told`).then(setReply), [event]);
  useEffect(() => void ask(), [ask]);
  return { reply, again: () => void ask() };
}
