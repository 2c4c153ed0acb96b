/** The data folder: the database, the key file beside it, and nobody else inside. */

import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from '../db/lock.ts';
import type { Database } from '../db/open.ts';
import { openDatabase } from '../db/open-newest.ts';
import { JournalBroken, proveJournals } from '../db/prove-journals.ts';
import { openRegister, type Register } from '../db/register/register.ts';
import { openKeys, type Keys } from './access/keys.ts';

export const databaseName = 'decision-day.sqlite';

/** Bytes of the database are not what was written; the message is one sentence for the operator. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged';
}

/** What was read cannot be a database, or is not what was written into it; any other fault as it is. */
export function orDamaged(fault: unknown, dataDir: string): unknown {
  if (!isDamage(fault)) return fault;
  return new DatabaseDamaged(
    `The database in ${dataDir} is damaged. Keep it as it is, and go on from the newest copy that npm run restore-check proves. (${fault.message})`,
    { cause: fault },
  );
}

/** A statement of ours that does not fit is damage too: nobody but us made this schema. */
function isDamage(fault: unknown): fault is Error {
  if (fault instanceof JournalBroken) return true;
  return (
    fault instanceof Error && 'code' in fault && /^SQLITE_(?:CORRUPT|NOTADB|ERROR)/.test(String(fault.code))
  );
}

export interface DataFolder {
  readonly db: Database;
  readonly register: Register;
  readonly keys: Keys;
  close(): void;
}

/**
 * Opens the data folder, making it when it is not there.
 *
 * @throws FolderInUse, KeyFileFault, what opening a database throws, and what the system says of the folder
 */
export function openDataFolder(dataDir: string): DataFolder {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  onlyOwner(dataDir, 0o700);
  const letGo = holdFolder(dataDir);
  let db: Database | null = null;
  const close = () => {
    db?.close();
    letGo();
  };
  try {
    const file = join(dataDir, databaseName);
    const isNew = !existsSync(file);
    // SQLite gives the files that it keeps beside a database the rights of the database.
    if (isNew) closeSync(openSync(file, 'a', 0o600));
    else onlyOwner(file, 0o600);
    db = openDatabase(file);
    proveJournals(db);
    return { db, register: openRegister(db), keys: openKeys(dataDir, isNew), close };
  } catch (fault) {
    close();
    throw orDamaged(fault, dataDir);
  }
}

/** Takes a folder or file out of others' reach; Windows keeps its own lists, and another owner's is left to them. */
function onlyOwner(path: string, mode: number): void {
  const { uid, mode: now } = statSync(path);
  if (process.platform === 'win32' || uid !== process.getuid?.() || (now & 0o777) === mode) return;
  chmodSync(path, mode);
}
