import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { eventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { databaseName } from '../data-folder.ts';
import { erasableHall, erase, tablesOf } from '../testing/erasable-hall.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { deviceCalled } from '../testing/test-screen.ts';

test('[H7] a phone that comes back while the data about voters is erased leaves no trace, nor did it before', async () => {
  const hall = await erasableHall(new ManualTime());
  const { cardLinks } = hall.server.register;
  const [key] = (await cardLinks.keys(eventId(1))).values();
  assert(key, 'there is a card');
  const device = hall.server.access.deviceTag(eventId(1), key, deviceCalled('voter'));
  (await erase(hall, 'voters')).value();
  hall.room.openings.exchanged(key, device);
  await hall.server.close();
  expect(tablesOf(hall).tables['card_openings']).toEqual([]);
  const db = openRaw(join(hall.dataDir, databaseName));
  db.prepare('INSERT INTO card_openings VALUES (1, ?, ?, 60000)').run(key, 'voter');
  db.close();
  await hall.restart();
  expect(tablesOf(hall).tables['card_openings']).toEqual([]);
});
