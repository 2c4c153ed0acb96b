// Servers that share a store: each event has one of them for its owner, and the others follow.

import { expect, test } from 'vitest';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { nobody, type Actor, type DeviceTag, type EventId } from '../../domain/ids.ts';
import { refused } from '../../domain/outcome.ts';
import { placeFor } from './place-for.ts';
import { TestScreen } from '../testing/test-screen.ts';
import { openSharing, type Sharing, type SharingServer } from '../testing/sharing-servers.ts';

const voter: Actor = { role: 'voter', person: nobody };

interface Found {
  readonly owner: SharingServer;
  readonly other: SharingServer;
  readonly event: EventId;
  readonly epoch: number;
}

/** The event in which cards vote, who owns it, and another server. */
function ownerOf({ servers, events: [event] }: Sharing): Found {
  if (event === undefined) throw new Error('there is an event');
  const owner = servers.find(({ owners }) => owners.ownerOf(event).at === 'here');
  const other = servers.find((server) => server !== owner);
  const at = owner?.owners.ownerOf(event);
  if (!owner || !other || at?.at !== 'here') throw new Error('one server owns the event');
  return { owner, other, event, epoch: at.epoch };
}

async function vote({ hall }: Sharing, server: SharingServer, card: number, event: EventId) {
  const key = server.access.card(hall.tokens[card] ?? '')?.key;
  const room = server.rooms.event(event);
  if (key === undefined || !room) throw new Error('a card of this event');
  const [device, marks] = [withIds<DeviceTag>(`phone ${card}`), withIds<Marks>([[1, 5]])];
  return room.submit({ type: 'send-ballot', key, device, send: 1, basedOn: 0, marks }, voter);
}

const ballotsAt = (server: SharingServer, event: EventId) => server.rooms.event(event)?.state.ballots.size;

test('[OW1, OW4] each event has one owner; the other sends there, and reads what is written', async () => {
  const sharing = await openSharing({ servers: 2, events: 4 });
  const { owner, other, event } = ownerOf(sharing);
  for (const each of sharing.events)
    expect(sharing.servers.map(({ owners }) => owners.ownerOf(each).at).sort()).toEqual([
      'elsewhere',
      'here',
    ]);
  must(await vote(sharing, owner, 0, event));
  await expect.poll(() => ballotsAt(other, event)).toBe(1);
  const asked = await fetch(`http://127.0.0.1:${other.port}/api/events/${event}/book`);
  expect(asked.headers.get('Epoch')).toBe('1');
});

test('[OW3, OW4, OW5] a server that stands still is deposed: it writes nothing and shows nothing any more', async () => {
  const sharing = await openSharing({ servers: 2, events: 1 });
  const { owner, other, event } = ownerOf(sharing);
  must(await vote(sharing, owner, 0, event));
  await expect.poll(() => ballotsAt(other, event)).toBe(1);
  const screen = new TestScreen({ url: `http://127.0.0.1:${owner.port}`, event, role: 'phone' });
  await screen.until(() => screen.view !== undefined);
  const led = owner.rooms.event(event);
  sharing.read.cold = 0;

  await sharing.pass(4_000, [other]);
  expect(other.owners.ownerOf(event)).toEqual({ at: 'here', epoch: 2 });
  expect(sharing.read.cold, 'it was read already').toBe(0);
  expect(owner.owners.ownerOf(event).at).not.toBe('here');
  expect(await vote(sharing, owner, 1, event)).toMatchObject({ ok: false, refusal: { code: 'not-saved' } });
  must(await vote(sharing, other, 2, event));

  await sharing.pass(1_000);
  await screen.until(() => !screen.socket.connected);
  expect(owner.owners.ownerOf(event)).toEqual({ at: 'elsewhere', address: `http://127.0.0.1:${other.port}` });
  expect(owner.rooms.event(event)).not.toBe(led);
  await expect.poll(() => ballotsAt(owner, event)).toBe(2);
});

test('[OW6] a server that ends hands its events over: what was asked is decided, and its phones come again', async () => {
  const sharing = await openSharing({ servers: 2, events: 2 });
  const { owner, other, event } = ownerOf(sharing);
  const screen = new TestScreen({ url: `http://127.0.0.1:${owner.port}`, event, role: 'phone' });
  await screen.until(() => screen.view !== undefined);
  const voted = vote(sharing, owner, 0, event);
  const closed = owner.owners.close();
  must(await voted);
  await closed;
  await screen.until(() => !screen.socket.connected);
  expect(screen.refusals).toEqual([]);
  await sharing.pass(500, [other]);
  for (const each of sharing.events) expect(other.owners.ownerOf(each).at).toBe('here');
  expect(other.owners.ownerOf(event)).toEqual({ at: 'here', epoch: 2 });
  expect(ballotsAt(other, event)).toBe(1);
});

test('[OW6] a server that comes back gets its share again, and no event while its countdown runs', async () => {
  const sharing = await openSharing({ servers: 1, events: 6 });
  const [first] = sharing.servers;
  const second = await sharing.another();
  const all = [first, second].flatMap((server) => server ?? []);
  const nodes = all.map(({ port }) => ({ node: '', address: `http://127.0.0.1:${port}` }));
  const ownersNow = () =>
    sharing.events.map((event) => all.find(({ owners }) => owners.ownerOf(event).at === 'here')?.port);
  await sharing.pass(2_000);
  expect(new Set(ownersNow())).toEqual(new Set([first?.port]));
  await sharing.pass(10_000);
  const shares = sharing.events.map((event) => placeFor(`event:${event}`, nodes)?.address);
  // A pitch is on in the first event.
  shares[0] = nodes[0]?.address;
  expect(ownersNow().map((port) => `http://127.0.0.1:${port}`)).toEqual(shares);
});

test('[OW2] what an officer does on a page of no event is written by any server, and its owner reads it', async () => {
  const sharing = await openSharing({ servers: 2, events: 1 });
  const { owner, other, event } = ownerOf(sharing);
  const officer: Actor = { role: 'officer', person: nobody };
  for (const [place, server] of [other, owner, other].entries()) {
    const done = server.rooms.event(event)?.submit({ type: 'set-entitled', people: 500 + place }, officer);
    must((await done) ?? refused('unknown-event'));
  }
  await expect.poll(() => owner.rooms.event(event)?.head).toEqual(other.rooms.event(event)?.head);
  must(await vote(sharing, owner, 0, event));
});
