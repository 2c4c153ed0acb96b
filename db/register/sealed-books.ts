/** Rows of which nobody reads anything without the key file: one for each event, rewritten whole with each change. */

import type { EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { first, named, run, sql } from '../sql/steps.ts';
import { giveNumber, type NumberedKind } from './numbered-changes.ts';

/** What is known of something at an event, sealed under the event's key. */
export interface SealedBook {
  /** One more with each change. */
  readonly version: number;
  readonly sealed: Uint8Array;
}

export interface SealedBooks {
  /** Null while the event has none. */
  read(event: EventId): Promise<SealedBook | null>;
  /** Keeps it if its version follows the one that is kept. @returns false, and nothing is kept, when it does not */
  keep(event: EventId, next: SealedBook): Promise<boolean>;
}

/** The voting sheets of an event (Y6), and the names of who came (D3): apart from each other, each under its own number (J21). */
const tables = { sheets: 'sheet_books', 'door-list': 'door_lists' } as const satisfies Partial<
  Record<NumberedKind, string>
>;

export function sealedBookSteps(kind: keyof typeof tables): TableSteps<SealedBooks, 'read'> {
  const table = named(tables[kind]);
  return {
    reads: {
      *read(event) {
        const row = yield* first<SealedBook>(
          sql`SELECT version, sealed FROM ${table} WHERE event = ${event}`,
        );
        return row ?? null;
      },
    },
    writes: {
      *keep(event, { version, sealed }) {
        const written = yield* run(
          version === 1
            ? sql`INSERT INTO ${table} (event, version, sealed) VALUES (${event}, ${version}, ${sealed})
                  ON CONFLICT (event) DO NOTHING`
            : sql`UPDATE ${table} SET version = ${version}, sealed = ${sealed}
                  WHERE event = ${event} AND version = ${version - 1}`,
        );
        if (written === 1) yield* giveNumber(kind, event);
        return written === 1;
      },
    },
  };
}
