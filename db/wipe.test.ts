import { withIds } from '../domain/testing/plain-ids.ts';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { areaId, bidId, cardNumber, eventId, fundId } from '../domain/ids.ts';
import type { Database } from './open.ts';
import { checkReadable } from './readable/rebuild.ts';
import { contentHash } from './uploads/uploads.ts';
import { openRegister } from './sqlite-register.ts';
import { ChangeRefused } from './register/changes.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { ballot, bidAdded, entriesOf, eventCreated, keyOf } from './testing/sample-entries.ts';
import { start } from './testing/sample-event.ts';
import { tempDatabase, tempFile } from './testing/temp-database.ts';

/** An event with something in every table that knows events. */
async function fill(db: Database, event: number, practice: boolean): Promise<void> {
  const register = openRegister(db);
  const journal = new SqliteJournal(db);
  const { stream } = await journal.create('event', event, practice);
  const textHash = await register.texts.save({ name: `Words of event ${event}.` });
  const person = await register.people.add({
    event: eventId(event),
    name: `Witness of event ${event}.`,
    part: 'witness',
  });
  const link = await register.links.add(
    { role: 'desk', event: eventId(event), person, singleUse: false, expiresAt: null },
    `link ${event}`,
    1,
  );
  await register.sessions.start(`session ${event}`, link, 1, 2000);
  await register.staffActs.add({ at: 1, person, event: eventId(event), kind: 'signed-in', role: 'desk' });
  await register.signCodes.add(
    { event: eventId(event), person, madeBy: person, expiresAt: 2 },
    `code ${event}`,
    1,
  );
  await register.clocks.save(eventId(event), { pitchLeftMs: 1, countdownLeftMs: null, followed: 9 });
  await register.contacts.save(eventId(event), [
    {
      textHash,
      name: 'Ann',
      contact: '',
      under18: true,
      adult: 'Len',
      reference: '',
      charity: '',
      company: '',
      postcode: '',
    },
  ]);
  const picture = {
    event: eventId(event),
    bid: bidId(1),
    picture: 'a'.repeat(64),
    textHash: await register.texts.save(`Alt of event ${event}.`),
    files: [{ form: 'phone-jpeg', content: contentHash(Buffer.from('picture')), bytes: 7 }],
  } as const;
  const document = {
    event: eventId(event),
    bid: bidId(1),
    file: contentHash(Buffer.from('document')),
    textHash: await register.texts.save({ title: `Budget of event ${event}` }),
    bytes: 8,
    key: Buffer.alloc(32),
  };
  await register.write([
    { kind: 'picture-kept', picture },
    { kind: 'document-kept', document },
  ]);
  await register.sheetBooks.keep(eventId(event), { version: 1, sealed: Buffer.from(`sheets ${event}`) });
  await register.doorLists.keep(eventId(event), { version: 1, sealed: Buffer.from(`names ${event}`) });
  const card = {
    number: cardNumber(1),
    secretLookup: `s${event}`,
    codeLookup: `c${event}`,
    ballotKey: keyOf(1),
    bid: bidId(4),
  };
  await register.cards.add({
    event: eventId(event),
    batch: 1,
    address: 'http://192.0.2.7',
    madeAt: 1,
    cards: [card],
  });
  const again = {
    number: cardNumber(1),
    generation: 1,
    secretLookup: `s${event} again`,
    codeLookup: `c${event} again`,
  };
  await register.cards.markOpened(eventId(event), cardNumber(1));
  await register.cards.keepNext(eventId(event), [again]);
  await register.cardOpenings.keep(eventId(event), keyOf(1), [{ device: withIds('phone'), at: 60_000 }]);
  await register.eventQuestions.choose(eventId(event), 'short');
  db.prepare('INSERT INTO erased_openings (event, cards) VALUES (?, 1)').run(event);
  await journal.append(
    stream,
    start,
    entriesOf(
      { ...eventCreated(event, practice), textHash },
      bidAdded(1),
      { type: 'cards-made', batch: 1, keys: [keyOf(1)] },
      ballot(1, 1, [[1, 5]]),
    ),
  );
}

