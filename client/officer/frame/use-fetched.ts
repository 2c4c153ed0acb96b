import { useCallback, useState } from 'react';
import type { HttpReply } from '../../net/http.ts';
import { useReply } from '../../net/use-reply.ts';
import { problemSentence } from '../../words/problems.ts';

export interface Fetched<T> {
  /** Null until it is here; the last one stays while a newer one is fetched. */
  readonly value: T | null;
  readonly problem: string | null;
  readonly again: () => Promise<void>;
}

/** Fetches once when the page opens, and whenever it is asked to. `fetch` must be the same function each time. */
export function useFetched<T>(fetch: () => Promise<HttpReply<T>>): Fetched<T> {
  const [value, setValue] = useState<T | null>(null);
  const ask = useCallback(async () => {
    const reply = await fetch();
    if (reply.kind === 'value') setValue(reply.value);
    return reply;
  }, [fetch]);
  const { reply, again } = useReply(ask);
  const problem = reply === null || reply.kind === 'value' ? null : problemSentence(reply);
  return { value, problem, again };
}
