import type { Request } from 'express';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databaseName } from '../data-folder.ts';
import type { FirstPage } from '../../domain/wire/first-page.ts';
import type { EventFactsTold } from '../../domain/wire/http-open-data.ts';
import { HttpClient } from '../testing/http-client.ts';
import { bidOfAChild } from '../testing/bid-of-a-child.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { inThread } from '../workers/in-thread.ts';
import { askedAt } from './asked-pages.ts';

/** What the page at that address is made of, for whoever has the cookie. */
function asked(hall: TestHall, address: string, cookie?: string): Promise<FirstPage | null> {
  const { pathname, searchParams } = new URL(address, 'http://here');
  const request = { path: pathname, query: Object.fromEntries(searchParams), headers: { cookie } };
  const { rooms, register, access, url: publicUrl } = hall.server;
  return askedAt(request as unknown as Request, hall.event, {
    rooms,
    register,
    access,
    publicUrl,
    now: Date.now,
    workers: { run: (job, ask) => inThread(job, ask, join(hall.dataDir, databaseName)).result },
  });
}

test('[O11, O13, S9] one group is told about to officers and auditors alone: nothing of a result early, nothing of a child', async () => {
  const hall = await openHall({ bids: 1, cards: 3 });
  const officer = await hall.cookie('officer');
  const adult = {
    name: 'Café',
    organisation: 'Menders',
    purpose: 'Tools',
    beneficiaries: 'All',
    askPence: 50_00,
    leastPence: null,
    priorities: '',
    period: '',
  };
  const presenter = { name: 'Ann Example', contact: '01270 1', under18: false, adult: '' };
  const client = new HttpClient(hall.localUrl, { Cookie: officer });
  (await client.post('/api/events/1/bids', { ...adult, presenter })).value();
  (await client.post('/api/events/1/bids', bidOfAChild)).value();
  await hall.hearAll();
  for (const token of hall.tokens) await hall.vote(token, [[2, 5]]);

  const group = (bid: number, cookie = officer) => asked(hall, `/asked/1/group?bid=${bid}`, cookie);
  for (const cookie of [undefined, await hall.cookie('facilitator'), await hall.cookie('desk')])
    expect(await asked(hall, '/asked/1/group?bid=2', cookie)).toEqual({ page: 'asked-sign-in' });
  expect(await group(2, await hall.cookie('auditor'))).toMatchObject({ page: 'asked-group' });
  expect(await group(99)).toBeNull();

  const early = await group(2);
  expect(early).toMatchObject({
    asked: { result: null, contact: { kind: 'adult', name: 'Ann Example', contact: '01270 1' } },
  });
  // It is the one before the last that was called: its clock has stopped.
  expect(early).toMatchObject({ asked: { pitches: [{ bid: 2, ranMs: expect.any(Number) }] } });
  const child = JSON.stringify(await group(3));
  expect(child).toContain('under-18');
  expect(child).not.toMatch(/Maisie|Berg|Holt/);

  await hall.seal();
  expect(await group(2)).toMatchObject({ asked: { result: null } });
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 4; step += 1) {
    await hall.ask({ type: 'show-next-result' }).catch(() => undefined);
  }
  const told = await group(2);
  expect(told).toMatchObject({ asked: { result: { runs: [{ number: 1 }] } } });
  // Once it is erased nobody is told.
  const { contacts } = hall.server.register;
  await contacts.erase(hall.event, await contacts.hashes(hall.event));
  expect(await group(2)).toMatchObject({ asked: { contact: { kind: 'none' } } });
  const acts = await hall.server.register.staffActs.list(hall.event);
  expect(acts.map(({ file }) => file)).toContain('asked-group');
});

test('[O12, O13, O14] what is kept is told without a mark; few people are never told apart', async () => {
  const hall = await openHall({ bids: 1, cards: 4 });
  const officer = await hall.cookie('officer');
  await hall.hearAll();
  for (const token of hall.tokens.slice(0, 3)) await hall.vote(token, [[1, 5]]);
  const early = await asked(hall, '/asked/1/impact', officer);
  expect(early).toMatchObject({ asked: { ballots: 3, cards: 4, hours: null, kinds: null, ways: null } });
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 3; step += 1) await hall.ask({ type: 'show-next-result' }).catch(() => undefined);
  expect(await asked(hall, '/asked/1/impact', officer)).toMatchObject({
    asked: { ballots: 3, hours: null, kinds: null, ways: { phone: 3, paper: 0 } },
  });
  const held = await asked(hall, '/asked/1/held?card=2', officer);
  expect(held).toMatchObject({
    asked: { card: { number: 2, kept: { cancelled: false, linked: true } }, kept: { voters: 4 } },
  });
  expect(JSON.stringify(held)).not.toMatch(/marks|"key"/);
  expect(await asked(hall, '/asked/1/held?card=77', officer)).toMatchObject({
    asked: { card: { kept: null } },
  });
  expect(await asked(hall, '/asked/1/held?card=x', officer)).toMatchObject({ asked: { card: null } });
  expect(await asked(hall, '/asked/1/nothing', officer)).toBeNull();
});

test('[D6, O12] the population of the area and the kinds of cards stand with the turnout, the kinds not before the announcement', async () => {
  const hall = await openHall({ bids: 1, cards: 24 });
  const cookie = await hall.cookie('officer');
  const officer = new HttpClient(hall.localUrl, { Cookie: cookie });
  const area = { area: 1, partnership: '', geoCode: '', population: 1_200, populationSource: 'ONS' };
  const facts = { department: '', months: null, priorities: [], partners: [] };
  const areas = [{ ...area, populationYear: 2024 }];
  (await officer.put('/api/officer/funds/1/facts', { ...facts, areas })).value();
  await hall.hearAll();
  for (const token of hall.tokens.slice(0, 12)) await hall.vote(token, [[1, 5]]);
  await hall.seal();
  const told = async () =>
    (await new HttpClient(hall.localUrl).get('/api/events/1/facts')).value<EventFactsTold>();
  const population = { count: 1_200, source: 'ONS', year: 2024 };
  expect(await told()).toMatchObject({ population, kinds: null });
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 3; step += 1) await hall.ask({ type: 'show-next-result' }).catch(() => undefined);
  expect(await told()).toMatchObject({ population, kinds: [{ kinds: ['everybody'], ballots: 12 }] });
  expect(await asked(hall, '/asked/1/impact', cookie)).toMatchObject({
    asked: { population, kinds: [{ kinds: ['everybody'], ballots: 12, cards: 24 }] },
  });
});
