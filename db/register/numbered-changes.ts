/**
 * Changes that rooms have to know of and that no entry tells of. Each has a number and is written in the commit that makes
 * it. Of several changes of one kind to one event only the newest is kept: it says what to read again, and never what was
 * changed. So the table stays small, and nobody learns from it in which order cards were opened.
 */

import { eventId, type EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, runAndTell, sql, type Steps } from '../sql/steps.ts';

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

export const numberedChangeSteps: TableSteps<Omit<NumberedChanges, 'listen'>, 'after'> = {
  reads: {
    *after(number) {
      const newest = yield* first<{ last: number }>(
        sql`SELECT COALESCE(MAX(number), 0) AS last FROM numbered_changes`,
      );
      const last = newest?.last ?? 0;
      const rows = yield* all<NumberedChange & { readonly event: EventId }>(
        sql`SELECT number, event, kind FROM numbered_changes WHERE number > ${number > last ? 0 : number} ORDER BY number`,
      );
      const changes = rows.map((row) => ({ ...row, event: row.event === noEvent ? null : row.event }));
      return { last, changes };
    },
  },
  writes: {},
};

/** Gives a change its number, in the commit that makes the change. Listeners hear of it by themselves. */
export function* giveNumber(kind: NumberedKind, event: EventId | null): Steps<void> {
  yield* runAndTell(
    sql`INSERT INTO numbered_changes (event, kind, number)
        VALUES (${event ?? noEvent}, ${kind}, (SELECT 1 + COALESCE(MAX(number), 0) FROM numbered_changes))
        ON CONFLICT (event, kind) DO UPDATE SET number = excluded.number`,
  );
}
