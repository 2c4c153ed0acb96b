/**
 * Carries everything that a database holds to the other engine, row for row: journals byte for byte, so their hashes stay.
 * The keys are not in a database: whoever carries one brings the key file too.
 */

import { openDatabase } from '../open-newest.ts';
import { openToRead, type Database } from '../open.ts';
import { Connections, type Connection } from '../sql/postgres-connections.ts';
import { UploadFolder, uploadsBeside } from '../uploads/upload-folder.ts';
import type { Uploads } from '../uploads/uploads.ts';
import { contentsNamedIn } from '../uploads/copy-uploads.ts';
import { fitToOpen, NotEmpty, saidPlainly } from './postgres-faults.ts';
import { migratePostgres } from './postgres-migrations.ts';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { postgresUploads } from './postgres-uploads.ts';

/** The file may take so long with what it was given. */
const carryMs = 600_000;

/** So many rows are held at a time. */
const rowsAtOnce = 500;

interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: keyof typeof types }[];
  /** In this order they follow each other: entries of a journal, too. */
  readonly key: readonly string[];
  /** The column whose numbers are never given again, or null. */
  readonly counted: string | null;
}

const types = { INTEGER: 'bigint', TEXT: 'text', BLOB: 'bytea' } as const;

/** From PostgreSQL, as it is at one moment, into a new file of SQLite. @throws NotEmpty, CannotUsePostgres */
export async function carryToFile(url: string, file: string): Promise<void> {
  const db = openDatabase(file);
  const connections = new Connections(url, { most: 2, standStillMs: carryMs });
  try {
    refuseFull(db, file);
    await connections.commit('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', async (connection) => {
      db.exec('BEGIN IMMEDIATE; DELETE FROM numbers');
      for (const table of tablesIn(db)) await intoFile(connection, db, table);
      db.exec('COMMIT');
    });
    const inDatabase = postgresUploads(postgresEngine(connections));
    await carryUploads(file, inDatabase, new UploadFolder(uploadsBeside(file)));
  } catch (fault) {
    throw saidPlainly(fault);
  } finally {
    db.close();
    await connections.close();
  }
}

/** From a file of SQLite into an empty database of PostgreSQL. @throws NotEmpty, CannotUsePostgres, NotOurDatabase */
export async function carryToPostgres(file: string, url: string): Promise<void> {
  const db = openToRead(file);
  const connections = new Connections(url, { most: 2, standStillMs: carryMs });
  try {
    await connections.use((connection) => fitToOpen(connection));
    await migratePostgres(connections);
    await connections.commit('BEGIN', async (connection) => {
      const { rows } = await connection.ask('SELECT 1 FROM streams UNION ALL SELECT 1 FROM people LIMIT 1');
      if (rows.length > 0) throw new NotEmpty(url);
      await connection.ask('DELETE FROM numbers');
      db.exec('BEGIN');
      for (const table of tablesIn(db)) await intoPostgres(connection, db, table);
      db.exec('COMMIT');
    });
    const inDatabase = postgresUploads(postgresEngine(connections));
    await carryUploads(file, new UploadFolder(uploadsBeside(file)), inDatabase);
  } catch (fault) {
    throw saidPlainly(fault);
  } finally {
    db.close();
    await connections.close();
  }
}

/** Each picture and document that the file names; one that is missing stays missing. */
async function carryUploads(file: string, from: Uploads, to: Uploads): Promise<void> {
  for (const content of contentsNamedIn(file)) {
    const bytes = await from.open(content);
    if (bytes !== null) await to.put(bytes);
  }
}

