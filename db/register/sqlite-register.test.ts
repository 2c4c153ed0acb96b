// What only the file can show of the register in SQLite. What every engine does is in register.test.ts.

import { withIds } from '../../domain/testing/plain-ids.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardNumber, eventId, nobody, type BallotKey, type DeviceTag } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import { tempDatabase, tempFile } from '../testing/temp-database.ts';
import { reopenable } from '../reopenable.ts';
import { openRegister } from '../sqlite-register.ts';

const now = 1_800_000_000_000;
const link = { role: 'desk', event: eventId(7), person: nobody, singleUse: false, expiresAt: null } as const;

function opened(db: Database = tempDatabase()) {
  return { db, ...openRegister(db) };
}

test('[J4] words are kept under the hash of a salt and the words', async () => {
  const { db, texts } = opened();
  const words = { name: 'Repair Café', purpose: 'Tools' };
  const textHash = await texts.save(words);
  expect(await texts.read(textHash)).toEqual(words);
  const row = db.prepare<[], { salt: string; body: string }>('SELECT salt, body FROM texts').get();
  expect(textHash).toBe(createHash('sha256').update(`${row?.salt}\n${row?.body}`).digest('hex'));
});

test('[J10] erased words are in neither of the files any more', async () => {
  const file = tempFile();
  const { texts } = opened(tempDatabase(file));
  const textHash = await texts.save({ name: 'Unmistakable Words' });
  const holds = () => [file, `${file}-wal`].some((path) => readFileSync(path).includes('Unmistakable Words'));
  expect(holds()).toBe(true);
  await texts.erase(textHash);
  expect(await texts.read(textHash)).toBeNull();
  expect(holds()).toBe(false);
});

test('[J7] the number of somebody who was deleted with practice is not given again', async () => {
  const { db, people } = opened();
  const last = await people.add({ event: eventId(7), name: 'Ann', part: 'witness' });
  db.exec('DELETE FROM people');
  expect(await people.add({ event: eventId(7), name: 'Ben', part: 'witness' })).toBe(last + 1);
});

test('[J10] destroyed links are in neither of the files any more; the cards stay', async () => {
  const file = tempFile();
  const { cards, cardLinks } = opened(tempDatabase(file));
  const isInFiles = () => [file, `${file}-wal`].some((path) => readFileSync(path).includes('key 7 1'));
  const card = {
    number: cardNumber(1),
    secretLookup: 'secret',
    codeLookup: 'code',
    ballotKey: withIds<BallotKey>('key 7 1'),
    bid: null,
  };
  await cards.add({ event: eventId(7), batch: 1, address: 'http://192.0.2.7', madeAt: now, cards: [card] });
  expect(isInFiles()).toBe(true);
  await cardLinks.destroy(eventId(7));
  expect(await cardLinks.keyOf(eventId(7), cardNumber(1))).toBeNull();
  expect(await cards.find(eventId(7), cardNumber(1))).not.toBeNull();
  expect(isInFiles()).toBe(false);
});

test('[V1] a link opens its role for its event; its token stands nowhere', async () => {
  const file = tempFile();
  const { links } = opened(tempDatabase(file));
  const number = await links.add(link, 'the token', now);
  expect(await links.use('the token', now + 1)).toEqual({
    ...link,
    link: number,
    madeAt: now,
    usedAt: now + 1,
    revokedAt: null,
  });
  expect(await links.use('another', now)).toBeNull();
  expect([file, `${file}-wal`].some((path) => readFileSync(path).includes('the token'))).toBe(false);
});

test('[V1] sessions that ran out are cleared away', async () => {
  const { db, links, sessions } = opened();
  const number = await links.add(link, 'a', now);
  await sessions.start('old', number, now, now + 10);
  await sessions.start('new', number, now + 10, now + 20);
  expect(db.prepare('SELECT COUNT(*) FROM sessions').pluck(true).get()).toBe(1);
});

test('[J21] what changed is read while nothing may be written', async () => {
  let mayWrite = true;
  const { db } = reopenable(tempDatabase(), {
    carrying: (carry) => carry(),
    beforeWrite() {
      if (!mayWrite) throw new Error('a file is away');
    },
  });
  const { cardLinks, changes } = openRegister(db);
  await cardLinks.destroy(eventId(7));
  mayWrite = false;
  await expect(cardLinks.destroy(eventId(8))).rejects.toThrow('a file is away');
  expect(await changes.after(0)).toEqual({
    last: 1,
    changes: [{ number: 1, event: 7, kind: 'card-links-destroyed' }],
  });
});

test('[H7] openings that an earlier version kept after the links were destroyed count as kept, until a start', async () => {
  const { db, cards, cardLinks, cardOpenings } = opened();
  const secrets = { secretLookup: 'secret', codeLookup: 'code' };
  const card = { number: cardNumber(1), ...secrets, ballotKey: withIds<BallotKey>('key 7 1'), bid: null };
  await cards.add({ event: eventId(7), batch: 1, address: 'http://192.0.2.7', madeAt: now, cards: [card] });
  const phone = [{ device: withIds<DeviceTag>('phone'), at: 60_000 }];
  await cardOpenings.keep(eventId(7), withIds('key 7 1'), phone);
  db.exec(
    "INSERT INTO card_openings VALUES (7, 'key 7 2', 'phone', 60000), (7, 'key 7 2', 'another', 60000), (8, 'key 8 1', 'phone', 60000)",
  );
  expect([await cardLinks.known(eventId(7)), await cardLinks.known(eventId(8))]).toEqual([2, 1]);
  await cardOpenings.forgetUnlinked();
  expect([await cardLinks.known(eventId(7)), await cardLinks.known(eventId(8))]).toEqual([1, 0]);
  expect(await cardOpenings.list(eventId(7))).toEqual(new Map([['key 7 1', phone]]));
  expect(await cardOpenings.list(eventId(8))).toEqual(new Map());
});
