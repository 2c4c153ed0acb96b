import { describe, expect, test } from 'vitest';
import { cardNumber, eventId } from '../../domain/ids.ts';
import { tempAccess, type TempAccess } from '../testing/temp-access.ts';
import { codeFrom, lengthOf } from './card-codes.ts';
import { cardCode, cardLookup } from './card-secrets.ts';

const line = { destroyed: false };
const phone = { address: '192.168.1.50', line };

/** Makes `count` cards of the event as the desk would, and gives what is printed. */
async function makeCards({ access, register }: TempAccess, event: number, count: number) {
  const batch = await access.draftBatch(eventId(event), { bids: Array<null>(count).fill(null), now: 0 });
  await register.cards.add(batch);
  return (await register.cards.list(eventId(event), batch.batch)).map((card) =>
    access.printed(card, batch.address),
  );
}

async function oneCard(temp: TempAccess) {
  const [card] = await makeCards(temp, 7, 1);
  if (!card) throw new Error('no card');
  const found = await temp.access.findTyped(card.code, phone);
  if (!found.ok) throw new Error(found.refusal.code);
  return { card, found: found.value };
}

/** A card as it was printed before codes were longer. */
async function shortCard(temp: TempAccess) {
  const batch = await temp.access.draftBatch(eventId(7), { bids: [null], now: 0 });
  const short = cardCode(
    temp.keys,
    { event: eventId(7), number: cardNumber(1), generation: 0 },
    (code) => lengthOf(code) === 'before',
  );
  const cards = batch.cards.map((card) => ({ ...card, codeLookup: cardLookup(temp.keys, short) }));
  await temp.register.cards.add({ ...batch, cards });
  const [row] = await temp.register.cards.list(eventId(7), null);
  if (!row) throw new Error('no row');
  const card = temp.access.printed(row, batch.address);
  return { card, code: card.code };
}

describe('cards', () => {
  test('every card opens by its QR and by its code, and is numbered from 1', async () => {
    const temp = tempAccess();
    const cards = [...(await makeCards(temp, 7, 3)), ...(await makeCards(temp, 7, 2))];
    expect(cards.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    for (const { number, code, url } of cards) {
      expect(url).toMatch(/^http:\/\/hall\.example\/join\/\d+#[\w-]{22}$/);
      expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]{4}$/);
      const byCode = await temp.access.findTyped(code.toLowerCase(), phone);
      expect(byCode).toMatchObject({ ok: true, value: { event: 7, number } });
      expect(await temp.access.findCard(url.slice(url.indexOf('#') + 1))).toEqual(byCode);
    }
  });

  test('cards of two events share nothing', async () => {
    const temp = tempAccess();
    const both = [...(await makeCards(temp, 7, 50)), ...(await makeCards(temp, 8, 50))];
    expect(new Set(both.map(({ code }) => code)).size).toBe(100);
    expect(new Set(both.map(({ url }) => url)).size).toBe(100);
  });

  test('a card is printed again the same, also after a restart', async () => {
    const temp = tempAccess();
    const { card } = await oneCard(temp);
    const [row] = await temp.register.cards.list(eventId(7), null);
    if (!row) throw new Error('no row');
    expect(temp.reopen().printed(row, 'http://hall.example')).toEqual(card);
  });

  test('the token stands for the card, also after a restart', async () => {
    const temp = tempAccess();
    const { found } = await oneCard(temp);
    expect(temp.reopen().card(found.token)).toEqual({ event: 7, key: found.key });
  });

  test('[W12] nothing printed on a card stands in the database', async () => {
    const temp = tempAccess();
    const { card } = await oneCard(temp);
    const stored = JSON.stringify(await temp.register.cards.list(eventId(7), null));
    expect(stored).not.toContain(card.code.replaceAll('-', ''));
    expect(stored).not.toContain(card.url.slice(card.url.indexOf('#') + 1));
  });

  test('[S1] a phone has another tag on every card, and the same one after a restart', async () => {
    const temp = tempAccess();
    const tag = temp.access.deviceTag(eventId(7), (await oneCard(temp)).found.key, 'my-phone');
    const { key } = (await oneCard(temp)).found;
    expect(temp.access.deviceTag(eventId(7), key, 'my-phone')).not.toBe(tag);
    expect(temp.access.deviceTag(eventId(7), key, 'your-phone')).not.toBe(
      temp.access.deviceTag(eventId(7), key, 'my-phone'),
    );
    expect(temp.reopen().deviceTag(eventId(7), key, 'my-phone')).toBe(
      temp.access.deviceTag(eventId(7), key, 'my-phone'),
    );
  });

  test('[W11] right codes and slips of the finger never count', async () => {
    const temp = tempAccess();
    const { card } = await oneCard(temp);
    const slip = `${card.code.slice(0, -1)}${card.code.endsWith('2') ? '3' : '2'}`;
    for (let person = 0; person < 2_000; person += 1) {
      expect((await temp.access.findTyped(card.code, phone)).ok).toBe(true);
      expect(await temp.access.findTyped(slip, phone)).toMatchObject({ refusal: { code: 'unknown-card' } });
    }
  });

  test('[W11] a card printed with a short code opens by it; while somebody guesses, with its number at once', async () => {
    const temp = tempAccess();
    const { card: short, code } = await shortCard(temp);
    expect(code).toMatch(/^[2-9A-Y]{4}-[2-9A-Y]{4}-[2-9A-Y]$/);
    expect(await temp.access.findTyped(code, phone)).toMatchObject({
      ok: true,
      value: { event: 7, number: 1 },
    });
    const { card } = await oneCard(temp);
    const wrong = codeFrom(Buffer.alloc(8, 5), 'before');
    for (let guess = 0; guess < 30; guess += 1) await temp.access.findTyped(wrong, phone);
    expect(await temp.access.findTyped(code, phone)).toMatchObject({ refusal: { code: 'card-number-too' } });
    for (const typed of [`1 ${code}`, `No. 1, ${code.toLowerCase()}`, `#1 ${code.replaceAll('-', ' ')}`])
      expect((await temp.access.findTyped(typed, phone)).ok).toBe(true);
    expect(await temp.access.findTyped(`2 ${code}`, phone)).toMatchObject({
      refusal: { code: 'unknown-card' },
    });
    expect((await temp.access.findTyped(code, { ...phone, address: '192.168.1.51' })).ok).toBe(true);
    expect((await temp.access.findTyped(card.code, phone)).ok).toBe(true);
    expect((await temp.access.findTyped(`${card.number} ${card.code}`, phone)).ok).toBe(true);
    expect((await temp.access.findCard(short.url.slice(short.url.indexOf('#') + 1))).ok).toBe(true);
  });

  test("once the event's links are destroyed, its cards open nothing", async () => {
    const temp = tempAccess();
    const { card, found } = await oneCard(temp);
    await temp.register.cardLinks.destroy(eventId(7));
    await temp.keys.destroyEvent(eventId(7));
    expect(await temp.access.findTyped(card.code, phone)).toMatchObject({
      refusal: { code: 'unknown-card' },
    });
    expect(temp.access.card(found.token)).toBeNull();
  });
});
