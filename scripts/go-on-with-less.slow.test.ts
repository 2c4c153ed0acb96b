import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { bidId } from '../domain/ids.ts';
import { databaseName } from '../server/data-folder.ts';
import type { HallPhone } from './hall/phone.ts';
import { exitCode, open, portToReturnTo, ready, stop } from './testing/opened-program.ts';
import { expectGivenBack, pitchingSample } from './testing/pitching-sample.ts';

test('[J14, J15, B16] database and log deleted after a kill: no start in silence; the named act goes on, and phones give back what they hold', async () => {
  const [dataDir, stick] = [tempFolder(), tempFolder()];
  const port = await portToReturnTo();
  const first = open(dataDir, { PORT: port });
  const served = await ready(first);
  const { url } = served;
  const { lead, phones } = await pitchingSample(served);
  const vote = async (phone: HallPhone, mark: number) => {
    await phone.connect();
    phone.mark(bidId(1), mark);
    expect(await phone.flush()).toBe(true);
  };
  const [early, late, last] = phones;
  await vote(early, 2);
  await vote(late, 3);
  expect(await stop(first)).toBe(0);

  const carrying = open(dataDir, { PORT: port, COPY_TO: stick, COPY_PASSPHRASE: 'seven swans asleep' });
  await ready(carrying);
  await expect
    .poll(() => existsSync(join(stick, 'decision-day.kit')), { timeout: 30_000, message: 'a copy is made' })
    .toBe(true);
  await vote(late, 5);
  await vote(last, 4);
  carrying.child.kill('SIGKILL');
  await exitCode(carrying);
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith(databaseName)))
    rmSync(join(dataDir, name));

  const refused = open(dataDir, { PORT: port });
  const ended = ready(refused).then(
    () => 'it serves',
    () => exitCode(refused),
  );
  expect(await ended).toBe(1);
  expect(refused.said.error).toMatch(
    /The database is missing from .*: 0 of [\d,]+ entries of event 1; .* The newest copy on this computer, .*, has [\d,]+ entries, .*npm start -- --go-on-with-less/,
  );
  expect(refused.said.error).not.toContain('    at ');
  expect(readdirSync(dataDir).filter((each) => each.startsWith(databaseName))).toEqual([]);

  const went = open(dataDir, { PORT: port }, ['--go-on-with-less']);
  expect((await ready(went)).url).toBe(url);
  expect(went.said.error).toContain('this start went on with less than was known of');
  await expectGivenBack(lead, phones);
  expect(await stop(went)).toBe(0);
  const later = open(dataDir, { PORT: port });
  await ready(later);
  expect(await stop(later)).toBe(0);
  const db = openToRead(join(dataDir, databaseName));
  onTestFinished(() => void db.close());
  expect(recountDatabase(db)).toMatchObject({ holds: true, problems: [] });
});
