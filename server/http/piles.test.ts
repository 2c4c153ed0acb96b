import { expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { cardNumber, eventId, nobody } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { CardsMade, CardStanding, PileReport, Piles } from '../../domain/wire/http-cards.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const path = '/api/events/1/piles';
const cards = '/api/events/1/cards';

interface Counting {
  piles: { from: number; to: number; firstLeft: number }[];
  handedOut?: number[];
  take?: boolean;
}

class Desk {
  readonly #visitor: HttpClient;
  readonly #officer: HttpClient;

  constructor(hall: TestHall) {
    this.#visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
    this.#officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  }

  /** Cards are made by an officer. */
  make(body: object) {
    return this.#officer.post(cards, body);
  }

  async piles(): Promise<Piles> {
    return (await this.#visitor.get(path)).value<Piles>();
  }

  count(ask: Counting) {
    return this.#visitor.post(path, { handedOut: [], take: true, ...ask });
  }

  async card(number: number): Promise<CardStanding> {
    return (await this.#visitor.get(`${cards}/${number}`)).value<CardStanding>();
  }
}

/** A hall of 100 cards in which those with these numbers have voted. */
async function votedHall(...voters: number[]): Promise<{ hall: TestHall; desk: Desk }> {
  const hall = await openHall({ cards: 100 });
  await hall.hearAll();
  for (const number of voters) await vote(hall, number);
  return { hall, desk: new Desk(hall) };
}

async function vote(hall: TestHall, number: number): Promise<void> {
  const key = await hall.server.register.cardLinks.keyOf(eventId(1), cardNumber(number));
  if (key === null) throw new Error(`no card ${number}`);
  const device = hall.server.access.deviceTag(eventId(1), key, 'phone');
  const marks = withIds<Marks>([[1, 4]]);
  const ballot = { type: 'send-ballot', key, device, send: 1, basedOn: 0, marks } as const;
  expect((await hall.room.submit(ballot, { role: 'voter', person: nobody })).ok).toBe(true);
}

const whole = { from: 1, to: 100 };

test('[C5, C7] the first number left is typed, and the figures come out right', async () => {
  const { desk } = await votedHall(1, 2, 60);
  expect((await desk.piles()).piles).toMatchObject([{ ...whole, kind: 'pile', firstLeft: null }]);
  const told = await desk.count({ piles: [{ ...whole, firstLeft: 61 }], take: false });
  expect(told.value<PileReport>()).toMatchObject({ left: 40, opened: [], count: { uncounted: 97 } });
  expect((await desk.card(61)).cancelled).toBe(false);
  await desk.count({ piles: [{ ...whole, firstLeft: 61 }] });
  const { piles, count } = await desk.piles();
  expect(piles).toMatchObject([{ ...whole, firstLeft: 61 }]);
  expect(count).toMatchObject({ printed: 100, voted: 3, notVoted: 57, notHandedOut: 40, uncounted: 0 });
  expect(await desk.card(61)).toMatchObject({ cancelled: true, why: 'left-on-pile' });
});

test('[C5] cards of the range that have voted stop the count and are named, without a mark', async () => {
  const { desk } = await votedHall(1, 64, 70);
  for (const take of [true, false]) {
    const stopped = await desk.count({ piles: [{ ...whole, firstLeft: 61 }], take });
    expect(stopped.outcome()).toEqual({
      ok: false,
      refusal: { code: 'cards-have-voted', detail: { cards: '64 70' } },
    });
  }
  expect((await desk.piles()).count.notHandedOut).toBe(0);
  // Found to be handed out before their turn: they stay, all the others go.
  await desk.count({ piles: [{ ...whole, firstLeft: 61 }], handedOut: [64, 70] });
  expect((await desk.piles()).count).toMatchObject({ voted: 3, notVoted: 59, notHandedOut: 38 });
});

test('[C6] counted again with another number: the newest count stands', async () => {
  const { hall, desk } = await votedHall();
  await desk.count({ piles: [{ ...whole, firstLeft: 6 }] });
  await desk.count({ piles: [{ ...whole, firstLeft: 101 }] });
  expect((await desk.piles()).count).toMatchObject({ notVoted: 100, notHandedOut: 0 });
  await vote(hall, 60);
});

test('a pile that two desks parted is counted as the two that it became', async () => {
  const { desk } = await votedHall();
  const both = [
    { from: 1, to: 50, firstLeft: 31 },
    { from: 51, to: 100, firstLeft: 81 },
  ];
  await desk.count({ piles: both });
  expect((await desk.piles()).count).toMatchObject({ notVoted: 60, notHandedOut: 40 });
});

test.each([
  ['a part of a pile', [{ from: 1, to: 50, firstLeft: 31 }]],
  [
    'a number twice',
    [
      { ...whole, firstLeft: 31 },
      { from: 50, to: 50, firstLeft: 51 },
    ],
  ],
  ['a number outside of the pile', [{ ...whole, firstLeft: 102 }]],
  ['a card that was never made', [{ from: 1, to: 101, firstLeft: 31 }]],
])('[C5] %s is no count', async (_, piles) => {
  const { desk } = await votedHall();
  expect((await desk.count({ piles })).refusal).toBe('piles-not-whole');
  expect((await desk.piles()).count.uncounted).toBe(100);
});

test('a card that a phone has opened, though it has not voted, is told before the count is done', async () => {
  const { hall, desk } = await votedHall();
  await hall.server.register.cards.markOpened(eventId(1), cardNumber(77));
  const told = await desk.count({ piles: [{ ...whole, firstLeft: 61 }], take: false });
  expect(told.value<PileReport>().opened).toEqual([77]);
});

test('[C8] envelopes: each group has its own cards, and only an erasable table says which', async () => {
  const hall = await openHall({ cards: 2 });
  const desk = new Desk(hall);
  const made = await desk.make({
    count: 0,
    teams: [
      { bid: 2, cards: 3 },
      { bid: 1, cards: 2 },
    ],
  });
  expect(made.value<CardsMade>()).toEqual({ batch: 2, from: 3, to: 7 });
  expect((await desk.piles()).piles.slice(1)).toMatchObject([
    { kind: 'team', bid: 2, from: 3, to: 5 },
    { kind: 'team', bid: 1, from: 6, to: 7 },
  ]);
  expect(await desk.card(6)).toMatchObject({ bid: 1 });
  await desk.count({
    piles: [
      { from: 3, to: 5, firstLeft: 6 },
      { from: 6, to: 7, firstLeft: 6 },
    ],
  });
  expect((await desk.piles()).count).toMatchObject({ notVoted: 3, notHandedOut: 2, uncounted: 2 });
  expect((await desk.make({ count: 0, teams: [{ bid: 9, cards: 1 }] })).refusal).toBe('unknown-bid');
});
