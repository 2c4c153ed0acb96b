import { copyFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../db/open-newest.ts';
import { DatabaseTooNew, MigrationChanged } from '../../db/migrate.ts';
import { NotOurDatabase, openToRead } from '../../db/open.ts';
import { checkReadable } from '../../db/readable/rebuild.ts';
import { buildForTest } from '../testing/build-for-test.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { entriesOf, ballot } from '../../db/testing/sample-entries.ts';
import { withEvent } from '../../db/testing/sample-event.ts';
import { votedPlay, write } from '../../db/testing/played-event.ts';
import { tempFile, tempFolder } from '../../db/testing/temp-database.ts';
import { DatabaseDamaged, databaseName, openDataFolder } from '../data-folder.ts';
import { seededRandom } from '../practice/seeded-random.ts';
import { EntriesMissing } from '../folder-state.ts';

/** `DAMAGE_SEED` breaks the same bytes again. */
const seed = Number(process.env['DAMAGE_SEED'] ?? Date.now() % 1_000_000);
console.info(`damage by seed ${seed}`);

/** Whole numbers from 0 to below `below`, by the seed. */
function damage(): (below: number) => number {
  const random = seededRandom(seed);
  return (below) => Math.floor(random() * below);
}

interface Confirmed {
  readonly place: number;
  /** Where the append ends in the write-ahead log. */
  readonly endsAt: number;
}

/** A journal of many appends, all of which stand in the write-ahead log alone. */
async function logged(): Promise<{ file: string; log: Buffer; confirmed: readonly Confirmed[] }> {
  const file = tempFile();
  const db = openDatabase(file);
  onTestFinished(() => {
    db.close();
  });
  const log = `${file}-wal`;
  const { journal, head: start } = await withEvent(db);
  let head = start;
  const confirmed = [{ place: head.seq, endsAt: statSync(log).size }];
  for (let turn = 1; turn <= 20; turn += 1) {
    head = await journal.append('event:7', head, entriesOf(ballot(1, turn + 2, [[1, 1 + (turn % 5)]])));
    confirmed.push({ place: head.seq, endsAt: statSync(log).size });
  }
  return { file, log: readFileSync(log), confirmed };
}

/** Opens a copy of `file` beside which this log stands, as after a power cut. */
async function openedWith(file: string, log: Buffer) {
  const copy = tempFile();
  copyFileSync(file, copy);
  writeFileSync(`${copy}-wal`, log);
  const db = openDatabase(copy);
  const report = await new SqliteJournal(db).verify('event:7');
  const differences = checkReadable(db);
  db.close();
  return { report, differences };
}

/** The bytes with one bit of byte `at` turned over. */
function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
  return other;
}

describe('a write-ahead log that was torn', () => {
  test.each([
    ['is cut off', (log: Buffer, at: number) => log.subarray(0, at)],
    [
      'is noise',
      (log: Buffer, at: number) => Buffer.concat([log.subarray(0, at), Buffer.alloc(5_000, 0x5a)]),
    ],
    ['has one wrong bit', flipped],
  ])(
    '[J2, J3] from any byte on it %s: the whole appends before it stand, and nothing else',
    async (_, torn) => {
      const { file, log, confirmed } = await logged();
      const [first, last] = [confirmed[0]?.endsAt ?? 0, log.length];
      const random = damage();
      const cuts = [first, last - 1, ...Array.from({ length: 12 }, () => first + random(last - first))];
      for (const at of cuts) {
        const { report, differences } = await openedWith(file, torn(log, at));
        const stands = confirmed.findLast(({ endsAt }) => endsAt <= at)?.place;
        expect([report, differences], `torn at ${at} of ${last}, seed ${seed}`).toEqual([
          { sound: true, seq: stands, hash: expect.any(String) },
          [],
        ]);
      }
    },
  );

  test('[J2] whole, it brings back everything that was confirmed', async () => {
    const { file, log, confirmed } = await logged();
    const { report } = await openedWith(file, log);
    expect(report).toMatchObject({ sound: true, seq: confirmed.at(-1)?.place });
  });
});

/** Faults that stop a start with a sentence for the operator. */
const sentences = [DatabaseDamaged, EntriesMissing, NotOurDatabase, DatabaseTooNew, MigrationChanged];

