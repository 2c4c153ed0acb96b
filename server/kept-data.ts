/** What a server keeps, and where: a file in its data folder, or a database that several servers share. */

import { join } from 'node:path';
import type { FolderGuard } from '../db/folder-guard.ts';
import type { GuardedServer } from '../db/guarded-folder.ts';
import { memoryLimits } from '../db/limits/memory-limits.ts';
import { SqliteJournal, type JournalHooks } from '../db/sqlite-journal.ts';
import type { Machine, Storage } from './build.ts';
import type { Config } from './config.ts';
import { databaseName, type DataFolder } from './data-folder.ts';
import type { Faults } from './live/faults.ts';
import type { ReportFault } from './live/server-dependencies.ts';
import { tellOfStanding, tryIn } from './standing.ts';

/** Watches over files that the server needs while it runs. */
export interface WatchedFiles extends Pick<FolderGuard, 'lost' | 'writtenBackAt'> {
  start(server: GuardedServer): void;
}

export interface KeptData {
  readonly storage: Storage;
  readonly files: WatchedFiles;
  /** What worker threads read, as `openReader` takes it. */
  readonly database: string;
  /** The file of the database; null where it is on another machine. */
  readonly file: string | null;
  readonly guard: FolderGuard | null;
  /** Learns whether commits are taken again after they were not. @throws while they are not */
  tryWriting(): Promise<void>;
  /** Reports what this start found that an operator should know. */
  tellOfStanding(report: ReportFault): Promise<void>;
  close(): Promise<void>;
}

type Here = Pick<Machine, 'openData' | 'faults' | 'time'>;

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
  return openShared(databaseUrl, dataDir, journalHooks(machine.faults));
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
