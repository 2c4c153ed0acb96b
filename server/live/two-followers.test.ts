// Two servers on one store, as two machines would be: what one writes and no entry tells of, the other knows too.

import type { DoorList } from '../../domain/door/door-list.ts';
import type { SheetBook } from '../../domain/sheets/sheet-book.ts';
import { bookSeal } from '../access/book-seal.ts';
import { join } from 'node:path';
import { onTestFinished, expect, test } from 'vitest';
import {
  areaId,
  bidId,
  cardNumber,
  fundId,
  personId,
  type BallotKey,
  type DeviceTag,
} from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { Storage } from '../kept.ts';
import { databaseName } from '../data-folder.ts';
import { storageOfTests } from '../testing/delayed-storage.ts';
import { HttpClient } from '../testing/http-client.ts';
import { printedCards, secretOf } from '../testing/printer.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';
import { deviceCalled } from '../testing/test-screen.ts';
import { WorkerThreads } from '../workers/worker-threads.ts';
import { noFaults } from './faults.ts';
import { noMeters } from './meters.ts';
import { openRooms, type Rooms } from './rooms.ts';
import { machineTime } from './time.ts';

const officer = { role: 'officer', person: personId(1) } as const;

interface Beside {
  readonly hall: TestHall;
  /** Opens the rooms of another server on the store of the hall. */
  readonly another: () => Promise<Rooms>;
  /** The events whose screens another server told that they are no more. */
  readonly gone: number[];
}

function found<Thing>(thing: Thing | null | undefined): Thing {
  assert(thing !== null && thing !== undefined, 'the test made it');
  return thing;
}

async function openBeside(setup: HallSetup = {}): Promise<Beside> {
  const stores: Storage[] = [];
  const storage = (its: Storage): Storage => {
    const store = storageOfTests(its);
    stores.push(store);
    return store;
  };
  const hall = await openHall({ cards: 4, ...setup, machine: { storage } });
  const gone: number[] = [];
  const workers = new WorkerThreads(join(hall.dataDir, databaseName));
  onTestFinished(() => workers.close());
  const another = async () => {
    const store = found(stores.at(-1));
    const rooms = await openRooms({
      ...store,
      openSheets: bookSeal<SheetBook>(store.keys, 'sheets').open,
      openDoorList: bookSeal<DoorList>(store.keys, 'door').open,
      time: machineTime,
      dateIsBelieved: () => true,
      faults: noFaults,
      tryWriting: async () => undefined,
      joinUrl: () => hall.room.book().joinUrl,
      screens: { show: () => undefined, gone: (event) => void gone.push(event), sendAway: () => undefined },
      lease: null,
      meters: noMeters,
      report(what) {
        throw new Error(what);
      },
      workers,
    });
    onTestFinished(() => rooms.close());
    return rooms;
  };
  return { hall, another, gone };
}

/** A group's card and three others, the second of them opened, by a second phone too. */
async function withCardsOpened({ hall }: Beside): Promise<readonly BallotKey[]> {
  const { access, register } = hall.server;
  const batch = await access.draftBatch(hall.event, { bids: [bidId(1)], now: 0 });
  await register.cards.add(batch);
  const keys = batch.cards.map(({ ballotKey }) => ballotKey);
  must(await hall.room.submit({ type: 'make-team-cards', batch: batch.batch, keys }, officer));
  const code = secretOf(found((await printedCards(hall))[1]));
  const phone = new HttpClient(hall.localUrl);
  for (const device of ['one', 'two'])
    expect((await phone.post('/api/card', { code, device: deviceCalled(device) })).refusal).toBeNull();
  const opened = await register.cardLinks.keyOf(hall.event, cardNumber(2));
  return [...keys, found(opened)];
}

/** All that a server holds of the event and no journal does. */
function heldBy(rooms: Rooms, { hall }: Beside, keys: readonly BallotKey[]) {
  const room = found(rooms.event(hall.event));
  const { joined, opened } = room.hall();
  const other = withIds<DeviceTag>('another');
  return {
    joined,
    opened: [...opened].sort(),
    ownBids: keys.map((key) => room.ownBid(key)),
    otherOpenedAt: keys.map((key) => room.mine(key, other)?.otherOpenedAt ?? null),
    words: room.book().bids.map(({ name }) => name),
  };
}

