/** Opens the database: one SQLite file that holds everything but the keys. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';
import { copyWithLog } from './copy-with-log.ts';
import { writeBack } from './write-back.ts';

export type Database = Sqlite.Database;

/** "DDay" in ASCII: what the file itself says it is, so that no other program's database is taken for ours. */
const APPLICATION = 0x44446179;

/** The file is a database of something else, or no database at all. */
export class NotOurDatabase extends Error {
  override name = 'NotOurDatabase';
}

/**
 * Opens `file` for the server, making it when it is not there.
 *
 * @param prepare brings it to the newest form, once it is known to be ours
 * @throws NotOurDatabase, and whatever `prepare` throws, before anything is written.
 */
export function openOurs(file: string, prepare: (db: Database) => void): Database {
  return opened(new Sqlite(file), (db) => {
    refuseStrangers(db, file);
    settings(db);
    prepare(db);
    db.pragma(`application_id = ${APPLICATION}`);
  });
}

/**
 * Opens `file` to read only, also while a server writes to it, and where nothing beside it may be written.
 *
 * @param empty whether an empty database is accepted as ours: one whose log was lost looks like that
 * @throws NotOurDatabase when it is anything else, or empty
 */
export function openToRead(file: string, empty: 'refused' | 'or-empty' = 'refused'): Database {
  return opened(readable(file), (db) => {
    refuseStrangers(db, file);
    if (numberIn(db, 'application_id') !== APPLICATION && empty === 'refused')
      throw new NotOurDatabase(wordsIn(english).start.notOurs({ file }));
  });
}

/** To read a database with a log, SQLite writes beside it; where it may not, a copy is read that goes with the program. */
function readable(file: string): Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    db.prepare('SELECT 1 FROM sqlite_schema').get();
    return db;
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || !/^SQLITE_(?:CANTOPEN|READONLY)/.test(error.code))
      return db;
    db.close();
  }
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-read-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return new Sqlite(copyWithLog(file, folder), { fileMustExist: true });
}

/** Hands `db` on when it could be made ready; lets go of the file when not. */
function opened(db: Database, prepare: (db: Database) => void): Database {
  try {
    prepare(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A file is ours when it says so, or when nothing stands in it yet. */
function refuseStrangers(db: Database, file: string): void {
  try {
    const application = numberIn(db, 'application_id');
    if (application === APPLICATION) return;
    const empty = db.prepare('SELECT 1 FROM sqlite_schema').get() === undefined;
    if (application !== 0 || !empty) throw new NotOurDatabase(wordsIn(english).start.ofAnother({ file }));
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError) || error.code !== 'SQLITE_NOTADB') throw error;
    throw new NotOurDatabase(wordsIn(english).start.noDatabase({ file }));
  }
}

function settings(db: Database): void {
  db.pragma('journal_mode = WAL');
  // better-sqlite3 lets a WAL database lose its last commits when the power fails; here they were acknowledged to people.
  db.pragma('synchronous = FULL');
  db.pragma('foreign_keys = ON');
  // What is erased is overwritten with zeros, not only forgotten.
  db.pragma('secure_delete = ON');
  db.pragma('busy_timeout = 5000');
  // While ten thousand vote, each commit touches most pages of the table of ballots: they are kept at hand, and the log
  // is carried over into the file less often.
  db.pragma('cache_size = -32000');
  db.pragma('wal_autocheckpoint = 8000');
}

/**
 * Clears what was erased out of the write-ahead log too. After an erasure nothing of it is left in either file; while a
 * copy is being made, a moment later. Inside a transaction it does nothing: whoever commits it calls this afterwards.
 */
export function forgetErased(db: Database): void {
  if (!db.inTransaction) writeBack(db);
}

function numberIn(db: Database, pragma: string): number {
  return Number(db.pragma(pragma, { simple: true }));
}
