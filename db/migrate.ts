/** Brings a database to the newest form, forwards only, by the numbered files in migrations/. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type Sqlite from 'better-sqlite3';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';

const FOLDER = new URL('./migrations/', import.meta.url);

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** The database was made by a newer program, which may keep things that this one would not understand. */
export class DatabaseTooNew extends Error {
  override name = 'DatabaseTooNew';
}

/** A migration differs from the one that made this database: nobody knows what form it has. */
export class MigrationChanged extends Error {
  override name = 'MigrationChanged';
}

/** Every migration, by number from 1 without a gap. */
export function allMigrations(): readonly Migration[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name, place) => {
    const number = Number(name.split('-')[0]);
    if (number !== place + 1) throw new Error(`Broken assumption: ${name} is migration ${place + 1}`);
    // Git on Windows may have changed the line ends, which changes nothing.
    const sql = readFileSync(new URL(name, FOLDER), 'utf8').replaceAll('\r\n', '\n');
    return { number, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

/** How many steps made this database; 0 for a new one. */
export function formOf(db: Sqlite.Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** @throws DatabaseTooNew, MigrationChanged */
export function refuseUnknownForm(db: Sqlite.Database, migrations: readonly Migration[]): void {
  const done = formOf(db);
  if (done > migrations.length) {
    const forms = { form: String(done), newest: String(migrations.length) };
    throw new DatabaseTooNew(wordsIn(english).start.tooNew(forms));
  }
  if (done > 0) compare(db, migrations.slice(0, done));
}

/**
 * Applies what is missing, each migration in a transaction of its own; `user_version` counts them.
 *
 * @throws DatabaseTooNew, MigrationChanged
 */
export function migrate(db: Sqlite.Database, migrations = allMigrations()): void {
  refuseUnknownForm(db, migrations);
  for (const migration of migrations.slice(formOf(db))) apply(db, migration);
}

function compare(db: Sqlite.Database, applied: readonly Migration[]): void {
  const checksum = db
    .prepare<[number], string>('SELECT checksum FROM migrations WHERE number = ?')
    .pluck(true);
  const changed = applied.find((migration) => checksum.get(migration.number) !== migration.checksum);
  if (changed) throw new MigrationChanged(wordsIn(english).start.stepChanged({ file: changed.name }));
}

function apply(db: Sqlite.Database, { number, name, sql, checksum }: Migration): void {
  const step = db.transaction(() => {
    db.exec(
      'CREATE TABLE IF NOT EXISTS migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL) STRICT, WITHOUT ROWID',
    );
    db.exec(sql);
    db.prepare('INSERT INTO migrations (number, name, checksum) VALUES (?, ?, ?)').run(
      number,
      name,
      checksum,
    );
    db.pragma(`user_version = ${number}`);
  });
  step.immediate();
}
