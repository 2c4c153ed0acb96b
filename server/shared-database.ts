/** Everything in a database of PostgreSQL, and the keys outside of it, in the data folder. */

import { chmodSync, mkdirSync } from 'node:fs';
import { holdFolder } from '../db/lock.ts';
import { openPostgres, type OpenedPostgres } from '../db/postgres/open-postgres.ts';
import type { JournalHooks } from '../db/sqlite-journal.ts';
import { openKeys } from './access/keys.ts';
import type { KeptData } from './kept.ts';

/**
 * @throws FolderInUse, KeyFileFault, and what opening the database throws
 */
export async function openShared(url: string, dataDir: string, hooks: JournalHooks): Promise<KeptData> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(dataDir, 0o700);
  const letGo = holdFolder(dataDir);
  let opened: OpenedPostgres | null = null;
  try {
    opened = await openPostgres(url);
    return keptIn(opened, url, dataDir, hooks, letGo);
  } catch (fault) {
    await opened?.close();
    letGo();
    throw fault;
  }
}

function keptIn(
  { register, limits, uploads, isNew, ...database }: OpenedPostgres,
  url: string,
  dataDir: string,
  hooks: JournalHooks,
  letGo: () => void,
): KeptData {
  const keys = openKeys(dataDir, isNew);
  return {
    storage: { journal: database.journal(hooks), register, limits, keys, uploads },
    files: {
      start: () => undefined,
      // What stands in the database is that machine's to watch. Without the keys no card opens.
      lost: async () => ((await keys.stands()) ? null : keys.file),
      writtenBackAt: null,
    },
    database: url,
    file: null,
    guard: null,
    tryWriting: () => database.tryWriting(),
    tellOfStanding: async () => undefined,
    async close() {
      await database.close();
      letGo();
    },
  };
}