/** A data folder in which an event stands, in the database file alone; and how to start on it with other bytes. */
async function storedHall() {
  const dataDir = join(tempFolder(), 'data');
  const data = openDataFolder(dataDir);
  await write(data.guard.db, votedPlay());
  const bodies = data.guard.db.prepare<[], string>('SELECT body FROM journal').pluck(true).all();
  await data.close();
  const file = join(dataDir, databaseName);
  const whole = readFileSync(file);
  /** Where the entries stand, as far as they stand in one place and only once. */
  const entries = bodies
    .map((body) => ({ from: whole.indexOf(body), length: body.length, last: whole.lastIndexOf(body) }))
    .filter(({ from, last }) => from >= 0 && from === last);
  /** What the hall knows after a start, or why it did not start. */
  const startedWith = async (bytes: Buffer): Promise<unknown> => {
    writeFileSync(file, bytes);
    const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
    try {
      const server = await buildForTest(config, { report: () => undefined });
      const states = server.rooms.events().map(({ state }) => state);
      await server.close();
      return states;
    } catch (fault) {
      return sentences.some((kind) => fault instanceof kind) ? String(fault) : fault;
    }
  };
  return { whole, entries, startedWith };
}

const damaged = /The database in .* is damaged\. Keep it as it is\. Continue from the newest copy/;

describe('a page that the disk gives back wrong', () => {
  test('[J3] stops the start with a sentence that says what to do', async () => {
    const { whole, startedWith } = await storedHall();
    const spoiled = Buffer.from(whole).fill(0x5a, 4_096);
    expect(await startedWith(spoiled)).toMatch(damaged);
  });

  test('[J3] one figure of one ballot, in a page that is otherwise sound, stops the start too', async () => {
    const { whole, startedWith } = await storedHall();
    const at = whole.indexOf('"marks":[[1,');
    expect(at).toBeGreaterThan(0);
    expect(await startedWith(flipped(whole, at + '"marks":[[1,'.length))).toMatch(damaged);
  });

  // Found by seed 169979: SQLite looked for the entries after the one before, and there were none.
  test('[J3] a wrong bit in the key of an entry, which hides it and all that follow, stops the start', async () => {
    const { whole, entries, startedWith } = await storedHall();
    for (const { from } of entries) {
      const key = whole.lastIndexOf('event:1', from);
      expect(from - key).toBeLessThan(32);
      expect(await startedWith(flipped(whole, key + 5)), `the entry at ${from}`).toMatch(damaged);
    }
  });

  test('[J3, J5] whichever bit it is, the hall never goes on from other entries than were written', async () => {
    const { whole, entries, startedWith } = await storedHall();
    const known = await startedWith(whole);
    expect(known).toMatchObject([{ stage: 'open' }]);
    const random = damage();
    const start = (at: number) => startedWith(flipped(whole, at));
    for (let flips = 0; flips < 15; flips += 1) {
      const { from, length } = entries[random(entries.length)] ?? { from: 0, length: 1 };
      const at = from + random(length);
      expect(await start(at), `an entry's byte ${at}, seed ${seed}`).toMatch(damaged);
    }
    const written = [...whole.keys()].filter((at) => whole[at] !== 0);
    for (let flips = 0; flips < 25; flips += 1) {
      const at = written[random(written.length)] ?? 0;
      const outcome = await start(at);
      expect(outcome, `byte ${at}, seed ${seed}`).toEqual(typeof outcome === 'string' ? outcome : known);
    }
  });

  test('[J3] is found by a recount, also where the database still opens', async () => {
    const { file } = await logged();
    const db = openToRead(file);
    const body = db.prepare<[], string>('SELECT body FROM journal WHERE seq = 9').pluck(true).get() ?? '';
    db.close();
    const copy = tempFile();
    const whole = openDatabase(file);
    whole.prepare('VACUUM INTO ?').run(copy);
    whole.close();
    const bytes = readFileSync(copy);
    writeFileSync(copy, flipped(bytes, bytes.indexOf(body) + body.length - 4));
    const changed = openToRead(copy);
    onTestFinished(() => {
      changed.close();
    });
    expect(recountDatabase(changed).holds).toBe(false);
  });
});
