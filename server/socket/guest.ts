import type { Outcome } from '../../domain/outcome.ts';

/** Gives the one answer to a message, if its sender waits for one. */
export type Answer<T = unknown> = (outcome: Outcome<T>) => void;

/** One connection, in one role. */
export interface Guest {
  /**
   * Handles one message, which may be anything. A promise means that the message was passed on and may still fail. A
   * ballot makes none, because ten thousand come at once: the queue answers it directly.
   */
  hear(name: string, message: unknown, answer: Answer): Promise<void> | void;
  /** Something arrived, perhaps only the answer to a ping. */
  heard?(): void;
  /** The connection is closed. */
  left(): void;
}
