import { describe, expect, test } from 'vitest';
import type { RunningServer } from '../build.ts';
import { BusyDisk } from '../testing/busy-disk.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall } from '../testing/test-hall.ts';
import type { TestScreen } from '../testing/test-screen.ts';
import { drain } from './drain.ts';

/** So many screens, and who was sent away so far. */
function screensOf(count: number) {
  const lines = Array.from({ length: count }, (_, place) => place);
  const away: number[] = [];
  const sendAway = async (line: number) => void away.push(line);
  return { lines, away, screens: { list: () => lines, sendAway } };
}

test('[OP4] in the first half of its time nobody is sent away, and in the second all are, evenly', async () => {
  const time = new ManualTime();
  const { lines, away, screens } = screensOf(1_000);
  let drains = false;
  const readiness = { drain: () => void (drains = true) };
  const done = drain({ readiness, screens, time }, 20);
  expect(drains).toBe(true);
  await time.pass(9_900);
  expect(away).toEqual([]);
  await time.pass(5_100);
  expect(away.length).toBeGreaterThan(490);
  expect(away.length).toBeLessThan(515);
  await time.pass(5_000);
  await done;
  expect(away).toEqual(lines);
});

test('[OP4] without a time nobody is sent away: the end itself comes next', async () => {
  const { away, screens } = screensOf(3);
  await drain({ readiness: { drain: () => undefined }, screens, time: new ManualTime() }, 0);
  expect(away).toEqual([]);
});

test('[OP4, OW6] events go to other servers before their phones do, and not while balancers still send newcomers', async () => {
  const time = new ManualTime();
  const { lines, away, screens } = screensOf(10);
  let given = (): void => undefined;
  let asked = 0;
  const handOver = () => {
    asked += 1;
    return new Promise<void>((resolve) => (given = resolve));
  };
  const done = drain({ readiness: { drain: () => undefined }, screens, handOver, time }, 20);
  await time.pass(9_900);
  expect(asked).toBe(0);
  await time.pass(5_000);
  expect([asked, away]).toEqual([1, []]);
  given();
  await time.pass(15_000);
  await done;
  expect(away).toEqual(lines);
});

/** A phone whose ballot is on its way to the disk. */
async function voting(settings: { drainSeconds?: number }) {
  const disk = new BusyDisk();
  const hall = await openHall({ settings, machine: { storage: disk.storage } });
  await hall.hearAll();
  const phone = await hall.phone('one');
  const order: string[] = [];
  phone.socket.once('disconnect', () => order.push('cut off'));
  const waits = disk.keepBusy();
  const token = hall.tokens[0] ?? '';
  const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 4]] } as const;
  const answered = phone.command(ballot).then(({ ok }) => order.push(ok ? 'received' : 'refused'));
  await waits;
  return { hall, disk, phone, order, answered };
}

async function isCutOff({ socket }: TestScreen): Promise<void> {
  await expect.poll(() => socket.connected).toBe(false);
}

describe('[OP4] a ballot that is on its way to the disk is answered before its phone is cut off', () => {
  test.each([
    ['when phones are sent elsewhere', 0.2, (server: RunningServer) => server.drain()],
    ['when the server ends', 0, (server: RunningServer) => server.close()],
  ] as const)('%s', async (_, drainSeconds, end) => {
    const { hall, disk, phone, order, answered } = await voting({ drainSeconds });
    const ended = end(hall.server);
    if (drainSeconds > 0) await ended;
    expect(order).toEqual([]);
    disk.free();
    await answered;
    await isCutOff(phone);
    await ended;
    expect(order).toEqual(['received', 'cut off']);
    await hall.close();
  });
});
