import type { Outcome } from '../../domain/outcome.ts';

/** Gives the one answer to a message, where its sender waits for one. */
export type Answer<T = unknown> = (outcome: Outcome<T>) => void;

/** Somebody behind a connection, in one role. */
export interface Guest {
  /**
   * Takes one message, whatever it may be. A promise is one more message that was handed on and may still fail. A ballot, which
   * comes ten thousand times at once, makes none: it is answered straight from the queue.
   */
  hear(name: string, message: unknown, answer: Answer): Promise<void> | void;
  /** Anything came, if only the answer to a ping. */
  heard?(): void;
  /** The connection is gone. */
  left(): void;
}
