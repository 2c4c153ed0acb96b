import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Play } from '../../domain/testing/play.ts';
import { openDatabase } from '../open-newest.ts';
import { signedPlay, votedPlay, write } from '../testing/played-event.ts';
import { testConnections, testDatabase, whyNone } from '../testing/postgres/test-database.ts';
import { tempFolder } from '../testing/temp-database.ts';
import { EventIsOpen } from '../upgrade.ts';
import { carryToPostgres } from './carry.ts';
import { migratePostgres, postgresMigrations } from './postgres-migrations.ts';

/** A step that empties one readable table: filled again, it shows that all were. */
const later = { number: 900, name: '900-later.sql', sql: 'DELETE FROM ballots', checksum: 'x' };

async function databaseWith(play: Play) {
  const file = join(tempFolder(), 'played.sqlite');
  const db = openDatabase(file);
  await write(db, play);
  db.close();
  const url = testDatabase();
  await carryToPostgres(file, url);
  const connections = testConnections(url);
  const upgrade = () => migratePostgres(connections, [...postgresMigrations(), later]);
  const rows = (statement: string) => connections.use(async (each) => (await each.ask(statement)).rows);
  onTestFinished(async () => void (await rows('DELETE FROM migrations WHERE number = 900')));
  return { upgrade, rows };
}

describe.skipIf(whyNone !== null)('an upgrade of PostgreSQL', () => {
  test('[PG2, J8] fills the readable tables again from the journals', async () => {
    const { upgrade, rows } = await databaseWith(signedPlay());
    const everything = async () =>
      Promise.all(
        ['events', 'bids', 'voters', 'ballots', 'allocations', 'signatures'].map((table) =>
          rows(`SELECT * FROM ${table} ORDER BY 1, 2, 3`),
        ),
      );
    const before = await everything();
    await upgrade();
    expect(await everything()).toEqual(before);
    expect(before.every((table) => table.length > 0)).toBe(true);
    expect(await rows('SELECT name FROM migrations WHERE number = 900')).toHaveLength(1);
  });

  test('[J11] waits while a hall votes: nothing is written then', async () => {
    const { upgrade, rows } = await databaseWith(votedPlay());
    await expect(upgrade()).rejects.toThrow(EventIsOpen);
    expect(await rows('SELECT * FROM ballots')).not.toHaveLength(0);
    expect(await rows('SELECT name FROM migrations WHERE number = 900')).toEqual([]);
  });
});
