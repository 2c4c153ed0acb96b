import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { allMigrations, DatabaseTooNew, migrate, MigrationChanged } from './migrate.ts';
import { NotOurDatabase, openToRead, type Database } from './open.ts';
import { openDatabase } from './open-newest.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';
import { tryWriting } from './trial-write.ts';

const pragma = (db: Database, name: string) => db.pragma(name, { simple: true });

/** Makes a database, changes it by `change` and closes it. */
function changed(change: (db: Database) => void): string {
  const file = tempFile();
  const db = openDatabase(file);
  change(db);
  db.close();
  return file;
}

describe('opening', () => {
  test('[W3] commits reach the disk before they are confirmed', () => {
    const db = tempDatabase();
    expect(pragma(db, 'journal_mode')).toBe('wal');
    expect(pragma(db, 'synchronous')).toBe(2);
  });

  test('[W3] and so they do after it is opened again', () => {
    const db = tempDatabase(changed(() => undefined));
    expect(pragma(db, 'synchronous')).toBe(2);
  });

  test('[J10] what is erased is overwritten, and references hold', () => {
    const db = tempDatabase();
    expect(pragma(db, 'secure_delete')).toBe(1);
    expect(pragma(db, 'foreign_keys')).toBe(1);
  });

  test('[W3] a disk that takes nothing is noticed', () => {
    const file = changed(() => undefined);
    tryWriting(tempDatabase(file));
    const reader = openToRead(file);
    onTestFinished(() => {
      reader.close();
    });
    expect(() => tryWriting(reader)).toThrow('readonly');
  });

  test('[J11] opening to read writes nothing, and needs a database of ours', () => {
    const reader = openToRead(changed(() => undefined));
    onTestFinished(() => {
      reader.close();
    });
    expect(() => reader.exec('DELETE FROM texts')).toThrow('readonly');
    const empty = tempFile();
    new Sqlite(empty).close();
    expect(() => openToRead(empty)).toThrow(NotOurDatabase);
    expect(() => openToRead(tempFile())).toThrow(Sqlite.SqliteError);
  });

  test('[J11] a file that is no database is refused and left alone', () => {
    const file = tempFile();
    const notes = 'Minutes of the last meeting. '.repeat(1000);
    writeFileSync(file, notes);
    expect(() => openDatabase(file)).toThrow(NotOurDatabase);
    expect(() => openToRead(file)).toThrow(NotOurDatabase);
    expect(readFileSync(file, 'utf8')).toBe(notes);
  });

  test('[J11] the database of another program is refused and left alone', () => {
    const file = tempFile();
    const other = new Sqlite(file);
    other.exec('CREATE TABLE theirs (a INTEGER)');
    other.close();
    expect(() => openDatabase(file)).toThrow(NotOurDatabase);
    const again = new Sqlite(file);
    expect(again.prepare('SELECT name FROM sqlite_schema').pluck(true).all()).toEqual(['theirs']);
    again.close();
  });
});

describe('migrating', () => {
  const step = (number: number, sql: string) => ({ number, name: `00${number}`, sql, checksum: sql });
  const [one, two] = [
    step(1, 'CREATE TABLE one (a INTEGER) STRICT'),
    step(2, 'CREATE TABLE two (a INTEGER) STRICT'),
  ];

  function memory(): Database {
    const db = new Sqlite(':memory:');
    onTestFinished(() => {
      db.close();
    });
    return db;
  }

  test('[J11] takes the steps that are missing, in order, once', () => {
    const db = memory();
    migrate(db, [one]);
    migrate(db, [one, two]);
    migrate(db, [one, two]);
    expect(db.prepare('SELECT name FROM migrations ORDER BY number').pluck(true).all()).toEqual([
      '001',
      '002',
    ]);
    expect(pragma(db, 'user_version')).toBe(2);
  });

  test('[J11] a step that fails leaves the form before it', () => {
    const db = memory();
    const broken = step(2, 'CREATE TABLE two (a INTEGER) STRICT; CREATE TABLE one (a INTEGER) STRICT');
    expect(() => migrate(db, [one, broken])).toThrow('already exists');
    expect(pragma(db, 'user_version')).toBe(1);
    expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'two'").get()).toBeUndefined();
  });

  /** Opens it, which must fail; whether every byte is still as it was. */
  function isLeftAlone(file: string, fault: typeof DatabaseTooNew | typeof MigrationChanged): boolean {
    const before = readFileSync(file);
    expect(() => openDatabase(file)).toThrow(fault);
    return readFileSync(file).equals(before) && !existsSync(`${file}-wal`);
  }

  test('[J11] a database that a newer program made is refused and left alone', () => {
    const known = allMigrations();
    const sql = 'CREATE TABLE later (a INTEGER) STRICT';
    const later = { number: known.length + 1, name: 'later', sql, checksum: sql };
    const file = changed((db) => migrate(db, [...known, later]));
    expect(isLeftAlone(file, DatabaseTooNew)).toBe(true);
  });

  test('[J11] a step that was changed after it was taken is refused, and all is left alone', () => {
    const file = changed((db) => db.exec("UPDATE migrations SET checksum = 'other' WHERE number = 2"));
    expect(isLeftAlone(file, MigrationChanged)).toBe(true);
  });

  test('[J11] the line ends of Windows change nothing', () => {
    for (const { sql } of allMigrations()) expect(sql).not.toContain('\r');
  });
});
