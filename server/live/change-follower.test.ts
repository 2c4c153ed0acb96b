import { expect, onTestFinished, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import { cardKey } from '../../domain/testing/set-up.ts';
import type { NumberedChange, NumberedChanges } from '../../db/register/numbered-changes.ts';
import type { Register } from '../../db/register/register.ts';
import { openRegister } from '../../db/sqlite-register.ts';
import { tempDatabase } from '../../db/testing/temp-database.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { ChangeFollower } from './change-follower.ts';

interface Following {
  readonly register: Register;
  readonly time: ManualTime;
  readonly follower: ChangeFollower;
  readonly followed: NumberedChange[];
  readonly reported: string[];
  /** What reading again does beside being noted; it may throw. */
  during: (change: NumberedChange) => Promise<void>;
}

/** @param as how the follower has the changes: it may be told of none, or learn of them while it loads */
async function following(
  as: (register: Register) => NumberedChanges = ({ changes }) => changes,
  load: (register: Register) => Promise<void> = async () => undefined,
): Promise<Following> {
  const register = openRegister(tempDatabase());
  const time = new ManualTime();
  const at = {
    register,
    time,
    followed: [] as NumberedChange[],
    reported: [] as string[],
    during: async (_change: NumberedChange): Promise<void> => undefined,
  };
  const deps = {
    changes: as(register),
    time,
    report: (what: string) => void at.reported.push(what),
    async follow(change: NumberedChange) {
      await at.during(change);
      at.followed.push(change);
    },
  };
  const follower = await ChangeFollower.start(deps, () => load(register));
  onTestFinished(() => follower.stop());
  await time.pass(1_000);
  return Object.assign(at, { follower });
}

const destroy = ({ cardLinks }: Register, event: number) => cardLinks.destroy(eventId(event));
const events = ({ followed }: Following) => followed.map(({ event }) => event);

test('[J21] every change is followed once, in the order of the commits', async () => {
  const at = await following();
  for (const event of [3, 1, 2]) await destroy(at.register, event);
  await at.time.pass(1_000);
  expect(events(at)).toEqual([3, 1, 2]);
  expect(at.followed.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('[J21] a change that is committed while the rooms are loaded is followed', async () => {
  const at = await following(undefined, (register) => destroy(register, 7));
  expect(events(at)).toEqual([7]);
});

test('[J21] a change that is committed while another one is followed is followed too', async () => {
  const at = await following();
  at.during = async ({ event }) => {
    if (event === 1) await destroy(at.register, 2);
  };
  await destroy(at.register, 1);
  await at.time.pass(1_000);
  expect(events(at)).toEqual([1, 2]);
});

test('[J21] a follower that nobody told of a change finds it when it reads next', async () => {
  const at = await following(({ changes }) => ({ ...changes, listen: async () => () => undefined }));
  for (const event of [1, 2]) await destroy(at.register, event);
  await at.time.pass(10_000);
  expect(events(at)).toEqual([]);
  await at.follower.followed();
  expect(events(at)).toEqual([1, 2]);
});

test('[J21] what cannot be read again is reported and read a little later, and holds no other change back', async () => {
  const at = await following();
  let fails = true;
  at.during = async ({ event }) => {
    if (event === 2 && fails) throw new Error('disk');
  };
  for (const event of [1, 2, 3]) await destroy(at.register, event);
  await at.time.pass(500);
  expect(at.reported).toEqual(['what changed could not be read']);
  expect(events(at)).toEqual([1, 3]);
  expect(at.follower.unread).toBe(1);
  fails = false;
  await at.time.pass(1_000);
  expect(events(at)).toEqual([1, 3, 2]);
  expect([at.follower.unread, at.time.waiting]).toEqual([0, 0]);
});

test('[J21] a change that goes on failing is tried less and less often, at least once a minute, and others go on', async () => {
  const at = await following();
  let tries = 0;
  at.during = async ({ event }) => {
    if (event !== 2) return;
    tries += 1;
    throw new Error('damaged');
  };
  await destroy(at.register, 2);
  const seen: number[] = [];
  for (const seconds of [1, 2, 4, 8, 16, 32]) {
    await at.time.pass(seconds * 1_000);
    seen.push(tries);
  }
  expect(seen).toEqual([2, 3, 4, 5, 6, 7]);
  await at.time.pass(600_000);
  expect(tries).toBe(17);
  // Neither a call nor another change tries it sooner, and a newer one of its kind takes its place.
  await at.follower.followed();
  await destroy(at.register, 3);
  await at.time.pass(500);
  expect([events(at), tries, at.follower.unread]).toEqual([[3], 17, 1]);
  at.during = async () => undefined;
  await destroy(at.register, 2);
  await at.time.pass(500);
  expect(at.followed.at(-1)).toMatchObject({ event: 2, number: 3 });
  expect([at.follower.unread, at.time.waiting]).toEqual([0, 0]);
});

test('[J21] while the list of changes cannot be read, that is counted, and nothing is missed', async () => {
  let fails = false;
  const at = await following(({ changes }) => ({
    ...changes,
    async after(number) {
      if (fails) throw new Error('disk');
      return changes.after(number);
    },
  }));
  fails = true;
  for (const event of [1, 2]) await destroy(at.register, event);
  await at.time.pass(500);
  expect([at.follower.unread, events(at)]).toEqual([1, []]);
  fails = false;
  await at.time.pass(1_000);
  expect([at.follower.unread, events(at)]).toEqual([0, [1, 2]]);
});

test('[J21] however many cards are opened at once, they are read four times a second', async () => {
  const at = await following();
  const { cards } = at.register;
  const made = Array.from({ length: 40 }, (_, place) => ({
    number: cardNumber(place + 1),
    secretLookup: `secret ${place}`,
    codeLookup: `code ${place}`,
    ballotKey: cardKey(place),
    bid: null,
  }));
  await cards.add({ event: eventId(7), batch: 1, address: 'http://192.0.2.7', madeAt: 0, cards: made });
  for (const { number } of made) {
    await cards.markOpened(eventId(7), number);
    await at.time.pass(25);
  }
  await at.time.pass(250);
  expect(at.followed.at(-1)).toEqual({ number: 40, event: 7, kind: 'cards-opened' });
  expect(at.followed.length).toBeLessThanOrEqual(5);
});
