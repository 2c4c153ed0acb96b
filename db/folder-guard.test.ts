import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { noteBeside } from './heads.ts';
import { holdFolder } from './lock.ts';
import { openDatabase } from './open-newest.ts';
import { readyFirst } from './ready-first.ts';
import { openRegister } from './sqlite-register.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { entriesOf, eventCreated } from './testing/sample-entries.ts';
import { tempFolder } from './testing/temp-database.ts';
import { eventId } from '../domain/ids.ts';
import { FolderGuard } from './folder-guard.ts';
import type { KeptElsewhere } from './kept-elsewhere.ts';

const databaseName = 'decision-day.sqlite';
const files = [databaseName, `${databaseName}-wal`, `${databaseName}-shm`];

/** A folder with one stream. Each time that its database is opened anew, `before` comes first. */
async function guarded(before: (dataDir: string) => void, keys: KeptElsewhere = standing) {
  const dataDir = tempFolder();
  const file = join(dataDir, databaseName);
  const guard = new FolderGuard({
    dataDir,
    file,
    db: openDatabase(file),
    keys,
    letGo: holdFolder(dataDir),
    without: [],
    open() {
      before(dataDir);
      return openDatabase(file);
    },
  });
  const entries = entriesOf(eventCreated(1));
  const stream = { kind: 'event', number: eventId(1), practice: false, entries } as const;
  await new SqliteJournal(guard.db, {}, guard).begin({ streams: [stream] });
  return { guard, dataDir };
}

/** The keys, as long as nobody touches them. */
const standing: KeptElsewhere = {
  file: 'keys.json',
  stands: async () => true,
  writeAgain: async () => undefined,
};

/** Null once everything is written back; what went wrong before. */
async function putBack(guard: FolderGuard): Promise<unknown> {
  try {
    await guard.putBack();
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
  onTestFinished(() => guard.close());
  const streams = () => guard.db.prepare<[], string>('SELECT stream FROM streams').pluck(true).all();
  expect(streams()).toEqual(['event:1']);
  const file = join(dataDir, databaseName);
  const noted = noteBeside(file);
  const known = { heads: { 'event:1': { seq: 1 } } };
  expect(noted).toMatchObject(known);
  remove(dataDir);
  for (let failed = 1; failed <= 2; failed += 1) {
    // While it is not open nothing is written, and the note goes on to say what there was.
    await expect.poll(async () => (await putBack(guard)) && times).toBe(failed);
    expect(await guard.lost()).not.toBeNull();
    expect(noteBeside(file)).toMatchObject(known);
  }
  await expect.poll(() => putBack(guard)).toBeNull();
  expect([streams(), await guard.lost(), times]).toEqual([['event:1'], null, 3]);
  expect(noteBeside(file)).toEqual(noted);
});

/** Keys that are kept elsewhere: each question is answered when the test says so. */
function keysElsewhere() {
  const asked: (() => void)[] = [];
  const state = { stands: true, canBeWritten: true };
  const later = <Answer>(answer: () => Answer) =>
    new Promise<Answer>((resolve, reject) => {
      asked.push(() => {
        try {
          resolve(answer());
        } catch (fault) {
          reject(fault);
        }
      });
    });
  const keys: KeptElsewhere = {
    file: 'keys.json',
    stands: () => later(() => state.stands),
    writeAgain: () =>
      later(() => {
        if (!state.canBeWritten) throw new Error('the disk is full');
        state.stands = true;
      }),
  };
  /** Answers whatever is asked until `work` is done. */
  async function answering<T>(work: Promise<T>): Promise<PromiseSettledResult<T>> {
    const done = Promise.allSettled([work]);
    const next = async () => {
      asked.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
      return null;
    };
    for (;;) {
      const settled = await Promise.race([next(), done.then(([one]) => one)]);
      if (settled !== null) return settled;
    }
  }
  return { keys, asked, state, answering };
}

test('[J13] keys that answer later are asked before a commit is acknowledged, and written again before it', async () => {
  const { keys, asked, state, answering } = keysElsewhere();
  const isWritten = (): boolean => state.stands;
  const opening = guarded(() => undefined, keys);
  const opened = await answering(opening);
  if (opened.status === 'rejected') throw opened.reason;
  const { guard } = opened.value;
  const journal = new SqliteJournal(guard.db, {}, guard);
  const entries = entriesOf({ type: 'stage-set', stage: 'submissions' } as never);
  let isAcknowledged = false;
  state.stands = false;
  const append = journal
    .append('event:1', await journal.head('event:1'), entries)
    .finally(() => (isAcknowledged = true));
  for (let answered = 0; !isWritten(); answered += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    expect([isAcknowledged, (await journal.head('event:1')).seq]).toEqual([false, 1]);
    asked.shift()?.();
  }
  await answering(append);
  expect((await journal.head('event:1')).seq).toBe(2);
  await answering(guard.close());
});

test('[J13] while the keys cannot be written again nothing is written, and reading goes on', async () => {
  const { keys, state, answering } = keysElsewhere();
  const opened = await answering(guarded(() => undefined, keys));
  if (opened.status === 'rejected') throw opened.reason;
  const { guard } = opened.value;
  const register = readyFirst(openRegister(guard.db), guard);
  const saved = await answering(register.texts.save('kept'));
  state.stands = state.canBeWritten = false;
  expect(await answering(register.texts.save('too late'))).toMatchObject({
    status: 'rejected',
    reason: { message: 'the disk is full' },
  });
  const hash = saved.status === 'fulfilled' ? saved.value : '';
  expect(await answering(register.texts.read(hash))).toEqual({ status: 'fulfilled', value: 'kept' });
  state.canBeWritten = true;
  await expect.poll(async () => (await answering(register.texts.save('again'))).status).toBe('fulfilled');
  await answering(guard.close());
});
