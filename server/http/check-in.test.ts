import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseName } from '../data-folder.ts';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { CheckedIn, NamesAtDoor } from '../../domain/wire/http-door.ts';
import type { Keeping } from '../../domain/wire/http-staff.ts';
import { canaryCards, canaryNames } from '../testing/canaries.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/door-list';
const as = (hall: TestHall, role: 'desk' | 'officer') =>
  new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
const withNames = () => openHall({ rules: { namesAtDoor: true } });

const names = async (visitor: HttpClient) => (await visitor.get(path)).value<NamesAtDoor>().names;
const note = (visitor: HttpClient, name: string, act = 'add') => visitor.post(path, { name, act });

test('[D3] names are in alphabetical order, a second person of the same name is noted and named, and one is taken back', async () => {
  const hall = await withNames();
  const desk = as(hall, 'desk');
  await note(desk, 'Zoe Last');
  expect((await note(desk, '  ann   First ')).value<CheckedIn>()).toEqual({ people: 2, same: 1 });
  expect((await note(desk, 'Ann First')).value<CheckedIn>()).toEqual({ people: 3, same: 2 });
  expect(await names(desk)).toEqual(['ann First', 'Ann First', 'Zoe Last']);
  expect((await note(desk, 'ANN FIRST', 'take-back')).value<CheckedIn>()).toEqual({ people: 2, same: 1 });
  expect((await note(desk, 'Nobody', 'take-back')).refusal).toBe('already-moved');
  expect((await note(desk, '   ')).refusal).toBe('malformed');
  expect(hall.room.view('desk')).toMatchObject({ checkedIn: 2 });
  await hall.restart();
  expect(await names(as(hall, 'desk'))).toHaveLength(2);
});

test('[D3] two desks at once lose nobody', async () => {
  const hall = await withNames();
  const people = Array.from({ length: 20 }, (_, place) => `Person ${place}`);
  await Promise.all(people.map((name) => note(as(hall, 'desk'), name)));
  expect(await names(as(hall, 'officer'))).toEqual(people.toSorted());
});

test('[D3] where the event demands no names, none is noted and none is shown', async () => {
  const hall = await openHall();
  const desk = as(hall, 'desk');
  expect((await note(desk, 'Ann')).refusal).toBe('names-not-asked');
  expect((await desk.get(path)).refusal).toBe('names-not-asked');
  expect(hall.room.view('desk')).not.toHaveProperty('checkedIn');
});

test('[D3, D6] the result says how many who checked in voted, also once their names are erased', async () => {
  const hall = await withNames();
  for (const name of ['A', 'B', 'C']) await note(as(hall, 'desk'), name);
  await hall.hearAll();
  for (const token of hall.tokens.slice(0, 2)) await hall.vote(token, [[1, 4]]);
  await hall.seal();
  expect(hall.room.state.door.turnout).toEqual({ of: 'checked-in', all: 3 });
  expect((await note(as(hall, 'desk'), 'D')).refusal).toBe('voting-closed');
});

test('[D3, H7, H10] the names are counted for the officer, and erased with what is known of voters', async () => {
  const hall = await withNames();
  for (const name of canaryNames) await note(as(hall, 'desk'), name);
  await hall.ask({ type: 'archive' });
  const officer = as(hall, 'officer');
  const kept = async () => (await officer.get('/api/events/1/keeping')).value<Keeping>().purposes.voters;
  expect(await kept()).toMatchObject({ doorNames: 2, kept: 10 });
  expect(
    (await officer.post('/api/events/1/keeping/erase', { purpose: 'voters', confirmed: true })).refusal,
  ).toBeNull();
  expect(await kept()).toMatchObject({ doorNames: 0, kept: 0 });
  expect(hall.room.door.people).toBe(0);
  const entry = hall.room.state.erased.get('voters');
  expect(entry).toMatchObject({ names: 2, cards: 10 });
  const db = openRaw(join(hall.dataDir, databaseName), { readonly: true });
  expect(db.prepare('SELECT COUNT(*) AS rows FROM door_lists').get()).toEqual({ rows: 0 });
  db.close();
});

test('[D3, S13] successive copies of the database, in any order, hold no name and join none to a card', async () => {
  const hall = await withNames();
  await hall.hearAll();
  const cards = await canaryCards(hall, []);
  const folder = tempFolder();
  const lengths = new Set<number>();
  const copies: string[] = [];
  for (const [place, name] of [...canaryNames, 'Wilhelmina Snorkel'].entries()) {
    await note(as(hall, 'desk'), name);
    await new HttpClient(hall.localUrl).post('/api/card', { code: cards[place]?.code });
    const db = openRaw(join(hall.dataDir, databaseName), { readonly: true });
    const copy = join(folder, `copy-${place}.sqlite`);
    await db.backup(copy);
    const row = db.prepare<[], { sealed: Buffer }>('SELECT sealed FROM door_lists').get();
    lengths.add(row?.sealed.length ?? 0);
    db.close();
    copies.push(copy);
  }
  // Each of them, and the log of the database that they were taken from.
  copyFileSync(join(hall.dataDir, `${databaseName}-wal`), join(folder, 'wal'));
  for (const file of [...copies, join(folder, 'wal')]) {
    const bytes = readFileSync(file).toString('latin1');
    for (const part of canaryNames.flatMap((name) => name.split(' '))) expect(bytes).not.toContain(part);
  }
  // How long it is does not say who came.
  expect(lengths.size).toBe(1);
  // Whoever holds the key file too reads names, and nothing beside them.
  expect(Object.keys(hall.room.door.list)).toEqual(['names']);
  expect(hall.room.door.list.names.every((each) => typeof each === 'string')).toBe(true);
});
