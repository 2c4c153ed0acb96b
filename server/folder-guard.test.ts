import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noteBeside } from '../db/heads.ts';
import { holdFolder } from '../db/lock.ts';
import { openDatabase } from '../db/open-newest.ts';
import { SqliteJournal } from '../db/sqlite-journal.ts';
import { entriesOf, eventCreated } from '../db/testing/sample-entries.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { eventId } from '../domain/ids.ts';
import { openKeys } from './access/keys.ts';
import { databaseName } from './data-folder.ts';
import { FolderGuard } from './folder-guard.ts';

const files = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`];

/** A folder with one stream. Each time that its database is opened anew, `before` comes first. */
async function guarded(before: (dataDir: string) => void) {
  const dataDir = tempFolder();
  const file = join(dataDir, databaseName);
  const guard = new FolderGuard({
    dataDir,
    file,
    db: openDatabase(file),
    keys: openKeys(dataDir, true),
    letGo: holdFolder(dataDir),
    without: [],
    open() {
      before(dataDir);
      return openDatabase(file);
    },
  });
  onTestFinished(() => guard.close());
  const entries = entriesOf(eventCreated(1));
  const stream = { kind: 'event', number: eventId(1), practice: false, entries } as const;
  await new SqliteJournal(guard.db, {}, guard).begin({ streams: [stream] });
  return { guard, dataDir };
}

/** Null once everything is written back; what went wrong before. */
function putBack(guard: FolderGuard): unknown {
  try {
    guard.putBack();
    return null;
  } catch (fault) {
    return fault;
  }
}

function remove(dataDir: string): void {
  for (const name of files) rmSync(join(dataDir, name), { force: true });
}

// Windows lets nobody delete a file that is open.
test.skipIf(process.platform === 'win32').each([
  ['is taken away again before it is opened', remove],
  [
    'cannot be opened, and is taken away meanwhile',
    (dataDir: string) => {
      remove(dataDir);
      throw new Error('the disk does not answer');
    },
  ],
])('[J13] a database that was written back and %s is written back once more, whole', async (_, act) => {
  let times = 0;
  const { guard, dataDir } = await guarded((folder) => {
    times += 1;
    if (times <= 2) act(folder);
  });
  const standing = () => guard.db.prepare<[], string>('SELECT stream FROM streams').pluck(true).all();
  expect(standing()).toEqual(['event:1']);
  const file = join(dataDir, databaseName);
  const noted = noteBeside(file);
  const known = { heads: { 'event:1': { seq: 1 } } };
  expect(noted).toMatchObject(known);
  remove(dataDir);
  for (let failed = 1; failed <= 2; failed += 1) {
    // While it is not open nothing is written, and the note goes on to say what there was.
    await expect.poll(() => putBack(guard) && times).toBe(failed);
    expect(guard.lost()).not.toBeNull();
    expect(noteBeside(file)).toMatchObject(known);
  }
  await expect.poll(() => putBack(guard)).toBeNull();
  expect([standing(), guard.lost(), times]).toEqual([['event:1'], null, 3]);
  expect(noteBeside(file)).toEqual(noted);
});
