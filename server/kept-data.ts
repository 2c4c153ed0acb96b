/** What a server keeps, and where: a file in its data folder, or a database that several servers share. */

import { join } from 'node:path';
import { memoryLimits } from '../db/limits/memory-limits.ts';
import { SqliteJournal, type JournalHooks } from '../db/sqlite-journal.ts';
import type { Config } from './config.ts';
import { databaseName, type DataFolder, type openDataFolder } from './data-folder.ts';
import type { Faults } from './live/faults.ts';
import type { KeptData } from './kept.ts';
import type { Time } from './live/time.ts';
import { tellOfStanding, tryIn } from './standing.ts';

interface Here {
  readonly openData: typeof openDataFolder;
  readonly faults: Faults;
  readonly time: Time;
}

/** @throws what opening a data folder or a database throws */
export async function openKept(config: Config, machine: Here): Promise<KeptData> {
  const { dataDir, databaseUrl } = config;
  if (databaseUrl === undefined)
    return inFolder(
      machine.openData(dataDir, config.goOnWithLess === true ? 'goes-on' : 'stops'),
      dataDir,
      machine,
    );
  // No laptop ever loads the driver.
  const { openShared } = await import('./shared-database.ts');
  return openShared({ url: databaseUrl, dataDir, keysDir: config.keysDir }, journalHooks(machine.faults));
}

function inFolder(data: DataFolder, dataDir: string, { faults, time }: Here): KeptData {
  const { guard, register, keys, uploads } = data;
  const file = join(dataDir, databaseName);
  return {
    storage: {
      journal: new SqliteJournal(guard.db, journalHooks(faults), guard),
      register,
      keys,
      uploads,
      limits: memoryLimits(() => time.monotonic()),
    },
    files: guard,
    database: file,
    file,
    guard,
    openOwners: null,
    tryWriting: () => tryIn(guard),
    tellOfStanding: (report) => tellOfStanding(data, { report, time }),
    close: () => data.close(),
  };
}

/** Where the journal says that it stands at a named point. */
export function journalHooks(faults: Faults): JournalHooks {
  return {
    beforeAppend: (stream) => faults.reach('before-append', stream),
    insideCommit: (stream) => faults.reach('inside-commit', stream),
    afterCommit: (stream) => faults.reach('after-commit-before-ack', stream),
  };
}
