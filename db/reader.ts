/** A database that is read beside the server that writes to it: for threads, which have no queue to ask. */

import type { Journal } from './journal.ts';
import { openToRead } from './open.ts';
import type { Register } from './register/register.ts';
import type { Engine } from './sql/engine.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { openRegister } from './sqlite-register.ts';
import { sqliteEngine } from './sql/sqlite-engine.ts';
import { linksInPage, pageOfLinks } from './stored-steps.ts';
import type { StoredChainLink } from './stored.ts';

/** For reading alone. */
export interface Reader {
  readonly journal: Journal;
  readonly register: Register;
  /** The entries of a stream in order, each with its hash, a page at a time. */
  pages(stream: string): AsyncIterable<readonly StoredChainLink[]>;
  close(): Promise<void>;
}

/**
 * @param database the file of SQLite, or the address of a database of PostgreSQL
 * @throws NotOurDatabase
 */
export async function openReader(database: string): Promise<Reader> {
  if (isPostgres(database)) {
    // No laptop ever loads its driver.
    const { readPostgres } = await import('./postgres/open-postgres.ts');
    const { engine, ...storage } = readPostgres(database);
    return { ...storage, pages: pagesOf(engine) };
  }
  const db = openToRead(database);
  return {
    journal: new SqliteJournal(db),
    register: openRegister(db),
    pages: pagesOf(sqliteEngine(db)),
    close: async () => void db.close(),
  };
}

/** Whether this is the address of a database of PostgreSQL, and no name of a file. */
export function isPostgres(database: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(database);
}

function pagesOf(engine: Engine): Reader['pages'] {
  return async function* (stream) {
    for (let after = 0; ;) {
      const place = after;
      const page = await engine.read(() => pageOfLinks(stream, place));
      yield page;
      const last = page.at(-1);
      if (!last || page.length < linksInPage) return;
      after = last.seq;
    }
  };
}
