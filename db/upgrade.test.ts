import { copyFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { describe, expect, onTestFinished, test } from 'vitest';
import { cardNumber, eventId, personId } from '../domain/ids.ts';
import { allMigrations, formOf, migrate, type Migration } from './migrate.ts';
import { openToRead, type Database } from './open.ts';
import { openDatabase } from './open-newest.ts';
import { rebuildReadable } from './readable/rebuild.ts';
import { recountDatabase } from './recount/recount.ts';
import { openRegister } from './sqlite-register.ts';
import { schemaText } from './testing/schema-text.ts';
import { signedPlay, votedPlay, write } from './testing/played-event.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';
import { copyBefore, EventIsOpen, upgrade } from './upgrade.ts';

const known = allMigrations();
const next = (sql: string): readonly Migration[] => [
  ...known,
  { number: known.length + 1, name: 'next', sql, checksum: sql },
];

describe('the schema', () => {
  test('[J11] all steps on an empty database make what schema.sql says (npm run schema writes it)', async () => {
    const committed = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
    expect(committed.slice(committed.indexOf('CREATE'))).toBe(schemaText(tempDatabase()));
  });

  test('[J11] schema.sql by itself makes the same database', async () => {
    const db = new Sqlite(':memory:');
    onTestFinished(() => {
      db.close();
    });
    db.exec(readFileSync(new URL('./schema.sql', import.meta.url), 'utf8'));
    expect(schemaText(db)).toBe(schemaText(tempDatabase()));
  });
});

describe('a database with a decision in it', () => {
  /** Signed by two, closed, and waiting for a newer program. */
  async function signed(): Promise<{ db: Database; file: string }> {
    const file = tempFile();
    const db = tempDatabase(file);
    await write(db, signedPlay());
    return { db, file };
  }

  test('[J11] is copied before it is changed, and the copy recounts', async () => {
    const { db, file } = await signed();
    upgrade(db, file, next('CREATE TABLE notes (note TEXT) STRICT'));
    expect(formOf(db)).toBe(known.length + 1);
    const copy = openToRead(copyBefore(file, known.length));
    onTestFinished(() => {
      copy.close();
    });
    expect(formOf(copy)).toBe(known.length);
    expect(recountDatabase(copy).holds).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('[J11] only the owner may read the copy', async () => {
    const { db, file } = await signed();
    upgrade(db, file, next('CREATE TABLE notes (note TEXT) STRICT'));
    expect(statSync(copyBefore(file, known.length)).mode & 0o777).toBe(0o600);
  });

  test('[J8, J11] a step may make a readable table anew: it is filled from the journals', async () => {
    const { db, file } = await signed();
    const before = db.prepare('SELECT * FROM signatures').all();
    const table = "SELECT sql FROM sqlite_schema WHERE name = 'signatures'";
    const sql = db.prepare<[], string>(table).pluck(true).get();
    upgrade(db, file, next(`DROP TABLE signatures; ${sql}`));
    expect(before).toHaveLength(2);
    expect(db.prepare('SELECT * FROM signatures').all()).toEqual(before);
  });

  test('[J11] a step that fails leaves all as it was, and the copy beside it', async () => {
    const { db, file } = await signed();
    const broken = next('CREATE TABLE notes (note TEXT) STRICT; CREATE TABLE notes (note TEXT) STRICT');
    expect(() => upgrade(db, file, broken)).toThrow('already exists');
    expect(formOf(db)).toBe(known.length);
    expect(recountDatabase(db).holds).toBe(true);
    expect(existsSync(copyBefore(file, known.length))).toBe(true);
  });

  test('[J11] without room for the copy nothing is changed', async () => {
    const { db } = await signed();
    const nowhere = `${tempFile()}/no/such/folder`;
    expect(() => upgrade(db, nowhere, next('CREATE TABLE notes (note TEXT) STRICT'))).toThrow(
      'unable to open',
    );
    expect(formOf(db)).toBe(known.length);
  });

  test('[J11] is left alone when nothing is to do', async () => {
    const { db, file } = await signed();
    upgrade(db, file);
    expect(existsSync(copyBefore(file, known.length))).toBe(false);
  });
});

describe('a hall that votes', () => {
  test('[J11] is never upgraded: it goes on with the program that it began with', async () => {
    const file = tempFile();
    const db = tempDatabase(file);
    await write(db, votedPlay());
    const notes = next('CREATE TABLE notes (note TEXT) STRICT');
    expect(() => upgrade(db, file, notes)).toThrow(EventIsOpen);
    expect(formOf(db)).toBe(known.length);
    expect(existsSync(copyBefore(file, known.length))).toBe(false);
  });

  test('[J11] in practice is: nothing is lost with it', async () => {
    const file = tempFile();
    const db = tempDatabase(file);
    await write(db, votedPlay());
    db.exec('UPDATE events SET practice = 1');
    const notes = next('CREATE TABLE notes (note TEXT) STRICT');
    expect(() => upgrade(db, file, notes)).not.toThrow();
  });
});

const folder = new URL('./fixtures/', import.meta.url);
const olds = readdirSync(folder).filter((name) => name.endsWith('.sqlite'));

describe.each(olds)('%s', (name) => {
  test('[J6, J11] opens with the program of today, recounts, and keeps who may come in', async () => {
    const file = tempFile();
    copyFileSync(fileURLToPath(new URL(name, folder)), file);
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    expect(formOf(db)).toBe(known.length);
    const { holds, streams, problems } = recountDatabase(db);
    expect([...problems, ...streams.flatMap((stream) => stream.problems)]).toEqual([]);
    expect(holds).toBe(true);
    rebuildReadable(db);
    const { people, links, cards, clocks } = openRegister(db);
    expect((await people.ofEvent(eventId(1))).map((person) => person.name)).toContain('Ann Example');
    expect(await links.list(null)).toHaveLength(1);
    expect(await cards.counts(eventId(1))).toEqual({ made: 3, cancelled: 1, opened: 1 });
    expect(await clocks.read(eventId(1))).toEqual({
      pitchLeftMs: 90_000,
      countdownLeftMs: null,
      followed: 7,
    });
  });

  test('[S10, S11] its cards go on to open as they did, and count as printed', async () => {
    const file = tempFile();
    copyFileSync(fileURLToPath(new URL(name, folder)), file);
    const db = openDatabase(file);
    onTestFinished(() => {
      db.close();
    });
    const { cards } = openRegister(db);
    expect(await cards.byLookup('secret 2')).toMatchObject({
      number: 2,
      codeLookup: 'code 2',
      generation: 0,
    });
    for (const { shownTo, shownUntil } of await cards.list(eventId(1), null))
      expect([shownTo, shownUntil]).toEqual([0, 0]);
  });
});

test('[S11] cards that an earlier program gave other secrets go on to open by those, and by no older ones', async () => {
  const db = new Sqlite(':memory:');
  onTestFinished(() => {
    db.close();
  });
  migrate(db, known.slice(0, 11));
  db.exec(`INSERT INTO card_batches (event, batch, address, made_at) VALUES (1, 1, 'http://192.0.2.7', 1)`);
  db.exec(`INSERT INTO cards (event, number, batch, secret_lookup, code_lookup, generation)
           VALUES (1, 1, 1, 'secret again', 'code again', 2)`);
  migrate(db);
  const { cards } = openRegister(db);
  expect(await cards.byLookup('code again')).toMatchObject({
    number: 1,
    codeLookup: 'code again',
    generation: 2,
  });
  await cards.keepNext(eventId(1), [
    { number: cardNumber(1), generation: 3, secretLookup: 'secret 3', codeLookup: 'code 3' },
  ]);
  expect([await cards.byLookup('secret 3'), (await cards.byLookup('secret again'))?.number]).toEqual([
    null,
    1,
  ]);
  await cards.show(eventId(1), { numbers: [cardNumber(1)], renewed: [cardNumber(1)] }, personId(7), 9);
  expect(await cards.byLookup('secret 3')).toMatchObject({ codeLookup: 'code 3', shownTo: 7, shownUntil: 9 });
  expect([await cards.byLookup('secret again'), await cards.byLookup('code again')]).toEqual([null, null]);
});
