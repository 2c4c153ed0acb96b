/** Everything in a database of PostgreSQL, and the keys outside of it, in the data folder. */

import { chmodSync, mkdirSync } from 'node:fs';
import { holdFolder } from '../db/lock.ts';
import { openPostgres, type OpenedPostgres } from '../db/postgres/open-postgres.ts';
import { postgresOwners } from '../db/postgres/postgres-owners.ts';
import type { JournalHooks } from '../db/sqlite-journal.ts';
import { openKeys, type ServerKeys } from './access/keys.ts';
import { openSharedKeys } from './access/shared-keys.ts';
import type { KeptData } from './kept.ts';

export interface SharedPlaces {
  /** The address of the database. */
  readonly url: string;
  readonly dataDir: string;
  /** The folder of keys that several servers share; left out: the key file of the data folder. */
  readonly keysDir?: string | undefined;
}

/**
 * @throws FolderInUse, KeyFileFault, and what opening the database throws
 */
export async function openShared(
  { url, dataDir, keysDir }: SharedPlaces,
  hooks: JournalHooks,
): Promise<KeptData> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(dataDir, 0o700);
  const letGo = holdFolder(dataDir);
  let opened: OpenedPostgres | null = null;
  try {
    opened = await openPostgres(url);
    const keys =
      keysDir === undefined ? openKeys(dataDir, opened.isNew) : openSharedKeys(keysDir, opened.isNew);
    return keptIn(opened, keys, url, hooks, letGo);
  } catch (fault) {
    await opened?.close();
    letGo();
    throw fault;
  }
}

function keptIn(
  { register, limits, uploads, ...database }: OpenedPostgres,
  keys: ServerKeys,
  url: string,
  hooks: JournalHooks,
  letGo: () => void,
): KeptData {
  let owners: ReturnType<typeof postgresOwners> | null = null;
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
    openOwners() {
      owners = postgresOwners(url);
      return owners;
    },
    tryWriting: () => database.tryWriting(),
    tellOfStanding: async () => undefined,
    async close() {
      await owners?.close();
      await database.close();
      letGo();
    },
  };
}
