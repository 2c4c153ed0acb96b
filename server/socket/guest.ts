import type { Outcome } from '../../domain/outcome.ts';

/** Somebody behind a connection, in one role. */
export interface Guest {
  /** Takes one message, whatever it may be; null when it needs no answer. */
  hear(name: string, message: unknown): Promise<Outcome<unknown> | null>;
  /** Anything came, if only the answer to a ping. */
  heard?(): void;
  /** The connection is gone. */
  left(): void;
}
