/** Tables of a database that take no writes, while a server runs on it: the one fault that every act can meet. */

import { join } from 'node:path';
import { openRaw, type RawDatabase } from '../../db/testing/raw-sqlite.ts';
import { databaseName } from '../../server/data-folder.ts';

/** A kind of write to one table. */
export interface Write {
  readonly table: string;
  readonly kind: 'INSERT' | 'UPDATE' | 'DELETE';
}

const kinds = ['INSERT', 'UPDATE', 'DELETE'] as const;

export class FailingTables {
  readonly #db: RawDatabase;

  constructor(dataDir: string) {
    this.#db = openRaw(join(dataDir, databaseName));
  }

  /** Notes every kind of write from now on; the answer tells them. */
  note(): () => readonly Write[] {
    this.#db.exec('CREATE TABLE noted (name TEXT, kind TEXT)');
    const tables = this.#db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'noted'")
      .pluck(true)
      .all()
      .filter((name) => !name.startsWith('sqlite_'));
    for (const table of tables)
      for (const kind of kinds)
        this.#db.exec(
          `CREATE TRIGGER noted_${table}_${kind} AFTER ${kind} ON ${table}
           BEGIN INSERT INTO noted VALUES ('${table}', '${kind}'); END`,
        );
    return () =>
      this.#db
        .prepare<[], Write>('SELECT DISTINCT name AS "table", kind FROM noted ORDER BY name, kind')
        .all();
  }

  /** Such writes fail until the answer is called. */
  fail({ table, kind }: Write): () => void {
    this.#db.exec(
      `CREATE TRIGGER planted BEFORE ${kind} ON ${table} BEGIN SELECT RAISE(ABORT, 'planted'); END`,
    );
    return () => void this.#db.exec('DROP TRIGGER planted');
  }

  close(): void {
    this.#db.close();
  }
}
