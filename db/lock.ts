/** One program at a time works in a data folder: the operating system keeps the lock, and gives it back after any crash. */

import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { english } from '../domain/words/language.ts';
import { wordsIn } from '../domain/words/words-in.ts';

/** Another program has the folder; the message is one sentence for the operator. */
export class FolderInUse extends Error {
  override name = 'FolderInUse';
}

/** The file by which a program holds the folder. */
export function lockFile(folder: string): string {
  return join(folder, 'in-use.lock');
}

/**
 * Locks the folder until the returned function is called, or until the process ends for any reason. The file stays and
 * means nothing by itself: it is an empty database whose write lock is held. So the number of a dead process can never
 * be mistaken for a live one.
 *
 * @throws FolderInUse
 */
export function holdFolder(folder: string): () => void {
  const file = lockFile(folder);
  closeSync(openSync(file, 'a', 0o600));
  const lock = new Sqlite(file, { timeout: 0 });
  try {
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Sqlite.SqliteError) || error.code !== 'SQLITE_BUSY') throw error;
    throw new FolderInUse(wordsIn(english).start.inUse({ folder }));
  }
  return () => lock.close();
}
