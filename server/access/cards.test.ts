import { describe, expect, test } from 'vitest';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';
import { codeFrom } from './card-codes.ts';

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
      expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]$/);
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

  test('[W11] wrong codes of one address are slowed down; right ones and slips of the finger never count', () => {
    const temp = tempAccess();
    const { card } = oneCard(temp);
    const slip = `${card.code.slice(0, -1)}${card.code.endsWith('2') ? '3' : '2'}`;
    for (let person = 0; person < 300; person += 1) {
      expect(temp.access.findCard(card.code, phone).ok).toBe(true);
      expect(temp.access.findCard(slip, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
    }
    for (let guess = 0; guess < 30; guess += 1) {
      expect(temp.access.findCard(wrongCode, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
    }
    expect(temp.access.findCard(wrongCode, phone)).toMatchObject({ refusal: { code: 'too-many-guesses' } });
    expect(temp.access.findCard(card.code, phone)).toMatchObject({ refusal: { code: 'too-many-guesses' } });
    expect(temp.access.findCard(card.code, '192.168.1.51').ok).toBe(true);
    expect(temp.access.findCard(card.url.slice(card.url.indexOf('#') + 1), phone).ok).toBe(true);
    temp.pass(2_000);
    expect(temp.access.findCard(card.code, phone).ok).toBe(true);
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
