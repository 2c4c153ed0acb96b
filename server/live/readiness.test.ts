import { expect, test } from 'vitest';
import type { Journal } from '../../db/journal.ts';
import type { Storage } from '../kept.ts';
import { storageOfTests } from '../testing/delayed-storage.ts';
import { HttpClient } from '../testing/http-client.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { overlaid } from '../testing/overlaid.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { Readiness } from './readiness.ts';

async function ready(hall: TestHall, headers = {}): Promise<[number, unknown]> {
  const { status, text } = await new HttpClient(hall.localUrl, headers).get('/readyz');
  return [status, JSON.parse(text)];
}

test('[OP1] a server is ready under any name that a balancer knows it by, and says no more than that', async () => {
  const hall = await openHall();
  expect(await ready(hall, { Host: 'node-2.internal' })).toEqual([200, { ready: true }]);
});

test('[OP1] while nothing can be saved it is not ready, and it is again without help', async () => {
  const disk = { isGone: false };
  const hall = await openHall({ machine: { storage: (its) => onDisk(storageOfTests(its), disk) } });
  disk.isGone = true;
  await expect(hall.ask({ type: 'open-doors' })).rejects.toThrow('not-saved');
  expect(await ready(hall)).toEqual([503, { ready: false, why: 'not-saving' }]);
  disk.isGone = false;
  await expect.poll(() => ready(hall), { timeout: 5_000 }).toEqual([200, { ready: true }]);
});

test('[OP1, OP4] a server that is to end is not ready, but still alive', async () => {
  const hall = await openHall();
  await hall.server.drain();
  expect(await ready(hall)).toEqual([503, { ready: false, why: 'draining' }]);
  expect((await new HttpClient(hall.localUrl).get('/healthz')).status).toBe(200);
});

/** Journals that can neither be written nor read while their disk is gone. */
function onDisk(store: Storage, disk: { readonly isGone: boolean }): Storage {
  const { journal } = store;
  const there =
    <Asked extends unknown[], Given>(call: (...asked: Asked) => Given) =>
    (...asked: Asked): Given => {
      if (disk.isGone) throw new Error('the disk is gone');
      return call(...asked);
    };
  const append = there<Parameters<Journal['append']>, unknown>((...asked) => journal.append(...asked));
  const read = there<Parameters<Journal['read']>, unknown>((...asked) => journal.read(...asked));
  return { ...store, journal: overlaid(journal, { append, read }) };
}

/** With a disk in the test's hand. */
function readiness() {
  const time = new ManualTime();
  const disk = { writes: true, tries: 0, lastWriteAt: null as number | null };
  const asked = new Readiness({
    saving: () => true,
    lastWriteAt: () => disk.lastWriteAt,
    tryWriting: async () => {
      disk.tries += 1;
      if (!disk.writes) throw new Error('full');
    },
    time,
  });
  return { asked, disk, time };
}

test('[OP1] whoever asks often costs the disk one trial a minute, and none while votes are written', async () => {
  const { asked, disk, time } = readiness();
  await Promise.all(Array.from({ length: 50 }, () => asked.now()));
  expect(disk.tries).toBe(1);
  await time.pass(59_000);
  await asked.now();
  expect(disk.tries).toBe(1);
  await time.pass(2_000);
  disk.lastWriteAt = time.wall();
  expect([await asked.now(), disk.tries]).toEqual([{ ready: true }, 1]);
  await time.pass(61_000);
  expect([await asked.now(), disk.tries]).toEqual([{ ready: true }, 2]);
});

test('[OP1] a disk that was full in a quiet hour is found, and found well within five seconds of its recovery', async () => {
  const { asked, disk, time } = readiness();
  disk.writes = false;
  const no = { ready: false, why: 'not-saving' };
  expect([await asked.now(), await asked.now(), disk.tries]).toEqual([no, no, 1]);
  disk.writes = true;
  await time.pass(5_000);
  expect([await asked.now(), disk.tries]).toEqual([{ ready: true }, 2]);
});
