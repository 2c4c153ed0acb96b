import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bidId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import { tempDatabase, tempFile } from '../testing/temp-database.ts';
import { openRegister } from './register.ts';

const now = 1_800_000_000_000;

function opened(db: Database = tempDatabase()) {
  return { db, ...openRegister(db) };
}

describe('numbers', () => {
  test('[J7] funds and events are numbered apart, and no number comes twice', () => {
    const { numbers } = opened();
    expect([
      numbers.take('event'),
      numbers.take('event'),
      numbers.take('fund'),
      numbers.take('event'),
    ]).toEqual([1, 2, 1, 3]);
  });
});

describe('texts', () => {
  test('[J4] words are kept under the hash of a salt and the words', () => {
    const { db, texts } = opened();
    const words = { name: 'Repair Café', purpose: 'Tools' };
    const textHash = texts.save(words);
    expect(texts.read(textHash)).toEqual(words);
    const row = db.prepare<[], { salt: string; body: string }>('SELECT salt, body FROM texts').get();
    expect(textHash).toBe(createHash('sha256').update(`${row?.salt}\n${row?.body}`).digest('hex'));
  });

  test('[J10] the same words have another hash each time: nobody can try words against a journal', () => {
    const { texts } = opened();
    expect(texts.save('Yes')).not.toBe(texts.save('Yes'));
  });

  test('[J10] erased words are in neither of the files any more', () => {
    const file = tempFile();
    const { texts } = opened(tempDatabase(file));
    const textHash = texts.save({ name: 'Unmistakable Words' });
    const holds = () =>
      [file, `${file}-wal`].some((path) => readFileSync(path).includes('Unmistakable Words'));
    expect(holds()).toBe(true);
    texts.erase(textHash);
    expect(texts.read(textHash)).toBeNull();
    expect(holds()).toBe(false);
  });
});

describe('people', () => {
  test('[J10] an erased name leaves its number, which never comes to mean somebody else', () => {
    const { people } = opened();
    const ann = people.add({ event: 7, name: 'Ann Example', part: 'officer' });
    const ben = people.add({ event: null, name: 'Ben Example', part: 'owner' });
    people.add({ event: 8, name: 'Cat Example', part: 'witness' });
    people.erase(ann);
    expect(people.ofEvent(7)).toEqual([
      { person: ann, event: 7, name: null, part: 'officer' },
      { person: ben, event: null, name: 'Ben Example', part: 'owner' },
    ]);
    expect(people.find(99)).toBeNull();
  });

  test('[J7] the number of somebody who was deleted with practice is not given again', () => {
    const { db, people } = opened();
    const last = people.add({ event: 7, name: 'Ann', part: 'witness' });
    db.exec('DELETE FROM people');
    expect(people.add({ event: 7, name: 'Ben', part: 'witness' })).toBe(last + 1);
  });
});

