/** A real server in a temporary data folder, for the commands that play an event; both are removed afterwards. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine, RunningServer } from '../../server/build.ts';
import { buildForTest } from '../../server/testing/build-for-test.ts';
import { databaseName } from '../../server/data-folder.ts';

export interface HallServer {
  readonly server: RunningServer;
  /** The database of the data folder, for recounting it beside the running server. */
  readonly databaseFile: string;
}

/** Serves on a free port of this machine alone while `work` goes on. */
export async function withHallServer<T>(
  work: (hall: HallServer) => Promise<T>,
  machine: Partial<Machine> = {},
): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-'));
  const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
  const server = await buildForTest(config, machine);
  try {
    return await work({ server, databaseFile: join(dataDir, databaseName) });
  } finally {
    await server.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
