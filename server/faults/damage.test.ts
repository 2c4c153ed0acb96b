import { closeSync, copyFileSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { openDatabase } from '../../db/open-newest.ts';
import { checkReadable } from '../../db/readable/rebuild.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { SqliteJournal } from '../../db/sqlite-journal.ts';
import { entriesOf, ballot } from '../../db/testing/sample-entries.ts';
import { withEvent } from '../../db/testing/sample-event.ts';
import { tempFile, tempFolder } from '../../db/testing/temp-database.ts';
import { build } from '../build.ts';
import { databaseName, openDataFolder } from '../data-folder.ts';

/** A journal of many appends whose last ones stand in the write-ahead log alone; `places` are those confirmed. */
async function logged(): Promise<{ file: string; places: number[] }> {
  const file = tempFile();
  const db = openDatabase(file);
  onTestFinished(() => {
    db.close();
  });
  const { journal, head: start } = await withEvent(db);
  let head = start;
  const places = [head.seq];
  for (let turn = 1; turn <= 20; turn += 1) {
    head = await journal.append('event:7', head, entriesOf(ballot(1, turn + 2, [[1, 1 + (turn % 5)]])));
    places.push(head.seq);
  }
  return { file, places };
}

/** What a power cut leaves: the file, and a log of which the end is missing or noise. */
function tornCopy(file: string, keep: number, noise: number): string {
  const copy = tempFile();
  copyFileSync(file, copy);
  const log = readFileSync(`${file}-wal`);
  writeFileSync(
    `${copy}-wal`,
    Buffer.concat([log.subarray(0, log.length - keep), Buffer.alloc(noise, 0x5a)]),
  );
  return copy;
}

describe('a write-ahead log that was torn', () => {
  test.each([
    [1, 0],
    [100, 100],
    [4_096, 0],
    [5_000, 5_000],
    [50_000, 300],
  ])(
    '[J2, J3] %i bytes of its end missing, %i of noise: whole appends stand, the rest is gone',
    async (missing, noise) => {
      const { file, places } = await logged();
      const db = openDatabase(tornCopy(file, missing, noise));
      onTestFinished(() => {
        db.close();
      });
      const report = await new SqliteJournal(db).verify('event:7');
      expect(report.sound).toBe(true);
      expect(places).toContain(report.seq);
      expect(checkReadable(db)).toEqual([]);
    },
  );
});

test('[J2] a log that was not torn brings back everything that was confirmed', async () => {
  const { file, places } = await logged();
  const db = openDatabase(tornCopy(file, 0, 0));
  onTestFinished(() => {
    db.close();
  });
  expect(await new SqliteJournal(db).verify('event:7')).toMatchObject({ sound: true, seq: places.at(-1) });
});

describe('a page that the disk gives back wrong', () => {
  test('[J3] stops the start with a sentence that says what to do', async () => {
    const dataDir = join(tempFolder(), 'data');
    const data = openDataFolder(dataDir);
    await withEvent(data.db);
    data.close();
    spoil(join(dataDir, databaseName));
    const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
    await expect(build(config, { report: () => undefined })).rejects.toThrow(
      /The database in .* is damaged\. Keep it as it is, and go on from the newest copy/,
    );
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
    const at = bytes.indexOf(body);
    bytes[at + body.length - 4] = (bytes[at + body.length - 4] ?? 0) ^ 1;
    writeFileSync(copy, bytes);
    const changed = openToRead(copy);
    onTestFinished(() => {
      changed.close();
    });
    expect(recountDatabase(changed).holds).toBe(false);
  });
});

/** Overwrites every page after the first. */
function spoil(file: string): void {
  const opened = openSync(file, 'r+');
  for (let at = 4_096; at < statSync(file).size; at += 4_096)
    writeSync(opened, Buffer.alloc(4_096, 0x5a), 0, 4_096, at);
  closeSync(opened);
}
