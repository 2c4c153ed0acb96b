import { copyFileSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { sliceBytes } from '../db/write-back.ts';
import { must } from '../domain/testing/set-up.ts';
import { databaseName } from './data-folder.ts';
import { openHall } from './testing/test-hall.ts';

const ballots = 600;
/** One commit more than a slice may stand in the log when it is carried over. */
const oneCommit = 2 ** 20;

/** How many ballots a copy of the database file alone holds; null when it is no database at all. */
function ballotsInCopyOf(file: string): number | null {
  const copy = join(tempFolder(), databaseName);
  copyFileSync(file, copy);
  const db = openToRead(copy, 'or-empty');
  try {
    if (db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'ballots'").get() === undefined) return null;
    expect(recountDatabase(db).holds).toBe(true);
    return Number(db.prepare('SELECT count(*) FROM ballots').pluck(true).get());
  } finally {
    db.close();
  }
}

test('[J16] the log stays small while 600 vote, and after rest a copy of the database file alone is whole', async () => {
  const hall = await openHall({ cards: ballots });
  await hall.hearAll();
  const phone = await hall.phone('p');
  const file = join(hall.dataDir, databaseName);
  const log = `${file}-wal`;
  let most = 0;
  for (const token of hall.tokens) {
    must(await phone.command({ type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 3]] }));
    most = Math.max(most, existsSync(log) ? statSync(log).size : 0);
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThan(sliceBytes + oneCommit);
  await expect.poll(() => statSync(log).size, { timeout: 20_000, message: 'the log at rest' }).toBe(0);
  expect(ballotsInCopyOf(file)).toBe(ballots);
});
