/** The data folder: the database, the key file beside it, and nobody else inside. */

import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from '../db/lock.ts';
import type { Database } from '../db/open.ts';
import { openDatabase } from '../db/open-newest.ts';
import { openRegister, type Register } from '../db/register/register.ts';
import { openKeys, type Keys } from './access/keys.ts';

export const databaseName = 'decision-day.sqlite';

/** Bytes of the database are not what was written; the message is one sentence for the operator. */
export class DatabaseDamaged extends Error {
  override readonly name = 'DatabaseDamaged';
}

/** What SQLite says when it reads bytes that cannot be part of a database; any other fault as it is. */
export function orDamaged(fault: unknown, dataDir: string): unknown {
  const isDamage =
    fault instanceof Error && 'code' in fault && /^SQLITE_(?:CORRUPT|NOTADB)/.test(String(fault.code));
  if (!isDamage) return fault;
  return new DatabaseDamaged(
    `The database in ${dataDir} is damaged. Keep it as it is, and go on from the newest copy that npm run restore-check proves.`,
    { cause: fault },
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
  try {
    const file = join(dataDir, databaseName);
    const isNew = !existsSync(file);
    // SQLite gives the files that it keeps beside a database the rights of the database.
    if (isNew) closeSync(openSync(file, 'a', 0o600));
    else onlyOwner(file, 0o600);
    const db = openDatabase(file);
    const close = () => {
      db.close();
      letGo();
    };
    return { db, register: openRegister(db), keys: openKeys(dataDir, isNew), close };
  } catch (fault) {
    letGo();
    throw orDamaged(fault, dataDir);
  }
}

/** Takes a folder or file out of others' reach; Windows keeps its own lists, and another owner's is left to them. */
function onlyOwner(path: string, mode: number): void {
  const { uid, mode: now } = statSync(path);
  if (process.platform === 'win32' || uid !== process.getuid?.() || (now & 0o777) === mode) return;
  chmodSync(path, mode);
}