async function intoFile(connection: Connection, db: Database, table: Table): Promise<void> {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const places = table.columns.map(() => '?').join(', ');
  const insert = db.prepare(`INSERT INTO ${quoted(table.name)} (${names}) VALUES (${places})`);
  await connection.ask(
    `DECLARE carried NO SCROLL CURSOR FOR SELECT ${names} FROM ${quoted(table.name)} ORDER BY ${ordered(table)}`,
  );
  for (;;) {
    const { rows } = await connection.ask(`FETCH ${rowsAtOnce} FROM carried`);
    for (const row of rows) insert.run(...table.columns.map(({ name }) => row[name]));
    if (rows.length < rowsAtOnce) break;
  }
  await connection.ask('CLOSE carried');
  if (table.counted === null) return;
  const sequence = await connection.ask(
    `SELECT last_value AS last FROM pg_sequences WHERE format('%I.%I', schemaname, sequencename) = pg_get_serial_sequence($1, $2)`,
    [table.name, table.counted],
  );
  const last = sequence.rows[0]?.['last'] ?? null;
  if (last === null) return;
  db.prepare('DELETE FROM sqlite_sequence WHERE name = ?').run(table.name);
  db.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table.name, last);
}

async function intoPostgres(connection: Connection, db: Database, table: Table): Promise<void> {
  const names = table.columns.map(({ name }) => quoted(name)).join(', ');
  const lists = table.columns.map(({ type }, place) => `$${place + 1}::${types[type]}[]`).join(', ');
  const insert = `INSERT INTO ${quoted(table.name)} (${names}) SELECT * FROM unnest(${lists})`;
  const page = db
    .prepare<[number, number], unknown[]>(
      `SELECT ${names} FROM ${quoted(table.name)} ORDER BY ${ordered(table)} LIMIT ? OFFSET ?`,
    )
    .raw(true);
  for (let place = 0; ; place += rowsAtOnce) {
    const rows = page.all(rowsAtOnce, place);
    if (rows.length > 0)
      await connection.ask(
        insert,
        table.columns.map((_, column) => rows.map((row) => row[column])),
      );
    if (rows.length < rowsAtOnce) break;
  }
  if (table.counted === null) return;
  const last = db
    .prepare<[string], number>('SELECT seq FROM sqlite_sequence WHERE name = ? AND seq > 0')
    .pluck(true)
    .get(table.name);
  if (last !== undefined)
    await connection.ask('SELECT setval(pg_get_serial_sequence($1, $2), $3)', [
      table.name,
      table.counted,
      last,
    ]);
}

function quoted(name: string): string {
  return `"${name}"`;
}

function ordered({ key }: Table): string {
  return key.map(quoted).join(', ');
}

/** Every table that both engines have, each after those that it refers to. */
function tablesIn(db: Database): readonly Table[] {
  const names = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'migrations' ORDER BY name`,
    )
    .pluck(true)
    .all();
  const refersTo = db.prepare<[string], string>('SELECT "table" FROM pragma_foreign_key_list(?)').pluck(true);
  const inOrder = new Set<string>();
  const add = (name: string): void => {
    if (inOrder.has(name)) return;
    for (const other of refersTo.all(name)) if (other !== name) add(other);
    inOrder.add(name);
  };
  names.forEach(add);
  return [...inOrder].map((name) => tableIn(db, name));
}

interface ColumnRow {
  readonly name: string;
  readonly type: keyof typeof types;
  readonly pk: number;
  /** Not 0: worked out by the engine. */
  readonly hidden: number;
}

function tableIn(db: Database, name: string): Table {
  const rows = db
    .prepare<[string], ColumnRow>('SELECT name, type, pk, hidden FROM pragma_table_xinfo(?)')
    .all(name);
  const counts = db
    .prepare<[string], number>("SELECT sql LIKE '%AUTOINCREMENT%' FROM sqlite_schema WHERE name = ?")
    .pluck(true);
  const key = rows
    .filter(({ pk }) => pk > 0)
    .toSorted((one, other) => one.pk - other.pk)
    .map((column) => column.name);
  return {
    name,
    columns: rows.filter(({ hidden }) => hidden === 0),
    key,
    counted: counts.get(name) === 1 ? (key[0] ?? null) : null,
  };
}

function refuseFull(db: Database, file: string): void {
  if (db.prepare('SELECT 1 FROM streams UNION ALL SELECT 1 FROM people LIMIT 1').get() !== undefined)
    throw new NotEmpty(file);
}
