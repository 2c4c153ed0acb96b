import type { Outcome } from '../../domain/outcome.ts';

/** Gives the one answer to a message, if its sender waits for one. */
export type Respond<T = unknown> = (outcome: Outcome<T>) => void;

/** One connection, in one role. */
export interface SocketConnection {
  /**
   * Handles one message, which may be anything. A promise means that the message was passed on and may still fail. A
   * ballot makes none, because ten thousand come at once: the queue answers it directly.
   */
  receive(name: string, message: unknown, answer: Respond): Promise<void> | void;
  /** Something arrived, perhaps only the answer to a ping. */
  sawTraffic?(): void;
  /** The connection is closed. */
  closed(): void;
}
