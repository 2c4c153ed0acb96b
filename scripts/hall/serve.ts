/** A real server in a temporary data folder, for the commands that play an event; both are removed afterwards. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { carryToFile } from '../../db/postgres/carry.ts';
import { withScratchDatabase } from '../../db/postgres/scratch-database.ts';
import type { Machine, RunningServer } from '../../server/build.ts';
import { buildForTest } from '../../server/testing/build-for-test.ts';
import { databaseName } from '../../server/data-folder.ts';

export interface HallServer {
  readonly server: RunningServer;
  /** A file with everything that is kept, for recounting it beside the running server. */
  databaseFile(): Promise<string>;
}

/**
 * Serves on a free port of this machine alone while `work` goes on.
 *
 * @param url a database of PostgreSQL: everything is then kept in a new one beside it, which is removed afterwards
 */
export function withHallServer<T>(
  work: (hall: HallServer) => Promise<T>,
  machine: Partial<Machine> = {},
  url = process.env['DATABASE_URL'],
): Promise<T> {
  return url === undefined || url === ''
    ? serving(work, machine, undefined)
    : withScratchDatabase(url, (databaseUrl) => serving(work, machine, databaseUrl));
}

async function serving<T>(
  work: (hall: HallServer) => Promise<T>,
  machine: Partial<Machine>,
  databaseUrl: string | undefined,
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-'));
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
  const server = await buildForTest(
    { ...config, ...(databaseUrl !== undefined && { databaseUrl }) },
    machine,
  );
  const file = join(dataDir, databaseName);
  async function databaseFile(): Promise<string> {
    if (databaseUrl !== undefined) await carryToFile(databaseUrl, file);
    return file;
  }
  try {
    return await work({ server, databaseFile });
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
