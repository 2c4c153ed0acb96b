import { useEffect, useRef, useState } from 'react';
import { poll, type Poll } from './poll.ts';

export interface Asked<T> {
  /** Null until it is here; the last one stays while a newer one is asked for. */
  readonly reply: T | null;
  readonly again: () => Promise<void>;
}

const once = (): null => null;

/**
 * What `ask` comes back with, asked for when the page opens and whenever it is asked to; `next` says after how long by itself,
 * if at all. Both must be the same functions each time.
 */
export function useReply<T>(ask: () => Promise<T>, next: (reply: T) => number | null = once): Asked<T> {
  const [reply, setReply] = useState<T | null>(null);
  const asking = useRef<Poll | null>(null);
  useEffect(() => {
    asking.current = poll(ask, (answer) => {
      setReply(answer);
      return next(answer);
    });
    return asking.current.stop;
  }, [ask, next]);
  return { reply, again: async () => asking.current?.now() };
}
