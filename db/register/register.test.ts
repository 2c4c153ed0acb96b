// The contract of the register, table by table: every engine must pass these same tests. What only a file can show is in
// sqlite-register.test.ts.

import { withIds } from '../../domain/testing/plain-ids.ts';
import { describe, expect, test } from 'vitest';
import { bidId, cardNumber, eventId, nobody, personId, type BallotKey } from '../../domain/ids.ts';
import { registerEngines } from '../testing/register-engines.ts';
import { tempFile } from '../testing/temp-database.ts';

const now = 1_800_000_000_000;

describe.each(registerEngines)('the register in %s', (_name, open) => {
  describe('numbers', () => {
    test('[J7] funds and events are numbered apart, and no number comes twice', async () => {
      const { numbers } = open();
      expect([
        await numbers.take('event'),
        await numbers.take('event'),
        await numbers.take('fund'),
        await numbers.take('event'),
      ]).toEqual([1, 2, 1, 3]);
    });
  });

  describe('texts', () => {
    test('[J4] words are found by their hash; erased words are not', async () => {
      const { texts } = open();
      const words = { name: 'Repair Café', purpose: 'Tools' };
      const [kept, erased] = [await texts.save(words), await texts.save(words)];
      expect(kept).toMatch(/^[0-9a-f]{64}$/);
      await texts.erase(erased);
      expect([await texts.read(kept), await texts.read(erased)]).toEqual([words, null]);
    });

    test('[J10] the same words have another hash each time: nobody can try words against a journal', async () => {
      const { texts } = open();
      expect(await texts.save('Yes')).not.toBe(await texts.save('Yes'));
    });
  });

  describe('people', () => {
    test('[J10] an erased name leaves its number, which never comes to mean somebody else', async () => {
      const { people } = open();
      const ann = await people.add({ event: eventId(7), name: 'Ann Example', part: 'officer' });
      const ben = await people.add({ event: null, name: 'Ben Example', part: 'owner' });
      await people.add({ event: eventId(8), name: 'Cat Example', part: 'witness' });
      await people.erase(ann);
      expect(await people.ofEvent(eventId(7))).toEqual([
        { person: ann, event: 7, name: null, part: 'officer' },
        { person: ben, event: null, name: 'Ben Example', part: 'owner' },
      ]);
      expect(await people.find(personId(99))).toBeNull();
    });
  });

  describe('cards', () => {
    const card = (number: number, event = 7) => ({
      number: cardNumber(number),
      secretLookup: `secret ${event} ${number}`,
      codeLookup: `code ${event} ${number}`,
      ballotKey: withIds<BallotKey>(`key ${event} ${number}`),
      bid: number === 3 ? bidId(5) : null,
    });
    const batch = (number: number, cards: number[], event = 7) => ({
      event: eventId(event),
      batch: number,
      address: 'http://192.0.2.7:3000',
      madeAt: now,
      cards: cards.map((each) => card(each, event)),
    });

    test('[C1] a card is found by its QR and by its code, and leads to one ballot key', async () => {
      const { cards, cardLinks } = open();
      await cards.add(batch(1, [1, 2]));
      const found = await cards.byLookup('secret 7 2');
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
      expect(await cards.byLookup('code 7 2')).toEqual(found);
      expect(await cards.byLookup('key 7 2')).toBeNull();
      expect(await cardLinks.keyOf(eventId(7), cardNumber(2))).toBe('key 7 2');
      expect(await cardLinks.numberOf(eventId(7), withIds('key 7 1'))).toBe(1);
      expect(await cardLinks.keyOf(eventId(8), cardNumber(2))).toBeNull();
    });

    test('[C2] numbers go on from batch to batch; a batch that was refused gives its numbers back', async () => {
      const { cards, cardLinks } = open();
      expect(await cards.next(eventId(7))).toEqual({ batch: 1, number: 1 });
      await cards.add(batch(1, [1, 2]));
      await cards.add(batch(2, [3]));
      expect(await cards.next(eventId(7))).toEqual({ batch: 3, number: 4 });
      expect(await cards.remove(eventId(7), 2, 9)).toBe(true);
      expect(await cards.next(eventId(7))).toEqual({ batch: 2, number: 3 });
      expect(await cardLinks.keyOf(eventId(7), cardNumber(3))).toBeNull();
      expect(await cards.next(eventId(8))).toEqual({ batch: 1, number: 1 });
    });

    test('[J2] a batch in which one card cannot be kept is not kept at all', async () => {
      const { cards } = open();
      await cards.add(batch(1, [1]));
      const twice = { ...batch(2, [2, 3]), cards: [card(2), { ...card(3), codeLookup: 'code 7 1' }] };
      await expect(cards.add(twice)).rejects.toThrow(/unique/i);
      expect(await cards.codesTaken(['code 7 1', 'code 7 2'])).toEqual(['code 7 1']);
      expect(await cards.list(eventId(7), null)).toHaveLength(1);
    });

    test('[J10] once its links are destroyed no card leads to a ballot key; the cards stay', async () => {
      const { cards, cardLinks } = open();
      await cards.add(batch(1, [1]));
      await cards.add(batch(1, [1], 8));
      await cardLinks.destroy(eventId(7));
      expect([
        await cardLinks.keyOf(eventId(7), cardNumber(1)),
        await cardLinks.keyOf(eventId(8), cardNumber(1)),
      ]).toEqual([null, 'key 8 1']);
      expect(await cards.find(eventId(7), cardNumber(1))).not.toBeNull();
    });

    test('[J10, H7] with its links go groups and openings; how many cards were opened stays known', async () => {
      const { cards, cardLinks, cardOpenings } = open();
      await cards.add({ ...batch(1, [1, 2, 3]), cards: [card(1), card(2), { ...card(3), bid: bidId(4) }] });
      await cards.add(batch(1, [1], 8));
      await cards.markOpened(eventId(7), cardNumber(2));
      await cards.markOpened(eventId(8), cardNumber(1));
      await cardOpenings.keep(eventId(7), withIds('key 7 2'), [{ device: withIds('phone'), at: 60_000 }]);
      expect([await cardLinks.known(eventId(7)), await cardLinks.known(eventId(8))]).toEqual([3, 1]);
      for (let round = 0; round < 2; round += 1) {
        await cardLinks.destroy(eventId(7));
        expect(await cardLinks.known(eventId(7))).toBe(0);
        expect(await cards.counts(eventId(7))).toEqual({ made: 3, cancelled: 0, opened: 1 });
        expect(await cards.bidOf(eventId(7), cardNumber(3))).toBeNull();
        expect(await cardOpenings.list(eventId(7))).toEqual(new Map());
        expect((await cards.find(eventId(7), cardNumber(2)))?.opened).toBe(false);
        // A phone that comes back meanwhile is not kept either.
        await cardOpenings.keep(eventId(7), withIds('key 7 2'), [{ device: withIds('phone'), at: 60_000 }]);
        expect(await cardOpenings.list(eventId(7))).toEqual(new Map());
      }
      expect(await cardLinks.known(eventId(8))).toBe(1);
      expect((await cards.find(eventId(8), cardNumber(1)))?.opened).toBe(true);
    });

    test('[C3] what became of the cards is counted, each event for itself', async () => {
      const { cards, cardLinks } = open();
      await cards.add(batch(1, [1, 2, 3]));
      await cards.add(batch(1, [1], 8));
      await cards.markOpened(eventId(7), cardNumber(1));
      await cards.markOpened(eventId(7), cardNumber(2));
      await cards.markOpened(eventId(7), cardNumber(2));
      await cards.markCancelled(eventId(7), cardNumber(2));
      expect(await cards.counts(eventId(7))).toEqual({ made: 3, cancelled: 1, opened: 2 });
      expect(await cards.counts(eventId(8))).toEqual({ made: 1, cancelled: 0, opened: 0 });
      expect(await cards.counts(eventId(9))).toEqual({ made: 0, cancelled: 0, opened: 0 });
      const keysOpened = await Promise.all(
        [1, 2].map((number) => cardLinks.keyOf(eventId(7), cardNumber(number))),
      );
      expect(new Set(await cardLinks.opened(eventId(7)))).toEqual(new Set(keysOpened));
      expect(await cardLinks.opened(eventId(8))).toEqual([]);
      expect(await cards.find(eventId(7), cardNumber(2))).toMatchObject({ cancelled: true, opened: true });
      expect((await cards.list(eventId(7), 1)).map(({ number }) => number)).toEqual([1, 2, 3]);
      expect(await cards.list(eventId(7), 2)).toEqual([]);
      expect(await cards.batches(eventId(7))).toEqual([
        { batch: 1, address: 'http://192.0.2.7:3000', madeAt: now },
      ]);
      expect([
        await cards.bidOf(eventId(7), cardNumber(3)),
        await cards.bidOf(eventId(7), cardNumber(1)),
        [...(await cards.bids(eventId(7)))],
      ]).toEqual([5, null, [[3, 5]]]);
    });
  });

  describe('links and sessions', () => {
    const link = {
      role: 'desk',
      event: eventId(7),
      person: nobody,
      singleUse: false,
      expiresAt: null,
    } as const;

    test('[V1] a link opens its role for its event', async () => {
      const { links } = open();
      const number = await links.add(link, 'the token', now);
      expect(await links.use('the token', now + 1)).toEqual({
        ...link,
        link: number,
        madeAt: now,
        usedAt: now + 1,
        revokedAt: null,
      });
      expect(await links.use('another', now)).toBeNull();
    });

    test('[V1] a single-use link opens once, a lasting one again and again', async () => {
      const { links } = open();
      await links.add({ ...link, singleUse: true }, 'once', now);
      await links.add(link, 'often', now);
      expect([await links.use('once', now), await links.use('once', now)].map((row) => row !== null)).toEqual(
        [true, false],
      );
      expect(
        [await links.use('often', now), await links.use('often', now)].map((row) => row !== null),
      ).toEqual([true, true]);
    });

    test('[V1] a link that ran out or was revoked opens nothing', async () => {
      const { links } = open();
      await links.add({ ...link, expiresAt: now + 100 }, 'short', now);
      const revoked = await links.add(link, 'revoked', now);
      await links.revoke(revoked, now + 5);
      await links.revoke(revoked, now + 9);
      expect(await links.use('short', now + 99)).not.toBeNull();
      expect(await links.use('short', now + 100)).toBeNull();
      expect(await links.use('revoked', now + 6)).toBeNull();
      expect((await links.list(eventId(7))).map(({ revokedAt }) => revokedAt)).toEqual([now + 5, null]);
      expect(await links.list(null)).toEqual([]);
    });

    test('[V1] a session lives until it ends, runs out, or its link is revoked', async () => {
      const { links, sessions, people } = open();
      const person = await people.add({ event: null, name: 'Ann Example', part: 'officer' });
      const number = await links.add({ ...link, role: 'officer', event: null, person }, 'the token', now);
      for (const token of ['one', 'two', 'three']) await sessions.start(token, number, now, now + 1000);
      expect(await sessions.find('one', now + 999)).toEqual({
        session: 1,
        link: number,
        role: 'officer',
        event: null,
        person,
        name: 'Ann Example',
        startedAt: now,
        expiresAt: now + 1000,
      });
      expect(await sessions.find('one', now + 1000)).toBeNull();
      await sessions.end('two');
      expect(await sessions.find('two', now)).toBeNull();
      await links.revoke(number, now);
      expect(await sessions.find('three', now)).toBeNull();
    });

    test('[V1] every session of a person can be ended at once', async () => {
      const { links, sessions, people } = open();
      const person = await people.add({ event: eventId(7), name: 'Ann', part: 'facilitator' });
      await sessions.start('hers', await links.add({ ...link, person }, 'a', now), now, now + 1000);
      await sessions.start('shared', await links.add(link, 'b', now), now, now + 1000);
      await sessions.endAllOf(person);
      expect(await sessions.find('hers', now)).toBeNull();
      expect(await sessions.find('shared', now)).toMatchObject({ person: 0, name: null });
    });
  });

  describe('clocks', () => {
    test('[ST10] what was left on each clock is there after a restart', async () => {
      const file = tempFile();
      await open(file).clocks.save(eventId(7), {
        pitchLeftMs: 100,
        countdownLeftMs: null,
        followed: 9,
      });
      const { clocks } = open(file);
      await clocks.save(eventId(8), { pitchLeftMs: null, countdownLeftMs: 5, followed: 9 });
      expect(await clocks.read(eventId(7))).toEqual({ pitchLeftMs: 100, countdownLeftMs: null, followed: 9 });
      await clocks.save(eventId(7), { pitchLeftMs: -20, countdownLeftMs: null, followed: 9 });
      expect(await clocks.read(eventId(7))).toEqual({ pitchLeftMs: -20, countdownLeftMs: null, followed: 9 });
      expect(await clocks.read(eventId(9))).toBeNull();
    });
  });
});
