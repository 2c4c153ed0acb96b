/** How a simulated phone waits for answers. */

import type { Socket } from 'socket.io-client';
import type { ClientToServer, ServerToClient } from '../../domain/wire/messages.ts';

const ANSWER_MS = 5_000;

export type CrowdSocket = Socket<ServerToClient<'phone'>, ClientToServer<'phone'>>;

/** A socket whose messages are answered within a time, or told to be late. */
type Line = ReturnType<CrowdSocket['timeout']>;

/** The answer to one message; null when there was none in time, or nobody to ask. */
export function answerTo<T>(
  socket: CrowdSocket | null,
  emit: (line: Line, hear: (late: Error | null, answer: T) => void) => void,
): Promise<T | null> {
  if (!socket) return Promise.resolve(null);
  return new Promise((resolve) => {
    emit(socket.timeout(ANSWER_MS), (late, answer) => resolve(late ? null : answer));
  });
}
