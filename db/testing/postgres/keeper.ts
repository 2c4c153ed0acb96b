/**
 * A PostgreSQL of its own for one run of tests: made in a folder of its own, told to whoever started this program, stopped
 * and removed when that one is gone, however it went. It needs nothing installed: an npm package carries the server.
 */

import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connections } from '../../sql/postgres-connections.ts';
import { migratePostgres } from '../../postgres/postgres-migrations.ts';
import { makeServer, startServer } from './programs.ts';
import type { TestServer } from './test-server.ts';

/** Nothing that is kept here is worth a disk: a run that needs durability says so in a server of its own. */
const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off', 'jit=off'];
const small = ['shared_buffers=32MB', 'max_connections=100', 'max_wal_senders=2', 'max_replication_slots=0'];
/** A standby that never comes: commits wait for it where a database says that they wait at all. */
const standby = ['synchronous_standby_names=nobody'];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

async function start(folder: string): Promise<{ url: string; server: ChildProcess }> {
  const data = join(folder, 'data');
  const password = randomBytes(12).toString('hex');
  await makeServer(data, password);
  const port = await freePort();
  const here = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories='];
  const server = await startServer(data, [...here, ...quick, ...small, ...standby]);
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}`, server };
}

/** What every test starts from is made once: a database is then a copy of it. */
async function makeTemplate(url: string): Promise<void> {
  const owner = new Connections(`${url}/postgres`);
  await owner.use((connection) => connection.ask('CREATE DATABASE made'));
  await owner.close();
  const made = new Connections(`${url}/made`);
  await migratePostgres(made);
  await made.close();
}

const folder = mkdtempSync(join(tmpdir(), 'decision-day-postgres-'));
let server: ChildProcess | undefined;

async function end(): Promise<never> {
  if (server?.exitCode === null) {
    server.kill('SIGQUIT');
    await once(server, 'close');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  process.exit();
}

function tell(told: TestServer): void {
  process.stdout.write(`${JSON.stringify(told)}\n`);
}

// Whoever started this holds the other end: it closes when they are done, and when they were killed.
process.stdin.on('end', () => void end()).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

try {
  const started = await start(folder);
  server = started.server;
  await makeTemplate(started.url);
  tell({ url: started.url });
} catch (fault) {
  tell({ fault: fault instanceof Error ? fault.message : String(fault) });
  await end();
}
