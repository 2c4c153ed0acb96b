/** Rows of which nobody reads anything without the key file: one for each event, rewritten whole with each change. */

import type { EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer, type NumberedKind } from './numbered-changes.ts';

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

export function openSealedBooks(db: Database, kind: keyof typeof tables): AtOnce<SealedBooks> {
  const on = (sql: string): string => sql.replace('sheet_books', tables[kind]);
  const read = db.prepare<[EventId], { version: number; sealed: Buffer }>(
    on('SELECT version, sealed FROM sheet_books WHERE event = ?'),
  );
  const begin = db.prepare<[EventId, number, Uint8Array]>(
    on('INSERT INTO sheet_books (event, version, sealed) VALUES (?, ?, ?) ON CONFLICT (event) DO NOTHING'),
  );
  const change = db.prepare<[number, Uint8Array, EventId, number]>(
    on('UPDATE sheet_books SET version = ?, sealed = ? WHERE event = ? AND version = ?'),
  );
  const giveNumber = numberer(db);
  const keep = db.transaction((event: EventId, { version, sealed }: SealedBook): boolean => {
    const written =
      version === 1 ? begin.run(event, version, sealed) : change.run(version, sealed, event, version - 1);
    if (written.changes === 1) giveNumber(kind, event);
    return written.changes === 1;
  });
  return {
    read: (event) => read.get(event) ?? null,
    keep: (event, next) => keep.immediate(event, next),
  };
}
