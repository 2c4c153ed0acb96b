/** Databases of PostgreSQL for tests: empty ones of the newest form. */

import { text } from 'node:stream/consumers';
import { connect } from 'node:net';
import { inject, onTestFinished } from 'vitest';
import { Connections, type ConnectionSettings } from '../../sql/postgres-connections.ts';
import type { TestServer } from './test-server.ts';

const answer = await text(connect(inject('postgresDoor'), '127.0.0.1'));
const server = JSON.parse(answer) as TestServer;

/** Why there is no PostgreSQL here; null where there is one. */
export const whyNone: string | null = 'fault' in server ? server.fault : null;
if (whyNone !== null)
  console.warn(`Tests on PostgreSQL are skipped, because it does not start here: ${whyNone}`);

const owner = 'url' in server ? new Connections(`${server.url}/postgres`, { most: 2 }) : null;
let made = 0;

/** The address of a database; of a new one, empty and without tables, where it has no name. */
async function emptyDatabase(template = 'template0'): Promise<string> {
  const name = `test_${process.pid}_${(made += 1)}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return addressOf(name);
}

function addressOf(name: string): string {
  if (!('url' in server)) throw new Error(`there is no PostgreSQL: ${server.fault}`);
  return `${server.url}/${name}`;
}

/** What only the owner of the server may do. */
export async function asOwner(statement: string): Promise<void> {
  await owner?.use((connection) => connection.ask(statement));
}

/** A test opens as many at most. They are emptied after each test and used again: that takes 6 ms, a new one 150. */
const most = 3;
const free =
  whyNone === null ? await Promise.all(Array.from({ length: most }, () => emptyDatabase('made'))) : [];
const places = new Map<string, string>();

/** A database with every table and no row for one test; the same one for the same `place`. */
export function testDatabase(place?: string): string {
  const known = place === undefined ? undefined : places.get(place);
  if (known !== undefined) return known;
  const url = free.pop();
  if (url === undefined) throw new Error(`a test opens ${most} databases of PostgreSQL at most`);
  if (place !== undefined) places.set(place, url);
  onTestFinished(async () => {
    if (place !== undefined) places.delete(place);
    await emptyAll(url);
    free.push(url);
  });
  return url;
}

/** Connections to it, closed when the test is over. */
export function testConnections(url = testDatabase(), settings: ConnectionSettings = {}): Connections {
  const connections = new Connections(url, { most: 4, ...settings });
  onTestFinished(() => connections.close());
  return connections;
}

/** Even what no program may ever delete: the triggers sleep meanwhile. */
async function emptyAll(url: string): Promise<void> {
  const connections = new Connections(url, { most: 1 });
  await connections.use(async (connection) => {
    const { rows } = await connection.ask(
      `SELECT string_agg(format('DELETE FROM %I', relname), ';') AS statements FROM pg_class
       WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT IN ('migrations', 'numbers')`,
    );
    const again = await connection.ask(
      "SELECT string_agg(format('ALTER SEQUENCE %I RESTART', relname), ';') AS statements FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace",
    );
    await connection.ask(
      `SET session_replication_role = replica; ${String(rows[0]?.['statements'])}; ${String(again.rows[0]?.['statements'])};
       UPDATE numbers SET last = 0`,
    );
  });
  await connections.close();
}
