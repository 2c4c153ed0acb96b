import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeFrom } from '../access/card-codes.ts';
import { databaseName } from '../data-folder.ts';
import { openToRead } from '../../db/open.ts';
import { bidId } from '../../domain/ids.ts';
import type { EventWordsAsked } from '../../domain/wire/http-staff.ts';
import type { SharedDeviceOpened, SharedDevices } from '../../domain/wire/http-shared-devices.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { printedCards } from '../testing/printer.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { HttpClient } from '../testing/http-client.ts';

const place = 'Quiet room by the stairs';
const asked = { kind: 'tablet', place } as const;
const devices = '/api/events/1/shared-devices';

const as = (hall: TestHall, role: 'desk' | 'facilitator' | 'officer' | 'projector') =>
  new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });

/** An event that chose voting tablets and helpers. */
async function chosen(setup: HallSetup = {}): Promise<TestHall> {
  const hall = await openHall(setup);
  const officer = as(hall, 'officer');
  const words = (await officer.get('/api/events/1/words')).value<EventWordsAsked>();
  (await officer.put('/api/events/1/words', { ...words, sharedDevices: true })).value();
  return hall;
}

async function linkOf(hall: TestHall, body: object = asked): Promise<string> {
  const { url } = (await as(hall, 'desk').post(devices, body)).value<{ url: string }>();
  return url.slice(url.indexOf('#') + 1);
}

const report = (hall: TestHall, token: string, device = 'tablet', waiting = 0) =>
  new HttpClient(hall.localUrl).post('/api/shared-device', { token, device: deviceCalled(device), waiting });

describe('[Y27] the link of a voting tablet or a helper’s device', () => {
  test('is made by the desk, only where the event chose it, and says what the device is', async () => {
    const hall = await openHall();
    expect((await as(hall, 'desk').get(devices)).value()).toEqual({ offered: false, devices: [] });
    expect((await as(hall, 'desk').post(devices, asked)).refusal).toBe('not-allowed');
    const other = await chosen();
    expect((await as(other, 'desk').get(devices)).value()).toEqual({ offered: true, devices: [] });
    expect((await as(other, 'projector').post(devices, asked)).refusal).toBe('not-allowed');
    const token = await linkOf(other);
    expect((await report(other, token)).value()).toEqual({ event: 1, ...asked, over: false, staff: false });
    await other.restart();
    expect((await report(other, token)).value<SharedDeviceOpened>().place).toBe(place);
  });

  test('opens no staff screen, and no other link than ours is believed', async () => {
    const hall = await chosen();
    const token = await linkOf(hall);
    const visitor = new HttpClient(hall.localUrl);
    expect((await visitor.post('/api/session', { token })).refusal).toBe('link-spent');
    expect((await visitor.post('/api/card', { code: token })).refusal).toBe('unknown-card');
    const [text = '', seal = ''] = token.split('.');
    const forged = Buffer.from(JSON.stringify([1, 'tablet', 'Look at me', 'x'])).toString('base64url');
    for (const other of [
      `${forged}.${seal}`,
      `${text}.`,
      text,
      `${token}.x`,
      `${text}.${seal.slice(0, -1)}`,
      '.',
    ])
      expect([other, (await report(hall, other)).refusal]).toEqual([other, 'link-spent']);
  });

  test('makes no tablet of a browser in which staff are signed in; a helper is staff themselves', async () => {
    const hall = await chosen();
    const [tablet, helper] = [await linkOf(hall), await linkOf(hall, { kind: 'helper', place: 'Helper 1' })];
    const said = async (token: string, role: 'desk' | 'facilitator' | 'officer' | 'projector') => {
      const body = { token, device: deviceCalled(role), waiting: 0 };
      return (await as(hall, role).post('/api/shared-device', body)).value<SharedDeviceOpened>().staff;
    };
    for (const role of ['desk', 'facilitator', 'officer'] as const)
      expect([role, await said(tablet, role), await said(helper, role)]).toEqual([role, true, false]);
    expect(await said(tablet, 'projector')).toBe(false);
    const { devices: heard } = (await as(hall, 'desk').get(devices)).value<SharedDevices>();
    expect(heard.filter(({ kind }) => kind === 'tablet')).toHaveLength(1);
  });

  test('ends with the seal, and the choice is kept with the event’s words alone', async () => {
    const hall = await chosen();
    const token = await linkOf(hall);
    const before = JSON.stringify(hall.room.state.rules);
    await hall.hearAll();
    await hall.seal();
    expect((await report(hall, token)).value<SharedDeviceOpened>().over).toBe(true);
    expect(JSON.stringify(hall.room.state.rules)).toBe(before);
  });
});

