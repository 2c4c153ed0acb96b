import { expect, test } from 'vitest';
import { cardKey } from '../../domain/testing/set-up.ts';
import type { FacilitatorView } from '../../domain/views/roles.ts';
import { openRoom, type TestRoom } from '../testing/test-room.ts';

const second = 1_000;
const address = '192.168.1.20';

function facilitator(hall: TestRoom): FacilitatorView {
  const view = hall.room.view('facilitator');
  if (view.role !== 'facilitator') throw new Error('the view is the facilitator’s');
  return view;
}

/** So many phones come in with a card; `holding` of them say that something waits. */
async function comeIn(hall: TestRoom, phones: number, holding: number): Promise<string[]> {
  const { presence } = hall.room;
  const devices = Array.from({ length: phones }, (_, place) => `phone ${place + 1}`);
  for (const [place, device] of devices.entries()) {
    presence.arrived(device, address);
    presence.opens(cardKey(place + 1));
    await hall.openCard(place + 1);
  }
  for (const [place, device] of devices.slice(0, holding).entries())
    presence.holds(device, cardKey(place + 1), true);
  return devices;
}

test('[V8] fifteen phones walk out, some with a ballot: a minute later it is safe to close, and the screen is told', async () => {
  const hall = await openRoom();
  await hall.lastCall();
  expect(facilitator(hall)).toMatchObject({ unsent: 0, safeToClose: true });

  const devices = await comeIn(hall, 15, 6);
  expect(facilitator(hall)).toMatchObject({ unsent: 6, safeToClose: false });
  for (const [place, device] of devices.entries()) {
    hall.room.presence.closes(cardKey(place + 1), false);
    hall.room.presence.left(device, address);
  }
  await hall.time.pass(59 * second);
  expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({
    unsent: 6,
    safeToClose: false,
    outOfReach: { away: 15, unsent: 0, silentCards: 15 },
  });

  await hall.time.pass(2 * second);
  expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({
    unsent: 0,
    safeToClose: true,
    outOfReach: { away: 15, unsent: 6, silentCards: 15 },
  });
});

test('[V8] a phone that answers pings is in reach for as long as it does, each for itself', async () => {
  const hall = await openRoom();
  await hall.lastCall();
  const [first = '', second_ = ''] = await comeIn(hall, 2, 2);
  await hall.time.pass(50 * second);
  hall.room.presence.heard(first);
  await hall.time.pass(20 * second);
  expect(facilitator(hall)).toMatchObject({ unsent: 1, outOfReach: { unsent: 1 } });
  await hall.time.pass(40 * second);
  expect(hall.viewsOf('facilitator').at(-1)).toMatchObject({ unsent: 0, safeToClose: true });

  hall.room.presence.heard(second_);
  expect(facilitator(hall)).toMatchObject({ unsent: 1, safeToClose: false, outOfReach: { unsent: 1 } });
  hall.room.presence.holds(second_, cardKey(2), false);
  hall.room.presence.holds(first, cardKey(1), false);
  expect(facilitator(hall)).toMatchObject({ unsent: 0, outOfReach: { unsent: 0 } });
  await hall.time.pass(61 * second);
  expect(hall.time.waiting).toBe(0); // the countdowns are over too
});

test('[V8] silent cards never speak against closing; a journal that takes nothing does', async () => {
  const hall = await openRoom();
  await hall.lastCall();
  await comeIn(hall, 4, 0);
  await hall.vote(1, [[1, 5]]);
  expect(facilitator(hall)).toMatchObject({ safeToClose: true, outOfReach: { silentCards: 3 } });
  await hall.vote(9, [[1, 5]]); // voted, and never opened here: it makes no opened card less silent
  for (const card of [1, 2]) await hall.ask({ type: 'cancel-card', key: cardKey(card), reason: 'lost' });
  expect(facilitator(hall)).toMatchObject({ joined: 2, outOfReach: { silentCards: 2 } });
  hall.db.pragma('query_only = ON');
  await hall.vote(3, [[1, 5]]);
  expect(facilitator(hall)).toMatchObject({ safeToClose: false });
  hall.db.pragma('query_only = OFF');
});
