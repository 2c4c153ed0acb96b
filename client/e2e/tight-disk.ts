/** A disk for one hall that can be filled while it votes. */

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../../server/build.ts';
import { openDataFolder, type DataFolder } from '../../server/data-folder.ts';
import { SmallDisk } from '../../server/testing/disks.ts';

export interface TightDisk {
  /** What it is, for whoever reads the report. */
  readonly what: string;
  readonly dataDir: string;
  readonly machine: Partial<Machine>;
  fill(): void;
  makeRoom(): void;
  unmount(): void;
}

/** A tmpfs that is truly full, where one may be mounted; else a database that SQLite was told to write nothing to. */
export function tightDisk(): TightDisk {
  const report = (): void => undefined;
  const small = SmallDisk.mount(8);
  if (small === null) return refusingDatabase(report);
  return {
    what: 'a tmpfs of 8 MB',
    dataDir: join(small.folder, 'data'),
    machine: { report },
    fill: () => small.fill(),
    makeRoom: () => small.makeRoom(),
    unmount: () => small.unmount(),
  };
}

function refusingDatabase(report: Machine['report']): TightDisk {
  let guard: DataFolder['guard'] | null = null;
  const openData: Machine['openData'] = (dataDir) => {
    const data = openDataFolder(dataDir);
    guard = data.guard;
    return data;
  };
  return {
    what: 'a database that takes no writes, because no disk may be mounted here',
    dataDir: mkdtempSync(join(tmpdir(), 'hall-')),
    machine: { report, openData },
    fill: () => void guard?.db.pragma('query_only = ON'),
    makeRoom: () => void guard?.db.pragma('query_only = OFF'),
    unmount: () => undefined,
  };
}
