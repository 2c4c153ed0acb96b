/** The readable tables from the journals alone: built again, and compared (J8). */

import Sqlite from 'better-sqlite3';
import { migrate } from '../migrate.ts';
import type { Database } from '../open.ts';
import { sqliteEngine } from '../sql/sqlite-engine.ts';
import { liftBody, linksIn, parseEntry, streamsIn } from '../stored.ts';
import { readableTables, takeEntries } from './readable.ts';

/** One row that differs. Null: it is missing on that side. */
export interface Difference {
  readonly table: string;
  readonly stored: string | null;
  readonly rebuilt: string | null;
}

/** Empties the readable tables and fills them from the journals, in one transaction. */
export function rebuildReadable(db: Database): void {
  const rebuild = db.transaction(() => {
    for (const table of Object.keys(readableTables).reverse()) db.prepare(`DELETE FROM ${table}`).run();
    fill(db, db);
  });
  rebuild.immediate();
}

/** Every row in which the readable tables of `db` differ from what the journals say. Writes nothing to `db`. */
export function checkReadable(db: Database): readonly Difference[] {
  const fresh = new Sqlite(':memory:');
  try {
    migrate(fresh);
    fresh.transaction(() => fill(fresh, db))();
    return Object.keys(readableTables).flatMap((table) => [...differences(table, db, fresh)]);
  } finally {
    fresh.close();
  }
}

/** Funds come first, as they do on the day. */
function fill(into: Database, from: Database): void {
  const engine = sqliteEngine(into);
  const links = linksIn(from);
  for (const subject of streamsIn(from))
    for (const some of inBatches(links(subject.stream, 0)))
      engine.take(
        takeEntries(
          subject,
          some.map((link) => liftBody(subject.kind, parseEntry(link))),
        ),
      );
}

/** So many entries at a time, as an append brings them. */
function* inBatches<Each>(all: Iterable<Each>, size = 500): Iterable<readonly Each[]> {
  let batch: Each[] = [];
  for (const each of all) {
    batch.push(each);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** Rows that stand under the same key, beside each other; as JSON lists, so that every value counts. */
function* differences(table: string, db: Database, fresh: Database): Iterable<Difference> {
  const [stored, rebuilt] = [rowsOf(db, table), rowsOf(fresh, table)];
  for (const [key, row] of stored) {
    const other = rebuilt.get(key) ?? null;
    if (row !== other) yield { table, stored: row, rebuilt: other };
  }
  for (const [key, row] of rebuilt) {
    if (!stored.has(key)) yield { table, stored: null, rebuilt: row };
  }
}

function rowsOf(db: Database, table: string): Map<string, string> {
  const columns = db
    .prepare<[string], { name: string; pk: number }>('SELECT name, pk FROM pragma_table_info(?)')
    .all(table);
  const keyOf = columns.flatMap(({ pk }, place) => (pk > 0 ? [place] : []));
  const names = columns.map(({ name }) => name).join(', ');
  const rows = db.prepare<[], unknown[]>(`SELECT ${names} FROM ${table}`).raw(true).all();
  return new Map(rows.map((row) => [JSON.stringify(keyOf.map((place) => row[place])), JSON.stringify(row)]));
}
