import { expect, test } from 'vitest';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const second = '/api/events/1/second-cards';
const entitled = '/api/events/1/entitled';
const as = (hall: TestHall, role: 'desk' | 'officer' | 'facilitator') =>
  new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });

test('[D7] the desk counts a card given for one of unknown number, takes it back, and a restart keeps it', async () => {
  const hall = await openHall();
  const desk = as(hall, 'desk');
  expect((await desk.post(second, { from: 0, to: 1 })).value()).toEqual({ cards: 1 });
  // Another desk saw the number before that.
  expect((await desk.post(second, { from: 0, to: 1 })).refusal).toBe('already-moved');
  expect((await desk.post(second, { from: 1, to: 2 })).refusal).toBeNull();
  expect((await desk.post(second, { from: 2, to: 1 })).refusal).toBeNull();
  expect((await as(hall, 'facilitator').post(second, { from: 1, to: 2 })).refusal).toBe('not-allowed');
  await hall.restart();
  expect(hall.room.view('desk')).toMatchObject({ possiblyTwice: 1 });
  await hall.hearAll();
  await hall.seal();
  expect((await as(hall, 'desk').post(second, { from: 1, to: 0 })).refusal).toBe('voting-closed');
});

test('[D7, W25] the log says that a card was given, when and by whom, and nothing of whose it is', async () => {
  const hall = await openHall();
  await as(hall, 'desk').post(second, { from: 0, to: 1 });
  const told = (await as(hall, 'officer').get('/api/events/1/log')).value<StaffLog>();
  const line = told.find(({ what }) => what.includes('handed out for a lost one'));
  expect(line?.what).toBe('Noted that 1 card was handed out for a lost one whose number nobody knew');
});

test('[D6] an officer says how many people may vote, and the desk cannot', async () => {
  const hall = await openHall();
  const officer = as(hall, 'officer');
  expect((await officer.post(entitled, { people: 106 })).value()).toEqual({ people: 106 });
  expect(hall.room.view('facilitator')).toMatchObject({ entitled: 106 });
  expect((await officer.post(entitled, { people: null })).refusal).toBeNull();
  expect(hall.room.view('facilitator')).not.toHaveProperty('entitled');
  expect((await as(hall, 'desk').post(entitled, { people: 5 })).refusal).toBe('not-allowed');
  for (const people of [0, -1, 1.5, 2_000_000, 'many'])
    expect((await officer.post(entitled, { people })).refusal).toBe('malformed');
  await hall.hearAll();
  for (const token of hall.tokens.slice(0, 3)) await hall.vote(token, [[1, 4]]);
  expect((await officer.post(entitled, { people: 2 })).refusal).toBe('fewer-than-voted');
});
