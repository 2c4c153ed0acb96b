/** The named act by which a start goes on with less than is known of: from the fullest database that can be proven. */

import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { makeDurable } from '../db/copy.ts';
import { headsFile } from '../db/heads.ts';
import { openToRead } from '../db/open.ts';
import { proveJournals } from '../db/prove-journals.ts';
import { setAsideFile } from '../db/put-back.ts';
import { keyFileName } from './access/keys.ts';
import type { FolderState } from './folder-state.ts';

/**
 * Replaces a database that is gone, cannot be verified or holds less with this computer's copy. The replaced file is
 * kept under another name.
 */
export function takeTheMost(file: string, { copy }: Pick<FolderState, 'copy'>): void {
  const own = provenEntries(file);
  const isCopyFuller = copy !== null && copy.entries > (own ?? 0);
  if (own !== null && !isCopyFuller) return;
  for (const part of ['', '-wal', '-shm']) setAside(file + part);
  if (copy === null) return;
  copyFileSync(copy.file, `${file}.new`);
  makeDurable(`${file}.new`, file);
}

/** What was known of is kept, and new keys are made where the file cannot be read. */
export function setKnowledgeAside(dataDir: string, areKeysReadable: boolean): void {
  setAside(headsFile(dataDir));
  if (!areKeysReadable) setAside(join(dataDir, keyFileName));
}

function setAside(file: string): void {
  if (existsSync(file)) renameSync(file, setAsideFile(file));
}

/** How many entries stand in it; null where nobody can tell, or nothing is there. */
function provenEntries(file: string): number | null {
  if (!existsSync(file)) return null;
  try {
    const db = openToRead(file);
    try {
      proveJournals(db);
      return Number(db.prepare('SELECT count(*) FROM journal').pluck(true).get());
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}
