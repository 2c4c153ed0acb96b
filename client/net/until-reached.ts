import type { HttpReply } from './http.ts';
import { backOff, poll } from './poll.ts';

/** Asks until there is an answer. */
export function untilReached<T>(ask: () => Promise<HttpReply<T>>): Promise<HttpReply<T>> {
  return new Promise((resolve) => {
    const { stop } = poll(ask, (reply, before) => {
      if (reply.kind === 'unreached') return backOff(before, 2_000);
      stop();
      resolve(reply);
      return null;
    });
  });
}
