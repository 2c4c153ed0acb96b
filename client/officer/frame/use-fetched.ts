import { useCallback, useEffect, useState } from 'react';
import type { Reply } from '../../net/http.ts';
import { problemSentence } from '../../words/problems.ts';

export interface Fetched<T> {
  /** Null until it is here; the last one stays while a newer one is fetched. */
  readonly value: T | null;
  readonly problem: string | null;
  readonly again: () => Promise<void>;
}

/** Fetches once when the page opens, and whenever it is asked to. `fetch` must be the same function each time. */
export function useFetched<T>(fetch: () => Promise<Reply<T>>): Fetched<T> {
  const [state, setState] = useState<Omit<Fetched<T>, 'again'>>({ value: null, problem: null });
  const take = useCallback((reply: Reply<T>): void => {
    setState(({ value }) =>
      reply.kind === 'value'
        ? { value: reply.value, problem: null }
        : { value, problem: problemSentence(reply) },
    );
  }, []);
  useEffect(() => void fetch().then(take), [fetch, take]);
  return { ...state, again: () => fetch().then(take) };
}