test('[Y28, W11] a queue at one tablet in which everybody mistypes once or twice is never turned away', async () => {
  const hall = await chosen({ cards: 20 });
  const cards = await printedCards(hall);
  const tablet = new HttpClient(hall.localUrl);
  for (const [turn, { code }] of cards.entries()) {
    const device = deviceCalled(`turn${turn}`);
    // One that could be a card's, and counts as a guess; one that fails its check character.
    const guess = codeFrom(Buffer.from(`slip ${turn}`.padEnd(16)));
    for (const slip of [guess, (code.startsWith('K') ? 'M' : 'K') + code.slice(1)])
      expect((await tablet.post('/api/card', { code: slip, device })).refusal).toBe('unknown-card');
    expect((await tablet.post('/api/card', { code, device })).value()).toMatchObject({ number: turn + 1 });
  }
});

test('[Y33] staff see which devices are on, how long one was silent, and what waits: by name, and never by a card', async () => {
  const time = new ManualTime();
  const hall = await chosen({ machine: { time } });
  const [tablet, helper] = [await linkOf(hall), await linkOf(hall, { kind: 'helper', place: 'Helper 1' })];
  for (const [token, device, waiting] of [
    [tablet, 'one', 0],
    [tablet, 'two', 2],
    [helper, 'three', 0],
  ] as const)
    (await report(hall, token, device, waiting)).value();
  await time.pass(70_000);
  (await report(hall, tablet, 'two', 1)).value();
  const heard = (silentMs: number, waiting: number) => ({ ...asked, silentMs, waiting });
  const list = [
    { kind: 'helper', place: 'Helper 1', silentMs: 70_000, waiting: 0 },
    heard(0, 1),
    heard(70_000, 0),
  ];
  for (const role of ['desk', 'facilitator', 'officer'] as const)
    expect((await as(hall, role).get(devices)).value<SharedDevices>().devices).toEqual(list);
  const health = (await as(hall, 'facilitator').get('/api/events/1/health')).value<object>();
  expect(health).toMatchObject({ sharedDevices: list });
  expect((await as(hall, 'projector').get(devices)).refusal).toBe('not-allowed');
  await time.pass(60 * 60_000);
  expect((await as(hall, 'desk').get(devices)).value<SharedDevices>().devices).toEqual([]);
});

describe('[Y34] the way is in no ballot’s entry, and in no copy of the database', () => {
  test('successive copies show the same of a card that voted at a tablet as of one that voted on a phone', async () => {
    const hall = await chosen({ cards: 6 });
    await hall.hearAll();
    const cards = await printedCards(hall);
    const token = await linkOf(hall);
    const visitor = new HttpClient(hall.localUrl);
    const grown: unknown[] = [];
    let before = shapeOf(hall);
    for (const [turn, { code }] of cards.entries()) {
      // Every other person votes at the tablet, which says again and again that it is on.
      const isAtTablet = turn % 2 === 1;
      if (isAtTablet) (await report(hall, token)).value();
      const device = isAtTablet ? `turn${turn}` : `phone${turn}`;
      const opened = (await visitor.post('/api/card', { code, device: deviceCalled(device) })).value<{
        token: string;
      }>();
      const phone = await hall.phone(device);
      await phone.mine(opened.token, true);
      await phone.command({
        type: 'ballot',
        token: opened.token,
        send: 2 ** 20 + turn + 1,
        basedOn: 0,
        marks: [[bidId(1), 4]],
      });
      if (isAtTablet) (await report(hall, token)).value();
      phone.leave();
      await hall.room.background.done();
      const after = shapeOf(hall);
      grown.push(difference(before, after));
      before = after;
    }
    // What each person added is the same, whichever way they took. The first ballot of an event begins a row that stays.
    const [, ...later] = grown;
    for (const added of later) expect(added).toEqual({ journal: 1, ballots: 1, card_openings: 1 });
    for (const [name, stored] of filesIn(hall.dataDir))
      for (const told of [deviceCalled('tablet'), token, 'turn1'])
        expect([name, stored.includes(told)]).toEqual([name, false]);
  });
});

/** How many rows each table has. */
function shapeOf(hall: TestHall): Readonly<Record<string, number>> {
  const db = openToRead(join(hall.dataDir, databaseName));
  try {
    const tables = db
      .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table'")
      .pluck(true)
      .all();
    const count = (table: string) =>
      db.prepare<[], number>(`SELECT COUNT(*) FROM "${table}"`).pluck(true).get() ?? 0;
    return Object.fromEntries(tables.map((table) => [table, count(table)]));
  } finally {
    db.close();
  }
}

function difference(before: Readonly<Record<string, number>>, after: Readonly<Record<string, number>>) {
  const moved = Object.entries(after).filter(([table, rows]) => rows !== before[table]);
  return Object.fromEntries(moved.map(([table, rows]) => [table, rows - (before[table] ?? 0)]));
}

function filesIn(folder: string): [name: string, stored: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')]);
}
