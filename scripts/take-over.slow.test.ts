import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { tempFolder } from '../db/testing/temp-database.ts';
import { bidId } from '../domain/ids.ts';
import { kitName } from '../server/copies/names.ts';
import { databaseName } from '../server/data-folder.ts';
import { tokenOf } from './hall/officer.ts';
import { Staff } from './hall/staff.ts';
import { exitCode, open, portToReturnTo, ready, stop, type Opened } from './testing/opened-program.ts';
import { expectGivenBack, openCard, pitchingSample } from './testing/pitching-sample.ts';

const passphrase = 'seven swans asleep';
/** The second laptop, on an empty folder; somebody types the pass-phrase that it asks for. */
function takeOver(dataDir: string, kit: string, typed: string): Opened {
  const second = open(dataDir, { PORT: '' }, ['--take-over', kit]);
  second.child.stdin.end(`${typed}\n`);
  return second;
}

test('[B16] npm start -- --take-over: the second laptop goes on at the same address, and phones give back what the kit missed', async () => {
  const [first, second, stick] = [tempFolder(), tempFolder(), tempFolder()];
  const kit = join(stick, kitName);

  const port = await portToReturnTo();
  const begun = open(first, { PORT: port });
  const served = await ready(begun);
  const { url, links, cards = [] } = served;
  const { lead, phones } = await pitchingSample(served);
  const [early, late, unsent] = phones;
  for (const phone of [early, late]) {
    await phone.connect();
    phone.mark(bidId(1), 2);
    expect(await phone.flush()).toBe(true);
  }
  expect(await stop(begun)).toBe(0);

  const carrying = open(first, { PORT: port, COPY_TO: stick, COPY_PASSPHRASE: passphrase });
  await ready(carrying);
  await expect
    .poll(() => existsSync(kit), { timeout: 30_000, message: 'the kit is on the stick' })
    .toBe(true);
  await late.connect();
  late.mark(bidId(1), 5);
  expect(await late.flush()).toBe(true);
  unsent.mark(bidId(1), 4);
  carrying.child.kill('SIGKILL');
  await exitCode(carrying);

  const wrong = takeOver(second, kit, 'seven swans awake');
  expect(await exitCode(wrong)).toBe(1);
  expect(wrong.said.error).toContain('The pass-phrase is not the one of this kit');
  expect(readdirSync(second)).toEqual([]);

  const taken = takeOver(second, kit, passphrase);
  expect((await ready(taken)).url).toBe(url);
  expect(taken.said.error).toContain('Taken over from the copy of');
  await expectGivenBack(lead, phones);
  expect(await openCard(url, cards[3]?.code)).toMatch(/^[\w-]{64}$/);
  expect((await Staff.signIn(url, tokenOf(links?.desk ?? ''))).session.role).toBe('desk');
  expect(await stop(taken)).toBe(0);

  const db = openToRead(join(second, databaseName));
  onTestFinished(() => void db.close());
  expect(recountDatabase(db)).toMatchObject({ holds: true, problems: [] });
});