describe('cards', () => {
  const card = (number: number, event = 7) => ({
    number,
    secretLookup: `secret ${event} ${number}`,
    codeLookup: `code ${event} ${number}`,
    ballotKey: `key ${event} ${number}`,
    bid: number === 3 ? bidId(5) : null,
  });
  const batch = (number: number, cards: number[], event = 7) => ({
    event,
    batch: number,
    address: 'http://192.0.2.7:3000',
    madeAt: now,
    cards: cards.map((each) => card(each, event)),
  });

  test('[C1] a card is found by its QR and by its code, and leads to one ballot key', () => {
    const { cards, cardLinks } = opened();
    cards.add(batch(1, [1, 2]));
    const found = cards.byLookup('secret 7 2');
    expect(found).toEqual({
      event: 7,
      number: 2,
      batch: 1,
      codeLookup: 'code 7 2',
      cancelled: false,
      opened: false,
      generation: 0,
      shownTo: null,
      shownUntil: 0,
    });
    expect(cards.byLookup('code 7 2')).toEqual(found);
    expect(cards.byLookup('key 7 2')).toBeNull();
    expect(cardLinks.keyOf(7, 2)).toBe('key 7 2');
    expect(cardLinks.numberOf(7, 'key 7 1')).toBe(1);
    expect(cardLinks.keyOf(8, 2)).toBeNull();
  });

  test('[C2] numbers go on from batch to batch; a batch that was refused gives its numbers back', () => {
    const { cards, cardLinks } = opened();
    expect(cards.next(7)).toEqual({ batch: 1, number: 1 });
    cards.add(batch(1, [1, 2]));
    cards.add(batch(2, [3]));
    expect(cards.next(7)).toEqual({ batch: 3, number: 4 });
    expect(cards.remove(7, 2, 9)).toBe(true);
    expect(cards.next(7)).toEqual({ batch: 2, number: 3 });
    expect(cardLinks.keyOf(7, 3)).toBeNull();
    expect(cards.next(8)).toEqual({ batch: 1, number: 1 });
  });

  test('[J2] a batch in which one card cannot be kept is not kept at all', () => {
    const { cards } = opened();
    cards.add(batch(1, [1]));
    const twice = { ...batch(2, [2, 3]), cards: [card(2), { ...card(3), codeLookup: 'code 7 1' }] };
    expect(() => cards.add(twice)).toThrow('UNIQUE');
    expect(cards.codesTaken(['code 7 1', 'code 7 2'])).toEqual(['code 7 1']);
    expect(cards.list(7, null)).toHaveLength(1);
  });

  test('[C3] what became of the cards is counted, each event for itself', () => {
    const { cards, cardLinks } = opened();
    cards.add(batch(1, [1, 2, 3]));
    cards.add(batch(1, [1], 8));
    cards.markOpened(7, 1);
    cards.markOpened(7, 2);
    cards.markOpened(7, 2);
    cards.markCancelled(7, 2);
    expect(cards.counts(7)).toEqual({ made: 3, cancelled: 1, opened: 2 });
    expect(cards.counts(8)).toEqual({ made: 1, cancelled: 0, opened: 0 });
    expect(cards.counts(9)).toEqual({ made: 0, cancelled: 0, opened: 0 });
    const keysOpened = [1, 2].map((number) => cardLinks.keyOf(7, number));
    expect(new Set(cardLinks.opened(7))).toEqual(new Set(keysOpened));
    expect(cardLinks.opened(8)).toEqual([]);
    expect(cards.find(7, 2)).toMatchObject({ cancelled: true, opened: true });
    expect(cards.list(7, 1).map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(cards.list(7, 2)).toEqual([]);
    expect(cards.batches(7)).toEqual([{ batch: 1, address: 'http://192.0.2.7:3000', madeAt: now }]);
    expect([cards.bidOf(7, 3), cards.bidOf(7, 1), [...cards.bids(7)]]).toEqual([5, null, [[3, 5]]]);
  });

  test('[J10] destroyed links are in neither of the files any more; the cards stay', () => {
    const file = tempFile();
    const { cards, cardLinks } = opened(tempDatabase(file));
    const isInFiles = () => [file, `${file}-wal`].some((path) => readFileSync(path).includes('key 7 1'));
    cards.add(batch(1, [1]));
    expect(isInFiles()).toBe(true);
    cardLinks.destroy(7);
    expect(cardLinks.keyOf(7, 1)).toBeNull();
    expect(cards.find(7, 1)).not.toBeNull();
    expect(isInFiles()).toBe(false);
  });
});

describe('links and sessions', () => {
  const link = { role: 'desk', event: 7, person: 0, singleUse: false, expiresAt: null } as const;

  test('[V1] a link opens its role for its event; its token stands nowhere', () => {
    const file = tempFile();
    const { links } = opened(tempDatabase(file));
    const number = links.add(link, 'the token', now);
    expect(links.use('the token', now + 1)).toEqual({
      ...link,
      link: number,
      madeAt: now,
      usedAt: now + 1,
      revokedAt: null,
    });
    expect(links.use('another', now)).toBeNull();
    expect([file, `${file}-wal`].some((path) => readFileSync(path).includes('the token'))).toBe(false);
  });

  test('[V1] a single-use link opens once, a lasting one again and again', () => {
    const { links } = opened();
    links.add({ ...link, singleUse: true }, 'once', now);
    links.add(link, 'often', now);
    expect([links.use('once', now), links.use('once', now)].map((row) => row !== null)).toEqual([
      true,
      false,
    ]);
    expect([links.use('often', now), links.use('often', now)].map((row) => row !== null)).toEqual([
      true,
      true,
    ]);
  });

  test('[V1] a link that ran out or was revoked opens nothing', () => {
    const { links } = opened();
    links.add({ ...link, expiresAt: now + 100 }, 'short', now);
    const revoked = links.add(link, 'revoked', now);
    links.revoke(revoked, now + 5);
    links.revoke(revoked, now + 9);
    expect(links.use('short', now + 99)).not.toBeNull();
    expect(links.use('short', now + 100)).toBeNull();
    expect(links.use('revoked', now + 6)).toBeNull();
    expect(links.list(7).map(({ revokedAt }) => revokedAt)).toEqual([now + 5, null]);
    expect(links.list(null)).toEqual([]);
  });

  test('[V1] a session lives until it ends, runs out, or its link is revoked', () => {
    const { links, sessions, people } = opened();
    const person = people.add({ event: null, name: 'Ann Example', part: 'officer' });
    const number = links.add({ ...link, role: 'officer', event: null, person }, 'the token', now);
    for (const token of ['one', 'two', 'three']) sessions.start(token, number, now, now + 1000);
    expect(sessions.find('one', now + 999)).toEqual({
      session: 1,
      link: number,
      role: 'officer',
      event: null,
      person,
      name: 'Ann Example',
      startedAt: now,
      expiresAt: now + 1000,
    });
    expect(sessions.find('one', now + 1000)).toBeNull();
    sessions.end('two');
    expect(sessions.find('two', now)).toBeNull();
    links.revoke(number, now);
    expect(sessions.find('three', now)).toBeNull();
  });

  test('[V1] every session of a person can be ended at once', () => {
    const { links, sessions, people } = opened();
    const person = people.add({ event: 7, name: 'Ann', part: 'facilitator' });
    sessions.start('hers', links.add({ ...link, person }, 'a', now), now, now + 1000);
    sessions.start('shared', links.add(link, 'b', now), now, now + 1000);
    sessions.endAllOf(person);
    expect(sessions.find('hers', now)).toBeNull();
    expect(sessions.find('shared', now)).toMatchObject({ person: 0, name: null });
  });

  test('[V1] sessions that ran out are cleared away', () => {
    const { db, links, sessions } = opened();
    const number = links.add(link, 'a', now);
    sessions.start('old', number, now, now + 10);
    sessions.start('new', number, now + 10, now + 20);
    expect(db.prepare('SELECT COUNT(*) FROM sessions').pluck(true).get()).toBe(1);
  });
});

describe('clocks', () => {
  test('[ST10] what was left on each clock is there after a restart', () => {
    const file = tempFile();
    opened(tempDatabase(file)).clocks.save(7, { pitchLeftMs: 100, countdownLeftMs: null, followed: 9 });
    const { clocks } = opened(tempDatabase(file));
    clocks.save(8, { pitchLeftMs: null, countdownLeftMs: 5, followed: 9 });
    expect(clocks.read(7)).toEqual({ pitchLeftMs: 100, countdownLeftMs: null, followed: 9 });
    clocks.save(7, { pitchLeftMs: -20, countdownLeftMs: null, followed: 9 });
    expect(clocks.read(7)).toEqual({ pitchLeftMs: -20, countdownLeftMs: null, followed: 9 });
    expect(clocks.read(9)).toBeNull();
  });
});
