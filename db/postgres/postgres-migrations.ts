/**
 * Brings a database of PostgreSQL to the newest form, forwards only. The files in migrations/ have the numbers of those for
 * SQLite: a database of either engine with the same number has the same tables.
 */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { english } from '../../domain/words/language.ts';
import { wordsIn } from '../../domain/words/words-in.ts';
import { DatabaseTooNew, MigrationChanged, type Migration } from '../migrate.ts';
import { refillReadable } from '../readable/refill.ts';
import type { Connection, Connections } from '../sql/postgres-connections.ts';
import { takeOn } from '../sql/postgres-engine.ts';
import { first, sql, texts, type Steps } from '../sql/steps.ts';
import { EventIsOpen, votingStages } from '../upgrade.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Every migration by number; the first of them makes the form that SQLite had when the second engine came. */
export function postgresMigrations(): readonly Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
    return {
      number: Number(name.split('-')[0]),
      name,
      sql: text,
      checksum: createHash('sha256').update(text).digest('hex'),
    };
  });
}

/**
 * Applies what is missing in one commit, and writes the readable tables again from the journals. Of several servers that
 * start at once one does it, and the others wait.
 *
 * @throws DatabaseTooNew, MigrationChanged, EventIsOpen, and then nothing was written
 */
export async function migratePostgres(
  connections: Connections,
  migrations = postgresMigrations(),
): Promise<void> {
  const isMissing = await connections.use(
    async (connection) => (await missing(connection, migrations)).length > 0,
  );
  if (!isMissing) return;
  await connections.commit(
    "BEGIN; SELECT pg_advisory_xact_lock(hashtext('decision-day migrations'))",
    async (connection) => {
      // Another server may have been quicker.
      const left = await missing(connection, migrations);
      const isNew = left.length === migrations.length;
      if (left.length > 0 && !isNew) await takeOn(connection, refuseWhileVoting());
      for (const migration of left) await apply(connection, migration);
      if (left.length > 0 && !isNew) await takeOn(connection, refillReadable());
    },
  );
}

function* refuseWhileVoting(): Steps<void> {
  const open = yield* first<{ event: number }>(
    sql`SELECT event FROM events WHERE practice = 0 AND stage IN ${texts(votingStages)}`,
  );
  if (open) throw new EventIsOpen(wordsIn(english).start.midVoting({ event: String(open.event) }));
}

async function missing(
  connection: Connection,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> {
  const { rows } = await connection.ask("SELECT to_regclass('migrations') IS NOT NULL AS known");
  if (rows[0]?.['known'] !== true) return migrations;
  const applied = (await connection.ask('SELECT number, checksum FROM migrations ORDER BY number')).rows;
  const form = Number(applied.at(-1)?.['number'] ?? 0);
  const newest = migrations.at(-1)?.number ?? 0;
  const words = wordsIn(english).start;
  if (form > newest) throw new DatabaseTooNew(words.tooNew({ form: String(form), newest: String(newest) }));
  const checksums = new Map(applied.map(({ number, checksum }) => [number, checksum]));
  const changed = migrations.find(
    ({ number, checksum }) => checksums.has(number) && checksums.get(number) !== checksum,
  );
  if (changed) throw new MigrationChanged(words.stepChanged({ file: changed.name }));
  return migrations.filter(({ number }) => !checksums.has(number));
}

async function apply(
  connection: Connection,
  { number, name, sql: text, checksum }: Migration,
): Promise<void> {
  await connection.ask(
    'CREATE TABLE IF NOT EXISTS migrations (number bigint NOT NULL PRIMARY KEY, name text COLLATE "C" NOT NULL, checksum text COLLATE "C" NOT NULL)',
  );
  await connection.ask(text);
  await connection.ask('INSERT INTO migrations (number, name, checksum) VALUES ($1, $2, $3)', [
    number,
    name,
    checksum,
  ]);
}
