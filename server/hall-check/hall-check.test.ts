import { expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import type { HallCheck, LaptopStanding } from '../../domain/wire/hall-check.ts';
import type { RoleLink } from '../../domain/wire/http.ts';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

test('[W9] the page on the computer itself opens with the key of this start, and with nothing else', async () => {
  const hall = await openHall({ practice: true });
  const stranger = new HttpClient(hall.localUrl);
  expect((await stranger.get('/api/laptop')).refusal).toBe('not-allowed');
  expect((await stranger.with({ 'X-Laptop-Key': 'AAAA' }).get('/api/laptop')).refusal).toBe('not-allowed');

  const key = hall.server.laptopKey.text;
  const sitter = stranger.with({ 'X-Laptop-Key': key });
  const standing = (await sitter.get('/api/laptop')).value<LaptopStanding>();
  expect(standing.events.map(({ event, practice }) => [event, practice])).toEqual([[1, true]]);

  await hall.restart();
  const later = new HttpClient(hall.localUrl, { 'X-Laptop-Key': key });
  expect((await later.get('/api/laptop')).refusal).toBe('not-allowed');
});

test('[W9] the key of this computer opens nothing from another one', async () => {
  const hall = await openHall();
  const { laptopKey } = hall.server;
  expect(laptopKey.opens(laptopKey.text, '127.0.0.1')).toBe(true);
  expect(laptopKey.opens(laptopKey.text, '192.168.1.7')).toBe(false);
  expect(laptopKey.opens(undefined, '127.0.0.1')).toBe(false);
});

test('whoever sits at the computer hands out links for the hall, never an officer’s', async () => {
  const hall = await openHall();
  const sitter = new HttpClient(hall.localUrl, { 'X-Laptop-Key': hall.server.laptopKey.text });
  for (const role of ['facilitator', 'projector', 'desk'] as const) {
    const made = await sitter.post('/api/laptop/links', { role, event: 1 });
    const token = made.value<RoleLink>().url.split('#')[1];
    expect((await sitter.post('/api/session', { token })).refusal).toBeNull();
  }
  expect((await sitter.post('/api/laptop/links', { role: 'officer', event: 1 })).refusal).toBe('malformed');
  expect((await sitter.post('/api/laptop/links', { role: 'desk', event: 9 })).refusal).toBe('unknown-event');
});

test('the check names the cards whose address phones cannot reach, and counts phones by address', async () => {
  const hall = await openHall({ cards: 3 });
  const { register } = hall.server;
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  const address = await register.cards.address(eventId(1), 1);
  await hall.phone('one');
  const check = (await facilitator.get('/api/events/1/check')).value<HallCheck>();
  expect(check.batches).toEqual([{ batch: 1, first: 1, last: 3, address, reached: false }]);
  // A phone on this very computer proves nothing about the Wi-Fi.
  expect(check.phones).toEqual({ connected: 1, addresses: 0 });
  expect(check.disk.free).toBeGreaterThan(0);
  expect(check.disk.writes).toBe(true);
  expect(check.lastEntryAt).toBeLessThanOrEqual(check.now);

  hall.room.presence.arrived('two', '192.168.1.7');
  hall.room.presence.arrived('three', '192.168.1.7');
  hall.room.presence.arrived('four', '192.168.1.8');
  hall.room.presence.left('three', '192.168.1.7');
  const later = (await facilitator.get('/api/events/1/check')).value<HallCheck>();
  expect(later.phones).toEqual({ connected: 3, addresses: 2 });
});

test('cards that were all cancelled are no reason to stop', async () => {
  const hall = await openHall({ cards: 2 });
  const { register } = hall.server;
  for (const number of [1, 2]) await register.cards.markCancelled(eventId(1), cardNumber(number));
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  expect((await officer.get('/api/events/1/check')).value<HallCheck>().batches).toEqual([]);
});
