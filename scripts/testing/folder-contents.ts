/** The contents of a data folder, by fund and event, to be compared before and after something went wrong. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { streamsIn } from '../../db/stored.ts';
import type { RawDatabase } from '../../db/testing/raw-sqlite.ts';
import { keyFileName } from '../../server/access/keys.ts';
import { databaseName } from '../../server/data-folder.ts';

export interface FolderContents {
  /** Each fund and event by its stream: everything that is kept about it, its key included. */
  readonly rooms: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What is kept about no room, though it should be; empty in a folder that is whole. */
  readonly strays: readonly string[];
  /** Whether the database proves itself. */
  readonly holds: boolean;
}

/** @param dataDir no server runs on it */
export function folderContents(dataDir: string): FolderContents {
  const db = openToRead(join(dataDir, databaseName));
  try {
    const keyed = eventsWithKeys(dataDir);
    const rooms = streamsIn(db).map(({ stream, kind, number }) => [
      stream,
      { ...rowsAbout(db, stream, kind, number), keyed: kind === 'event' && keyed.includes(String(number)) },
    ]);
    const { holds } = recountDatabase(db);
    return { rooms: Object.fromEntries(rooms), strays: [...strayRows(db), ...strayKeys(db, keyed)], holds };
  } finally {
    db.close();
  }
}

function eventsWithKeys(dataDir: string): readonly string[] {
  const keys: { events: object } = JSON.parse(readFileSync(join(dataDir, keyFileName), 'utf8'));
  return Object.keys(keys.events);
}

/** Every table with a column of that name. */
function tablesWith(db: RawDatabase, column: string): string[] {
  return db
    .prepare<[string], string>(
      `SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = ? ORDER BY tables.name`,
    )
    .pluck(true)
    .all(column);
}

function rowsAbout(db: RawDatabase, stream: string, kind: string, number: number): Record<string, unknown> {
  const about = tablesWith(db, kind).map((table) => [
    table,
    db.prepare<[number]>(`SELECT * FROM ${table} WHERE ${kind} = ?`).all(number),
  ]);
  const journal = db.prepare('SELECT * FROM journal WHERE stream = ? ORDER BY seq').all(stream);
  const texts = db
    .prepare(
      `SELECT * FROM texts WHERE hash IN (SELECT body ->> '$.textHash' FROM journal WHERE stream = ?) ORDER BY hash`,
    )
    .all(stream);
  return { ...Object.fromEntries(about), journal, texts };
}

/**
 * Words that nothing names harm nobody (db/register/texts.ts), and a change that is numbered for event 0 is about no single
 * one; everything else is about a room that is there.
 */
function strayRows(db: RawDatabase): string[] {
  const found = tablesWith(db, 'event').flatMap((table) => {
    const rows = db.prepare<[]>(
      `SELECT event FROM ${table} WHERE event <> 0
       AND event NOT IN (SELECT number FROM streams WHERE kind = 'event')`,
    );
    return rows.all().map(() => `a row in ${table} about no event`);
  });
  const empty = db
    .prepare<[], string>('SELECT stream FROM streams WHERE stream NOT IN (SELECT stream FROM journal)')
    .pluck(true)
    .all();
  const lost = db
    .prepare<[], number>(
      `SELECT event FROM events WHERE event NOT IN
       (SELECT body ->> '$.event' FROM journal WHERE type = 'event-added')`,
    )
    .pluck(true)
    .all();
  const unnamed = db
    .prepare<[], string>(
      `SELECT text_hash FROM bid_contacts WHERE text_hash NOT IN
       (SELECT body ->> '$.textHash' FROM journal WHERE stream = 'event:' || event)`,
    )
    .pluck(true)
    .all();
  const unmade = db
    .prepare<[], string>(
      `SELECT event || ' batch ' || batch FROM card_batches WHERE NOT EXISTS
       (SELECT 1 FROM journal WHERE stream = 'event:' || event AND body ->> '$.batch' = batch)`,
    )
    .pluck(true)
    .all();
  return [
    ...found,
    ...empty.map((stream) => `${stream} has no entry`),
    ...lost.map((event) => `event ${event} is in no fund`),
    ...unnamed.map(() => 'somebody presents no bid'),
    ...unmade.map((cards) => `cards of event ${cards} that no journal has`),
  ];
}

function strayKeys(db: RawDatabase, keyed: readonly string[]): string[] {
  const last = db.prepare<[], number>("SELECT last FROM numbers WHERE kind = 'event'").pluck(true).get() ?? 0;
  const events = new Set(streamsIn(db).flatMap(({ kind, number }) => (kind === 'event' ? number : [])));
  // A key above the last number is the one that the next event of that number will have.
  return keyed
    .filter((event) => Number(event) <= last && !events.has(Number(event)))
    .map((event) => `a key of event ${event}, which is no more`);
}
