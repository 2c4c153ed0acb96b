import type { EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer } from './numbered-changes.ts';

/** What is known of the voting sheets of an event, sealed under the event's key (Y6). */
export interface SealedSheets {
  /** One more with each change. */
  readonly version: number;
  readonly sealed: Uint8Array;
}

export interface SheetBooks {
  /** Null while the event has no voting sheets. */
  read(event: EventId): Promise<SealedSheets | null>;
  /** Keeps it if its version follows the one that is kept. @returns false, and nothing is kept, when it does not */
  keep(event: EventId, next: SealedSheets): Promise<boolean>;
}

export function openSheetBooks(db: Database): AtOnce<SheetBooks> {
  const read = db.prepare<[EventId], { version: number; sealed: Buffer }>(
    'SELECT version, sealed FROM sheet_books WHERE event = ?',
  );
  const begin = db.prepare<[EventId, number, Uint8Array]>(
    'INSERT INTO sheet_books (event, version, sealed) VALUES (?, ?, ?) ON CONFLICT (event) DO NOTHING',
  );
  const change = db.prepare<[number, Uint8Array, EventId, number]>(
    'UPDATE sheet_books SET version = ?, sealed = ? WHERE event = ? AND version = ?',
  );
  const giveNumber = numberer(db);
  const keep = db.transaction((event: EventId, { version, sealed }: SealedSheets): boolean => {
    const written =
      version === 1 ? begin.run(event, version, sealed) : change.run(version, sealed, event, version - 1);
    if (written.changes === 1) giveNumber('sheets', event);
    return written.changes === 1;
  });
  return {
    read: (event) => read.get(event) ?? null,
    keep: (event, next) => keep.immediate(event, next),
  };
}
