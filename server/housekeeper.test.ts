import { expect, test } from 'vitest';
import { Housekeeper } from './housekeeper.ts';
import { ownsAll } from './live/owners.ts';
import { KnownDate } from './office/known-date.ts';
import { ManualTime } from './testing/manual-time.ts';
import { openHall } from './testing/test-hall.ts';

test('stopped in the middle of its look round, it waits for no other day', async () => {
  const hall = await openHall();
  const time = new ManualTime();
  const housekeeper = new Housekeeper({
    owners: ownsAll,
    ...hall.server,
    dataDir: hall.dataDir,
    date: new KnownDate({ dataDir: hall.dataDir, time, report: () => undefined }),
    time,
    report: () => undefined,
  });
  await housekeeper.start();
  expect(time.waiting).toBe(1);
  housekeeper.stop();
  expect(time.waiting).toBe(0);

  const looking = housekeeper.start();
  housekeeper.stop();
  await looking;
  expect(time.waiting).toBe(0);
});