/** How many rows of the event each table has that knows events. */
function rowsAbout(db: Database, event: number): Record<string, number> {
  const tables = db
    .prepare<[], string>(
      `SELECT tables.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.name = 'event'`,
    )
    .pluck(true)
    .all();
  const counts = tables.map((table) => {
    const count = db.prepare<[number], number>(`SELECT COUNT(*) FROM ${table} WHERE event = ?`).pluck(true);
    return [table, count.get(event) ?? 0] as const;
  });
  return Object.fromEntries(counts);
}

/** Nothing was decided here; awards are kept with their fund, and go with it. */
const empty = new Set(['allocations', 'signatures', 'awards', 'award_returns']);

test('[J7] wiping practice leaves no row of it in any table, and touches nothing real', async () => {
  const file = tempFile();
  const db = tempDatabase(file);
  await fill(db, 7, false);
  await fill(db, 8, true);
  const real = rowsAbout(db, 7);
  const filled = Object.entries(rowsAbout(db, 8)).filter(([, rows]) => rows > 0);
  expect(filled).toHaveLength(Object.keys(real).length - empty.size);

  await new SqliteJournal(db).wipePractice(['event:8']);

  expect(new Set(Object.values(rowsAbout(db, 8)))).toEqual(new Set([0]));
  expect(rowsAbout(db, 7)).toEqual(real);
  expect(await openRegister(db).sessions.find('session 8', 1)).toBeNull();
  expect(await openRegister(db).sessions.find('session 7', 1)).not.toBeNull();
  expect(checkReadable(db)).toEqual([]);
  for (const path of [file, `${file}-wal`]) {
    expect(readFileSync(path).includes('of event 8.')).toBe(false);
  }
  expect(readFileSync(file).includes('Words of event 7.')).toBe(true);
});

test('[J7] a link to every event, or to a real one, that belongs to somebody of a practice event stays and is nobody’s', async () => {
  const db = tempDatabase();
  await fill(db, 7, false);
  await fill(db, 8, true);
  const { links, people, sessions } = openRegister(db);
  const person = await people.add({ event: eventId(8), name: 'Officer of the sample', part: 'officer' });
  for (const event of [null, eventId(7)]) {
    const link = { role: 'officer', event, person, singleUse: false, expiresAt: null } as const;
    await sessions.start(`own session ${event}`, await links.add(link, `own link ${event}`, 1), 1, 2000);
  }
  await new SqliteJournal(db).wipePractice(['event:8']);
  for (const event of [null, eventId(7)]) {
    expect(await sessions.find(`own session ${event}`, 1)).toMatchObject({
      role: 'officer',
      event,
      person: 0,
    });
    expect(await links.use(`own link ${event}`, 1)).toMatchObject({ event, person: 0 });
  }
});

test('[J12] of several practice streams all are wiped with what stands beside, or none', async () => {
  const db = tempDatabase();
  await fill(db, 8, true);
  await fill(db, 9, true);
  const journal = new SqliteJournal(db);
  const before = [8, 9].map((event) => rowsAbout(db, event));
  await expect(journal.wipePractice(['event:9', 'event:8', 'event:10'])).rejects.toThrow('event:10');
  const refused = [{ kind: 'number-given', of: 'event', number: 99 }] as const;
  await expect(journal.wipePractice(['event:9', 'event:8'], refused)).rejects.toThrow(ChangeRefused);
  expect([8, 9].map((event) => rowsAbout(db, event))).toEqual(before);
});

test('[J7] a practice fund goes too, with its words', async () => {
  const db = tempDatabase();
  const { texts } = openRegister(db);
  const journal = new SqliteJournal(db);
  const textHash = await texts.save({ name: 'Practice fund' });
  await journal.create('fund', 1, true);
  await journal.append(
    'fund:1',
    start,
    entriesOf(
      { type: 'fund-created', fund: fundId(1), totalPence: 100, practice: true, textHash },
      {
        type: 'area-added',
        area: areaId(1),
        potPence: 100,
        textHash: await texts.save({ name: 'Practice area' }),
      },
    ),
  );
  await journal.wipePractice(['fund:1']);
  for (const table of ['funds', 'areas', 'texts', 'journal', 'streams']) {
    expect([table, db.prepare(`SELECT COUNT(*) FROM ${table}`).pluck(true).get()]).toEqual([table, 0]);
  }
});