test('[J21] a card that is opened at one server counts at the other, and at one that starts then', async () => {
  const beside = await openBeside();
  const second = await beside.another();
  const keys = await withCardsOpened(beside);
  const { rooms } = beside.hall.server;
  await Promise.all([rooms.followed(), second.followed()]);
  for (const each of [rooms, second, await beside.another()])
    expect(heldBy(each, beside, keys)).toMatchObject({ joined: 1, opened: [keys[1]] });
});

test('[J21] without being asked to, the other shows it too', async () => {
  const beside = await openBeside();
  const second = await beside.another();
  const keys = await withCardsOpened(beside);
  await expect.poll(() => heldBy(second, beside, keys).joined).toBe(1);
});

test('[J10, J21] destroyed links are in the memory of no server any more', async () => {
  const beside = await openBeside();
  const { hall } = beside;
  const keys = await withCardsOpened(beside);
  const second = await beside.another();
  expect(heldBy(second, beside, keys)).toMatchObject({
    opened: [keys[1]],
    ownBids: [1, null],
    otherOpenedAt: [null, expect.any(Number)],
  });
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'show-next-result' });
  await hall.signBoth();
  const desk = new HttpClient(hall.localUrl, { cookie: hall.cookie('officer') });
  const answer = await desk.post(`/api/events/${hall.event}/ballot-links/destroy`, { confirmed: true });
  expect(answer.refusal).toBeNull();
  await second.followed();
  for (const each of [hall.server.rooms, second, await beside.another()])
    expect(heldBy(each, beside, keys)).toMatchObject({
      joined: 1,
      opened: [],
      ownBids: [null, null],
      otherOpenedAt: [null, null],
    });
});

test('[J10, J21] erased words are shown by no server', async () => {
  const beside = await openBeside();
  const second = await beside.another();
  const { server, room } = beside.hall;
  await server.register.texts.erase(room.state.bids.get(bidId(2))?.textHash ?? '');
  await Promise.all([server.rooms.followed(), second.followed()]);
  for (const each of [server.rooms, second])
    expect(heldBy(each, beside, []).words).toEqual(['Bid 1', 'Project 2', 'Bid 3']);
});

test('[J21] an event that one server makes or wipes is open or gone at the other, and its screens are told', async () => {
  const beside = await openBeside({ practice: true });
  const { hall, gone } = beside;
  const second = await beside.another();
  const { rooms } = hall.server;
  const textHash = 'e'.repeat(64);
  const real = must(await rooms.createFund({ totalPence: 9, practice: false, textHash }, officer));
  must(await real.submit({ type: 'add-area', potPence: 9, textHash }, officer));
  const { event } = must(await rooms.createEvent({ fund: real.fund, area: areaId(1), textHash }, officer));
  await second.followed();
  expect(second.events().map((room) => room.event)).toEqual([hall.event, event]);
  expect(second.event(event)?.state.potPence).toBe(9);
  expect(await rooms.wipePractice()).toEqual([hall.event]);
  await second.followed();
  for (const each of [rooms, second]) {
    expect(each.events().map((room) => room.event)).toEqual([event]);
    expect(each.funds().map(({ fund }) => fund)).toEqual([real.fund]);
  }
  expect(gone).toEqual([hall.event]);
  expect(second.fund(fundId(1))).toBeUndefined();
});

test('[J21] after a restart the rooms hold what they would have followed', async () => {
  const beside = await openBeside();
  const keys = await withCardsOpened(beside);
  const { hall } = beside;
  await hall.restart();
  await hall.server.register.cardLinks.destroy(hall.event);
  await hall.server.rooms.followed();
  const held = heldBy(hall.server.rooms, beside, keys);
  expect(held).toEqual(heldBy(await beside.another(), beside, keys));
  expect(held).toMatchObject({ joined: 1, opened: [], ownBids: [null, null] });
});
