/** The tables of owners for tests, on a clock of their own. A machine with SQLite owns everything, and has none but here. */

import type { Database } from '../open.ts';
import { ownerTable, type OwnerTable } from '../owners/owner-table.ts';
import type { Engine } from '../sql/engine.ts';
import type { PostgresEngine } from '../sql/postgres-engine.ts';
import { sqliteEngine } from '../sql/sqlite-engine.ts';
import { sql } from '../sql/steps.ts';

const tables = `
  CREATE TABLE nodes (node TEXT NOT NULL PRIMARY KEY, address TEXT NOT NULL, lease_until INTEGER NOT NULL) STRICT;
  CREATE TABLE owners (
    stream TEXT NOT NULL PRIMARY KEY, node TEXT NOT NULL, epoch INTEGER NOT NULL CHECK (epoch > 0)
  ) STRICT;
`;

/** @param now the clock of the database, in milliseconds */
export function sqliteOwnerTable(db: Database, now: () => number): OwnerTable {
  db.exec(tables);
  return ownerTableOn(sqliteEngine(db), now);
}

/** In PostgreSQL the tables are there. @param now a clock in the place of the database's */
export function postgresOwnerTable(engine: PostgresEngine, now: () => number): OwnerTable {
  return ownerTableOn({ write: (steps) => engine.writeBeside(steps) }, now);
}

function ownerTableOn(engine: Pick<Engine, 'write'>, now: () => number): OwnerTable {
  return ownerTable({
    engine,
    get clock() {
      return sql`SELECT ${now()} AS now`;
    },
  });
}
