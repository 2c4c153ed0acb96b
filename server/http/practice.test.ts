import { expect, test } from 'vitest';
import { openHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const wipe = '/api/officer/practice/wipe';

test('practice is wiped whole, with one confirmed press, and its screens and cards are dead', async () => {
  const hall = await openHall({ practice: true });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
  const [token = ''] = hall.tokens;
  expect((await officer.post(wipe, {})).refusal).toBe('malformed');
  expect((await officer.post(wipe, { confirmed: false })).refusal).toBe('malformed');
  expect(hall.server.rooms.events()).toHaveLength(1);

  expect((await officer.post(wipe, { confirmed: true })).refusal).toBeNull();
  expect(hall.server.rooms.events()).toEqual([]);
  expect(hall.server.rooms.funds()).toEqual([]);
  expect(hall.server.access.card(token)).toBeNull();
  expect((await desk.get('/api/events/1/piles')).refusal).toBe('signed-out');
  expect((await officer.get('/api/officer/funds')).value()).toEqual([]);
  await hall.restart();
  expect(hall.server.rooms.events()).toEqual([]);
});

test('what is real stays, cards and all', async () => {
  const hall = await openHall({ practice: false });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  expect((await officer.post(wipe, { confirmed: true })).refusal).toBeNull();
  expect(hall.room.state.cards.size).toBe(10);
  expect(hall.server.access.card(hall.tokens[0] ?? '')).not.toBeNull();
});

test.each([-1, 501, 1.5, '10'])('a crowd of %j cannot be called', async (phones) => {
  const hall = await openHall({ practice: true });
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  expect((await facilitator.post('/api/events/1/crowd', { phones })).refusal).toBe('malformed');
});

test('a crowd has no place where ballots count', async () => {
  const hall = await openHall({ practice: false });
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  expect((await facilitator.post('/api/events/1/crowd', { phones: 10 })).refusal).toBe('practice-only');
});
