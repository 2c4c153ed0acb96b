/**
 * Changes that rooms have to know of and that no entry tells of. Each has a number and is written in the commit that makes
 * it. Of several changes of one kind to one event only the newest is kept: it says what to read again, and never what was
 * changed. So the table stays small, and nobody learns from it in which order cards were opened.
 */

import { eventId, type EventId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';

export const numberedKinds = [
  'streams',
  'words-erased',
  'cards-opened',
  'card-links-destroyed',
  'sheets',
  'door-list',
  'questions',
] as const;
/**
 * `streams`: a fund or an event began, or was deleted. `sheets`: what is known of voting sheets. `door-list`: who came.
 * `questions`: which are asked, and a group that answered.
 */
export type NumberedKind = (typeof numberedKinds)[number];

export interface NumberedChange {
  readonly number: number;
  /** Null: it is about no single event, or it is not known about which. */
  readonly event: EventId | null;
  readonly kind: NumberedKind;
}

export interface ChangesAfter {
  /** The number of the newest change; 0 before the first. */
  readonly last: number;
  /** By number. */
  readonly changes: readonly NumberedChange[];
}

export interface NumberedChanges {
  /** The changes with a higher number; all of them when `number` is above the last one, as after an older copy was restored. */
  after(number: number): Promise<ChangesAfter>;
  /** Calls `hear` after every commit with such a change, and sometimes without one, until the returned function is called. */
  listen(hear: () => void): Promise<() => void>;
}

const noEvent = eventId(0);
const listeners = new WeakMap<Database, Set<() => void>>();

export function openNumberedChanges(db: Database): AtOnce<NumberedChanges> {
  const last = db.prepare<[], number>('SELECT COALESCE(MAX(number), 0) FROM numbered_changes').pluck(true);
  const after = db.prepare<[number], NumberedChange & { readonly event: EventId }>(
    'SELECT number, event, kind FROM numbered_changes WHERE number > ? ORDER BY number',
  );
  return {
    // Not in a transaction: that would be taken for a write, and refused while a file is away.
    after(number) {
      const newest = last.get() ?? 0;
      const rows = after.all(number > newest ? 0 : number);
      const changes = rows.map((row) => ({ ...row, event: row.event === noEvent ? null : row.event }));
      return { last: newest, changes };
    },
    listen(hear) {
      const all = listeners.get(db) ?? new Set();
      listeners.set(db, all.add(hear));
      return () => void all.delete(hear);
    },
  };
}

/** Gives a change its number, inside the transaction that makes the change. Listeners hear of it by themselves. */
export function numberer(db: Database): (kind: NumberedKind, event: EventId | null) => void {
  const give = db.prepare<{ event: EventId; kind: NumberedKind }>(
    `INSERT INTO numbered_changes (event, kind, number)
     VALUES (@event, @kind, (SELECT 1 + COALESCE(MAX(number), 0) FROM numbered_changes))
     ON CONFLICT (event, kind) DO UPDATE SET number = excluded.number`,
  );
  return (kind, event) => {
    give.run({ event: event ?? noEvent, kind });
    // A transaction of SQLite ends before anything else runs here: what is put off until then comes after the commit.
    queueMicrotask(() => listeners.get(db)?.forEach((hear) => hear()));
  };
}
