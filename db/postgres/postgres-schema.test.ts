// Both engines keep the same: each table, column, type, key, check and guard of SQLite is there in PostgreSQL.

import { describe, expect, test } from 'vitest';
import { allMigrations } from '../migrate.ts';
import {
  columnsIn,
  keysIn,
  guardsIn,
  indexesIn,
  newRowsIn,
  type Shape,
} from '../testing/postgres/sqlite-shape.ts';
import { postgresShape } from '../testing/postgres/postgres-shape.ts';
import { testConnections, whyNone } from '../testing/postgres/test-database.ts';
import { tempDatabase } from '../testing/temp-database.ts';
import { postgresMigrations } from './postgres-migrations.ts';

/** What SQLite's process keeps in memory and in a folder, and what one machine has no need of. */
const beside = ['contents', 'nodes', 'owners', 'tries'];

describe('migrations of PostgreSQL', () => {
  test('[PG2] end at the number at which those of SQLite end, without a gap', () => {
    const numbers = postgresMigrations().map(({ number }) => number);
    const first = numbers[0] ?? 0;
    expect(numbers).toEqual(numbers.map((_, place) => first + place));
    expect(numbers.at(-1)).toBe(allMigrations().length);
  });

  test.skipIf(whyNone !== null)('[PG2] make what those of SQLite make', async () => {
    const db = tempDatabase();
    const shape: Shape = {
      columns: columnsIn(db),
      keys: keysIn(db),
      indexes: indexesIn(db),
      guards: guardsIn(db),
      rows: newRowsIn(db),
    };
    const found = await postgresShape(testConnections(), beside);
    expect(found.columns).toEqual(shape.columns);
    expect(found.keys).toEqual(shape.keys);
    expect(found.indexes).toEqual(shape.indexes);
    expect(found.rows).toEqual(shape.rows);
    for (const guard of shape.guards) expect(found.guards).toContain(guard);
  });

  test.skipIf(whyNone !== null)('[PG2] compare every text by its bytes', async () => {
    const { rows } = await testConnections().use((connection) =>
      connection.ask(
        `SELECT table_name || '.' || column_name AS name FROM information_schema.columns
         WHERE table_schema = 'public' AND data_type = 'text' AND collation_name IS DISTINCT FROM 'C'`,
      ),
    );
    expect(rows).toEqual([]);
  });
});
