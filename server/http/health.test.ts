import { expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import type { Health } from '../../domain/wire/health.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall } from '../testing/test-hall.ts';
import type { Storage } from '../kept.ts';
import { storageOfTests } from '../testing/delayed-storage.ts';
import { HttpClient } from '../testing/http-client.ts';

test('[V5, V8] how the computer does: disk, commits, and how many ballots the last copy lacks', async () => {
  const hall = await openHall();
  await hall.hearAll();
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  const health = async () => (await facilitator.get('/api/events/1/health')).value<Health>();
  expect(await health()).toMatchObject({
    disk: { free: expect.any(Number), writes: true, lost: false, writtenBackAt: null },
    commitMs: { p50: expect.any(Number), max: expect.any(Number) },
    copy: { carried: false, lastAt: null, ballotsSince: null, trouble: null },
  });

  await hall.server.copies.make();
  const phone = await hall.phone('one');
  for (const send of [1, 2])
    await phone.command({
      type: 'ballot',
      token: hall.tokens[0] ?? '',
      send,
      basedOn: send - 1,
      marks: [[1, send]],
    });
  expect(await health()).toMatchObject({
    copy: { lastAt: expect.any(Number), ballotsSince: 2, trouble: null },
  });
});

test('[J21, V8] what one event cannot read is on its board, and every other event goes on', async () => {
  const time = new ManualTime();
  let fails = false;
  const storage = (its: Storage): Storage => {
    const kept = storageOfTests(its);
    const { cardLinks } = kept.register;
    const opened: typeof cardLinks.opened = async (event) => {
      if (fails && event === eventId(1)) throw new Error('damaged');
      return cardLinks.opened(event);
    };
    return { ...kept, register: { ...kept.register, cardLinks: { ...cardLinks, opened } } };
  };
  const hall = await openHall({ machine: { time, storage } });
  await hall.cardsOfAnotherEvent();
  const { rooms, register } = hall.server;
  const joined = () => [1, 2].map((event) => rooms.event(eventId(event))?.hall().joined);
  const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
  const unread = async () => (await facilitator.get('/api/events/1/health')).value<Health>().unread;
  fails = true;
  for (const event of [1, 2]) await register.cards.markOpened(eventId(event), cardNumber(1));
  await time.pass(500);
  await expect.poll(joined).toEqual([0, 1]);
  expect(await unread()).toBe(1);
  await time.pass(60_000);
  expect([joined(), await unread()]).toEqual([[0, 1], 1]);
  fails = false;
  await time.pass(60_000);
  await expect.poll(joined).toEqual([1, 1]);
  expect(await unread()).toBe(0);
});
