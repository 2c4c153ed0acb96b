import { describe, expect, test } from 'vitest';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';
import { codeFrom, lengthOf } from './card-codes.ts';
import { cardCode, cardLookup } from './card-secrets.ts';

const phone = '192.168.1.50';
const wrongCode = codeFrom(Buffer.alloc(8, 5));

/** Makes `count` cards of the event as the desk would, and gives what is printed. */
function makeCards({ access, register }: TempAccess, event: number, count: number) {
  const batch = access.draftBatch(event, { bids: Array<null>(count).fill(null), now: 0 });
  register.cards.add(batch);
  return register.cards.list(event, batch.batch).map((card) => access.printed(card, batch.address));
}

function oneCard(temp: TempAccess) {
  const [card] = makeCards(temp, 7, 1);
  if (!card) throw new Error('no card');
  const found = temp.access.findCard(card.code, phone);
  if (!found.ok) throw new Error(found.refusal.code);
  return { card, found: found.value };
}

describe('cards', () => {
  test('every card opens by its QR and by its code, and is numbered from 1', () => {
    const temp = tempAccess();
    const cards = [...makeCards(temp, 7, 3), ...makeCards(temp, 7, 2)];
    expect(cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const { number, code, url } of cards) {
      expect(url).toMatch(/^http:\/\/hall\.example\/v#[\w-]{22}$/);
      expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}$/);
      const byCode = temp.access.findCard(code.toLowerCase(), phone);
      expect(byCode).toMatchObject({ ok: true, value: { event: 7, number } });
      expect(temp.access.findCard(url.slice(url.indexOf('#') + 1), phone)).toEqual(byCode);
    }
  });

  test('cards of two events share nothing', () => {
    const temp = tempAccess();
    const both = [...makeCards(temp, 7, 50), ...makeCards(temp, 8, 50)];
    expect(new Set(both.map(({ code }) => code)).size).toBe(100);
    expect(new Set(both.map(({ url }) => url)).size).toBe(100);
  });

  test('a card is printed again the same, also after a restart', () => {
    const temp = tempAccess();
    const { card } = oneCard(temp);
    const [row] = temp.register.cards.list(7, null);
    if (!row) throw new Error('no row');
    expect(temp.reopen().printed(row, 'http://hall.example')).toEqual(card);
  });

  test('the token stands for the card, also after a restart', () => {
    const temp = tempAccess();
    const { found } = oneCard(temp);
    expect(temp.reopen().card(found.token)).toEqual({ event: 7, key: found.key });
  });

  test('[W12] nothing printed on a card stands in the database', () => {
    const temp = tempAccess();
    const { card } = oneCard(temp);
    const stored = JSON.stringify(temp.register.cards.list(7, null));
    expect(stored).not.toContain(card.code.replaceAll('-', ''));
    expect(stored).not.toContain(card.url.slice(card.url.indexOf('#') + 1));
  });

  test('[S1] a phone has another tag on every card, and the same one after a restart', () => {
    const temp = tempAccess();
    const tag = temp.access.deviceTag(7, oneCard(temp).found.key, 'my-phone');
    const { key } = oneCard(temp).found;
    expect(temp.access.deviceTag(7, key, 'my-phone')).not.toBe(tag);
    expect(temp.access.deviceTag(7, key, 'your-phone')).not.toBe(temp.access.deviceTag(7, key, 'my-phone'));
    expect(temp.reopen().deviceTag(7, key, 'my-phone')).toBe(temp.access.deviceTag(7, key, 'my-phone'));
  });

  test('[W11] a guesser at an address holds up nobody there; right ones and slips of the finger never count', () => {
    const temp = tempAccess();
    const { card } = oneCard(temp);
    const slip = `${card.code.slice(0, -1)}${card.code.endsWith('2') ? '3' : '2'}`;
    for (let person = 0; person < 300; person += 1) {
      expect(temp.access.findCard(card.code, phone).ok).toBe(true);
      expect(temp.access.findCard(slip, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
    }
    // Four a second for a day.
    for (let hour = 0; hour < 24; hour += 1) {
      for (let guess = 0; guess < 4 * 3_600; guess += 1) {
        temp.pass(250);
        temp.access.findCard(wrongCode, phone);
      }
      expect(temp.access.findCard(wrongCode, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
      expect(temp.access.findCard(card.code, phone).ok).toBe(true);
    }
  });

  test('[W11] however many guess, a day finds one of 20,000 cards with a chance below 1 in 1,000', () => {
    for (const [length, symbols] of [
      ['now', 11],
      ['before', 8],
    ] as const) {
      const temp = tempAccess();
      const wrong = codeFrom(Buffer.alloc(8, 5), length);
      let tried = 0;
      const try1 = (host: number): boolean => {
        const { refusal } = temp.access.findCard(wrong, `10.0.0.${host}`) as { refusal: { code: string } };
        if (refusal.code === 'unknown-card') tried += 1;
        return refusal.code === 'unknown-card';
      };
      // What can be had at once, and then for a minute as fast as it is answered, from 250 addresses.
      for (let host = 0; host < 250 * 40; host += 1) try1(host % 250);
      const atOnce = tried;
      for (let ms = 0; ms < 60_000; ms += 1) {
        temp.pass(1);
        while (try1(ms % 250));
      }
      const inADay = atOnce + (tried - atOnce) * 24 * 60;
      expect({ length, isRare: (inADay * 20_000) / 23 ** symbols < 1 / 1_000 }).toEqual({
        length,
        isRare: true,
      });
    }
  });

  test('[W11] a card that was printed with a short code opens by it and is printed again with it', () => {
    const temp = tempAccess();
    const batch = temp.access.draftBatch(7, { bids: [null], now: 0 });
    const short = cardCode(temp.keys, { event: 7, number: 1 }, (code) => lengthOf(code) === 'before');
    const cards = batch.cards.map((card) => ({ ...card, codeLookup: cardLookup(temp.keys, short) }));
    temp.register.cards.add({ ...batch, cards });
    const [row] = temp.register.cards.list(7, null);
    if (!row) throw new Error('no row');
    const { code } = temp.access.printed(row, batch.address);
    expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]$/);
    expect(temp.access.findCard(code, phone)).toMatchObject({ ok: true, value: { event: 7, number: 1 } });
    // Its guesser spends the address's tries of short codes; long ones and scanning go on.
    const { card } = oneCard(temp);
    const wrong = codeFrom(Buffer.alloc(8, 5), 'before');
    for (let guess = 0; guess < 30; guess += 1) temp.access.findCard(wrong, phone);
    expect(temp.access.findCard(code, phone)).toMatchObject({ refusal: { code: 'too-many-guesses' } });
    expect(temp.access.findCard(code, '192.168.1.51').ok).toBe(true);
    expect(temp.access.findCard(card.code, phone).ok).toBe(true);
    expect(temp.access.findCard(card.url.slice(card.url.indexOf('#') + 1), phone).ok).toBe(true);
  });

  test("once the event's links are destroyed, its cards open nothing", () => {
    const temp = tempAccess();
    const { card, found } = oneCard(temp);
    temp.register.cardLinks.destroy(7);
    temp.keys.destroyEvent(7);
    expect(temp.access.findCard(card.code, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
    expect(temp.access.card(found.token)).toBeNull();
  });
});
