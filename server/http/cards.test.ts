import { describe, expect, test } from 'vitest';
import { cardNumber, eventId, nobody } from '../../domain/ids.ts';
import type { CardAddresses, CardStanding, Piles } from '../../domain/wire/http-cards.ts';
import { must } from '../../domain/testing/set-up.ts';
import { makeCards } from '../office/cards.ts';
import { noFaults } from '../live/faults.ts';
import { TestPrinter } from '../testing/printer.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/cards';

function deskOf(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
}

function officerOf(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
}

describe('cards at the desk', () => {
  test('cards are made by an officer, who is told their numbers and nothing that opens one', async () => {
    const hall = await openHall({ cards: 3 });
    const made = await officerOf(hall).post(path, { count: 2 });
    expect(made.value()).toEqual({ batch: 2, from: 4, to: 5 });
    expect(hall.room.state.cards.size).toBe(5);
    expect((await deskOf(hall).post(path, { count: 2 })).refusal).toBe('not-allowed');
  });

  test('two officers that make cards at the same moment both have cards that open', async () => {
    const hall = await openHall({ cards: 3 });
    const { access, register } = hall.server;
    const office = { access, register, now: () => 0, report: () => undefined };
    const officer = { role: 'officer', person: nobody } as const;
    const both = await Promise.all([
      makeCards(office, hall.room, { count: 2 }, officer),
      makeCards(office, hall.room, { count: 2 }, officer),
    ]);
    const ranges = both.map((made) => must(made)).map(({ from, to }) => [from, to]);
    expect(ranges).toEqual([
      [4, 5],
      [6, 7],
    ]);
    for (const { code } of await new TestPrinter(hall).print(4, 7))
      expect((await deskOf(hall).post('/api/card', { code })).refusal).toBeNull();
  });

  test.each([0, -1, 5_001, 1.5, '5', null])('%j cards cannot be made', async (count) => {
    const hall = await openHall();
    const { refusal } = await officerOf(hall).post(path, { count });
    expect(refusal).toBe(Number.isSafeInteger(count) ? 'cards-out-of-range' : 'malformed');
    expect(hall.room.state.cards.size).toBe(10);
  });

  test('5,000 can, in one go', async () => {
    const hall = await openHall({ cards: 1 });
    (await officerOf(hall).post(path, { count: 5_000 })).value();
    const cards = await new TestPrinter(hall).print(2, 5_001);
    expect(new Set(cards.map(({ code }) => code)).size).toBe(5_000);
  });

  test('how a card stands, and never a mark', async () => {
    const hall = await openHall();
    await hall.hearAll();
    const desk = deskOf(hall);
    const standing = async () => (await desk.get(`${path}/1`)).value<CardStanding>();
    const fresh = {
      number: 1,
      batch: 1,
      cancelled: false,
      why: null,
      replacedBy: null,
      bid: null,
      opened: false,
      voted: false,
      sheet: null,
    };
    expect(await standing()).toEqual(fresh);
    const [card] = await new TestPrinter(hall).print(1, 1);
    await desk.post('/api/card', { code: card?.code });
    expect(await standing()).toMatchObject({ opened: true, voted: false });
    await vote(hall, 0);
    expect(await standing()).toEqual({ ...fresh, opened: true, voted: true });
  });

  test('[C3, C4] a cancelled card does not count, and another one stands in its place', async () => {
    const hall = await openHall({ cards: 3 });
    await hall.hearAll();
    const desk = deskOf(hall);
    await vote(hall, 0);
    const done = await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard: 3 });
    expect(done.value()).toEqual({ cancelled: 1, replacedBy: 3 });
    expect(hall.room.state.ballots.size).toBe(0);
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({
      cancelled: true,
      why: 'lost',
      replacedBy: 3,
    });
    await vote(hall, 2);
    expect(hall.room.state.ballots.size).toBe(1);
    expect((await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard: 2 })).refusal).toBe(
      'cancelled-card',
    );
    expect(hall.room.state.cards.size).toBe(3);
  });

  test.each([
    ['none of this event', 99, 'unknown'],
    ['cancelled', 2, 'cancelled'],
    ['one that a phone has opened already', 3, 'opened'],
    ['one that has voted', 4, 'taken'],
    ['of a group', 6, 'group'],
  ])('[C4] a card in the place of another is free: %s is not', async (_, newCard, why) => {
    const hall = await openHall({ cards: 5 });
    await hall.hearAll();
    (await officerOf(hall).post(path, { count: 0, teams: [{ bid: 1, cards: 1 }] })).value();
    const desk = deskOf(hall);
    await desk.post(`${path}/2/cancel`, { reason: 'spoilt', newCard: null });
    await hall.server.register.cards.markOpened(hall.event, cardNumber(3));
    await vote(hall, 3);
    const refused = await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard });
    expect(refused.outcome()).toEqual({ ok: false, refusal: { code: 'card-not-free', detail: { why } } });
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({ cancelled: false, replacedBy: null });
  });

  test('[C4, C11] a card of the pile in the place of a group’s is the group’s; a group’s for another group is refused', async () => {
    const hall = await openHall({ cards: 2 });
    const teams = [
      { bid: 1, cards: 1 },
      { bid: 2, cards: 1 },
    ];
    (await officerOf(hall).post(path, { count: 0, teams })).value();
    const desk = deskOf(hall);
    const other = await desk.post(`${path}/3/cancel`, { reason: 'lost', newCard: 4 });
    expect(other.refusal).toBe('card-not-free');
    expect((await desk.post(`${path}/3/cancel`, { reason: 'lost', newCard: 1 })).refusal).toBeNull();
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({ bid: 1, cancelled: false });
    const key = await hall.server.register.cardLinks.keyOf(eventId(1), cardNumber(1));
    expect(key && hall.room.ownBid(key)).toBe(1);
  });

  test('a card that is not there, a reason that is not on the list', async () => {
    const desk = deskOf(await openHall());
    expect((await desk.get(`${path}/11`)).refusal).toBe('unknown-card');
    expect((await desk.post(`${path}/11/cancel`, { reason: 'lost', newCard: null })).refusal).toBe(
      'unknown-card',
    );
    expect((await desk.post(`${path}/1/cancel`, { reason: 'I say so', newCard: null })).refusal).toBe(
      'malformed',
    );
  });

  test('cards that the disk did not take are nobody’s, and their numbers are used again', async () => {
    let broken = false;
    const reach = () => {
      if (broken) throw new Error('the disk is full');
    };
    const hall = await openHall({ cards: 3, machine: { faults: { ...noFaults, reach } } });
    broken = true;
    expect((await officerOf(hall).post(path, { count: 2 })).refusal).toBe('not-saved');
    broken = false;
    await hall.restart();
    expect((await hall.server.register.cards.counts(eventId(1))).made).toBe(3);
    expect(await hall.server.register.cardLinks.count(eventId(1))).toBe(3);
    expect(await new TestPrinter(hall).print(1, 9)).toHaveLength(3);
    const made = await officerOf(hall).post(path, { count: 2 });
    expect(made.value()).toMatchObject({ from: 4, to: 5 });
    expect(hall.room.state.cards.size).toBe(5);
  });

  test('cards that the event refuses leave nothing behind, and their numbers are used again', async () => {
    const hall = await openHall({ cards: 3, rules: { ownBid: 'not-vote' } });
    const officer = officerOf(hall);
    const refused = await officer.post(path, { count: 0, teams: [{ bid: 1, cards: 2 }] });
    expect(refused.refusal).toBe('groups-do-not-vote');
    const { cards, cardLinks } = hall.server.register;
    const { made } = await cards.counts(eventId(1));
    expect([made, await cardLinks.count(eventId(1)), (await cards.batches(eventId(1))).length]).toEqual([
      3, 3, 1,
    ]);
    expect((await officer.post(path, { count: 1 })).value()).toEqual({ batch: 2, from: 4, to: 4 });
  });

  test('[C4] a disk that fails while a card is replaced leaves the old one working and nothing half made', async () => {
    let broken = false;
    const reach = () => {
      if (broken) throw new Error('the disk is full');
    };
    const hall = await openHall({ cards: 3, machine: { faults: { ...noFaults, reach } } });
    broken = true;
    const asked = await deskOf(hall).post(`${path}/1/cancel`, { reason: 'lost', newCard: 3 });
    expect(asked.refusal).toBe('not-saved');
    broken = false;
    await hall.restart();
    const desk = deskOf(hall);
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({ cancelled: false, replacedBy: null });
    const again = await desk.post(`${path}/1/cancel`, { reason: 'lost', newCard: 3 });
    expect(again.value()).toMatchObject({ replacedBy: 3 });
  });

  test('[C9] a batch keeps the address that its QR codes lead to', async () => {
    const hall = await openHall({ cards: 1 });
    const desk = deskOf(hall);
    const { usual, known } = (await desk.get('/api/events/1/card-addresses')).value<CardAddresses>();
    expect(known).toContain(usual);
    const address = 'http://192.168.8.1:3000';
    (await officerOf(hall).post(path, { count: 1, address })).value();
    const [card] = await new TestPrinter(hall).print(2, 2);
    expect(card?.url).toMatch(/^http:\/\/192\.168\.8\.1:3000\/join\/1#[\w-]{22}$/);
    const { piles } = (await desk.get('/api/events/1/piles')).value<Piles>();
    expect(piles.map((pile) => pile.address)).toEqual([usual, address]);
    for (const wrong of ['192.168.8.1', 'ftp://192.168.8.1', 'javascript:alert(1)'])
      expect((await officerOf(hall).post(path, { count: 1, address: wrong })).refusal).toBe('malformed');
  });
});

/** The holder of a card gives every bid a 4. */
async function vote(hall: TestHall, place: number): Promise<void> {
  const card = hall.server.access.card(hall.tokens[place] ?? '');
  if (!card) throw new Error('no such card');
  const device = hall.server.access.deviceTag(card.event, card.key, 'phone');
  const marks = [...hall.room.state.bids.keys()].map((bid) => [bid, 4] as const);
  const ballot = { type: 'send-ballot', key: card.key, device, send: 1, basedOn: 0, marks } as const;
  const outcome = await hall.room.submit(ballot, { role: 'voter', person: nobody });
  expect(outcome.ok).toBe(true);
}
