import { describe, expect, test } from 'vitest';
import type {
  CardAddresses,
  CardBatch,
  CardCancelled,
  CardStanding,
  Piles,
} from '../../domain/wire/http-cards.ts';
import { must } from '../../domain/testing/set-up.ts';
import { makeCards } from '../office/cards.ts';
import { noFaults } from '../live/faults.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { Visitor } from '../testing/visitor.ts';

const path = '/api/events/1/cards';

function deskOf(hall: TestHall): Visitor {
  return new Visitor(hall.localUrl, { Cookie: hall.cookie('desk') });
}

describe('cards at the desk', () => {
  test('cards are made, and printed again the same', async () => {
    const hall = await openHall({ cards: 3 });
    const desk = deskOf(hall);
    const made = (await desk.post(path, { count: 2 })).value<CardBatch>();
    expect(made).toMatchObject({ batch: 2, event: 1, practice: false });
    expect(made.cards.map(({ number }) => number)).toEqual([4, 5]);
    expect((await desk.get(`${path}?batch=2`)).value()).toEqual(made);
    const all = (await desk.get(path)).value<CardBatch>();
    expect(all.cards).toHaveLength(5);
    expect(all.cards.slice(3)).toEqual(made.cards);
    expect(hall.room.state.cards.size).toBe(5);
  });

  test('two desks that make cards at the same moment both hold cards that open', async () => {
    const hall = await openHall({ cards: 3 });
    const { access, register } = hall.server;
    const office = { access, register, now: () => 0 };
    const desk = { role: 'desk', person: 0 } as const;
    const both = await Promise.all([
      makeCards(office, hall.room, { count: 2 }, desk),
      makeCards(office, hall.room, { count: 2 }, desk),
    ]);
    const cards = both.flatMap((made) => must(made).cards);
    expect(cards.map(({ number }) => number)).toEqual([4, 5, 6, 7]);
    for (const { code } of cards) expect((await deskOf(hall).post('/api/card', { code })).refusal).toBeNull();
  });

  test.each([0, -1, 5_001, 1.5, '5', null])('%j cards cannot be made', async (count) => {
    const hall = await openHall();
    const { refusal } = await deskOf(hall).post(path, { count });
    expect(refusal).toBe(Number.isSafeInteger(count) ? 'cards-out-of-range' : 'malformed');
    expect(hall.room.state.cards.size).toBe(10);
  });

  test('5,000 can, in one go', async () => {
    const hall = await openHall({ cards: 1 });
    const { cards } = (await deskOf(hall).post(path, { count: 5_000 })).value<CardBatch>();
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
    };
    expect(await standing()).toEqual(fresh);
    const [card] = (await desk.get(path)).value<CardBatch>().cards;
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
    const done = await desk.post(`${path}/1/cancel`, { reason: 'lost', replace: true });
    const { cancelled, replacement } = done.value<CardCancelled>();
    expect([cancelled, replacement?.number, replacement?.cancelled]).toEqual([1, 4, false]);
    expect(hall.room.state.ballots.size).toBe(0);
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({
      cancelled: true,
      why: 'lost',
      replacedBy: 4,
    });
    expect((await desk.get(path)).value<CardBatch>().cards.map((card) => card.cancelled)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect((await desk.post('/api/card', { code: replacement?.code })).refusal).toBeNull();
    expect((await desk.post(`${path}/1/cancel`, { reason: 'lost', replace: true })).refusal).toBe(
      'cancelled-card',
    );
    expect(hall.room.state.cards.size).toBe(4);
  });

  test('a card that is not there, a reason that is not on the list', async () => {
    const desk = deskOf(await openHall());
    expect((await desk.get(`${path}/11`)).refusal).toBe('unknown-card');
    expect((await desk.post(`${path}/11/cancel`, { reason: 'lost', replace: false })).refusal).toBe(
      'unknown-card',
    );
    expect((await desk.post(`${path}/1/cancel`, { reason: 'I say so', replace: false })).refusal).toBe(
      'malformed',
    );
  });

  test('cards that the disk did not take are nobody’s, and their numbers are used again', async () => {
    let broken = false;
    const reach = () => {
      if (broken) throw new Error('the disk is full');
    };
    const hall = await openHall({ cards: 3, machine: { faults: { ...noFaults, reach } } });
    const desk = deskOf(hall);
    broken = true;
    expect((await desk.post(path, { count: 2 })).refusal).toBe('not-saved');
    broken = false;
    await hall.restart();
    const again = deskOf(hall);
    expect((await again.get(path)).value<CardBatch>().cards).toHaveLength(3);
    const made = (await again.post(path, { count: 2 })).value<CardBatch>();
    expect(made.cards.map(({ number }) => number)).toEqual([4, 5]);
    expect(hall.room.state.cards.size).toBe(5);
  });

  test('[C4] a disk that fails while a card is replaced leaves the old one working and nothing half made', async () => {
    let broken = false;
    const reach = () => {
      if (broken) throw new Error('the disk is full');
    };
    const hall = await openHall({ cards: 3, machine: { faults: { ...noFaults, reach } } });
    broken = true;
    const asked = await deskOf(hall).post(`${path}/1/cancel`, { reason: 'lost', replace: true });
    expect(asked.refusal).toBe('not-saved');
    broken = false;
    await hall.restart();
    const desk = deskOf(hall);
    expect((await desk.get(`${path}/1`)).value()).toMatchObject({ cancelled: false, replacedBy: null });
    const again = await desk.post(`${path}/1/cancel`, { reason: 'lost', replace: true });
    expect(again.value<CardCancelled>().replacement?.number).toBe(4);
  });

  test('[C9] a batch keeps the address that its QR codes lead to', async () => {
    const hall = await openHall({ cards: 1 });
    const desk = deskOf(hall);
    const { usual, known } = (await desk.get('/api/events/1/card-addresses')).value<CardAddresses>();
    expect(known).toContain(usual);
    const address = 'http://192.168.8.1:3000';
    const made = (await desk.post(path, { count: 1, address })).value<CardBatch>();
    expect(made.cards[0]?.url).toMatch(/^http:\/\/192\.168\.8\.1:3000\/v#[\w-]{22}$/);
    const { piles } = (await desk.get('/api/events/1/piles')).value<Piles>();
    expect(piles.map((pile) => pile.address)).toEqual([usual, address]);
    for (const wrong of ['192.168.8.1', 'ftp://192.168.8.1', 'javascript:alert(1)'])
      expect((await desk.post(path, { count: 1, address: wrong })).refusal).toBe('malformed');
  });
});

/** The holder of a card gives every bid a 4. */
async function vote(hall: TestHall, place: number): Promise<void> {
  const card = hall.server.access.card(hall.tokens[place] ?? '');
  if (!card) throw new Error('no such card');
  const device = hall.server.access.deviceTag(card.event, card.key, 'phone');
  const marks = [...hall.room.state.bids.keys()].map((bid) => [bid, 4] as const);
  const ballot = { type: 'send-ballot', key: card.key, device, send: 1, basedOn: 0, marks } as const;
  const outcome = await hall.room.submit(ballot, { role: 'voter', person: 0 });
  expect(outcome.ok).toBe(true);
}
