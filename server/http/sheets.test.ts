import { expect, test } from 'vitest';
import type { Marks } from '../../domain/ballots/marks.ts';
import { cardNumber, type CardNumber } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import { facilitatorView } from '../../domain/views/facilitator.ts';
import type { CardWay, SheetDesk } from '../../domain/wire/http-sheets.ts';
import { everyByte } from '../testing/every-byte.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';
import { clerk, type Clerk } from '../testing/clerk.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';

/** A hall in which every bid was heard, with two clerks. */
async function heardHall(setup: HallSetup = {}): Promise<{ hall: TestHall; ann: Clerk; ben: Clerk }> {
  const hall = await openHall({ cards: 20, ...setup });
  await hall.hearAll();
  return { hall, ann: await clerk(hall, 'Ann'), ben: await clerk(hall, 'Ben') };
}

const marks = (card: number): PlainIds<Marks> => [
  [1, 1 + (card % 5)],
  [3, 5 - (card % 5)],
];

async function marksOf(hall: TestHall, card: number): Promise<Marks | undefined> {
  const key = await hall.server.register.cardLinks.keyOf(hall.event, cardNumber(card));
  return key === null ? undefined : hall.room.state.ballots.get(key)?.marks;
}

test('[Y1] a card is changed to paper by its number in one step; its phone is told and sends nothing; and back', async () => {
  const { hall, ann } = await heardHall();
  const phone = await hall.phone('his');
  const [token = ''] = hall.tokens;
  await phone.say('mine', { token, take: true });
  const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks: withIds<Marks>([[1, 4]]) } as const;
  expect(await phone.say('command', ballot)).toMatchObject({ ok: true });
  expect((await ann.way(1, true)).value<CardWay>()).toEqual({ card: 1, onPaper: true, sheet: '1-95' });
  await phone.until(() => phone.mines.some(({ mine }) => mine.onPaper === true));
  const next = { ...ballot, send: 2, basedOn: 1, marks: withIds<Marks>([[1, 5]]) };
  expect(await phone.say('command', next)).toMatchObject({ refusal: { code: 'card-on-paper' } });
  expect(await marksOf(hall, 1)).toEqual([[1, 4]]);
  await hall.restart();
  expect((await ann.desk()).figures).toMatchObject({ onPaper: 1, notReturned: 1 });
  const again = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const back = await again.post('/api/events/1/cards/1/way', { onPaper: false });
  expect(back.value<CardWay>()).toMatchObject({ onPaper: false });
  const anew = await hall.phone('his');
  await anew.say('mine', { token, take: true });
  expect(await anew.say('command', next)).toMatchObject({ ok: true });
});

test('[Y5, Y2] ten sheets are typed by two people, blind; what differs is settled; all are counted at once', async () => {
  const { hall, ann, ben } = await heardHall();
  const numbers = Array.from({ length: 10 }, (_, place) => place + 1);
  for (const card of numbers) await ann.way(card, true);
  await ann.begin(10);
  for (const card of numbers) await ann.type(1, card, marks(card));
  expect((await ben.desk()).batches).toMatchObject([{ part: 'next', typed: [], counts: [10, null] }]);
  for (const card of numbers.slice(0, 9)) await ben.type(1, card, marks(card));
  const last = (await ben.type(1, 10, [[1, 5]])).value<SheetDesk>();
  expect(last.batches).toMatchObject([
    {
      part: 'second',
      why: 'differ',
      mismatches: [{ card: 10, first: { marks: marks(10) }, second: { marks: [[1, 5]] } }],
    },
  ]);
  expect((await ann.act(1, 'counted')).refusal).toBe('sheets-not-ready');
  await ann.act(1, 'settled', { card: 10, sheet: { marks: [[2, 3]], spoilt: null } });
  const before = hall.room.state.seq;
  const counted = (await ben.act(1, 'counted')).value<SheetDesk>();
  expect(counted).toMatchObject({ batches: [], figures: { onPaper: 10, counted: 10, notReturned: 0 } });
  expect(hall.room.state.seq).toBe(before + 10);
  expect(await marksOf(hall, 10)).toEqual([[2, 3]]);
  expect(await marksOf(hall, 4)).toEqual(marks(4));
});

test('[Y5, E7] below ten one types and another confirms; who typed or confirmed does not sign', async () => {
  const { hall, ann, ben } = await heardHall();
  await ann.way(2, true);
  await ann.begin(1);
  await ann.type(1, 2, [], 'unreadable');
  expect((await ann.act(1, 'confirmed')).refusal).toBe('two-people-needed');
  expect((await ben.desk()).batches).toMatchObject([
    { part: 'next', typed: [{ card: 2, spoilt: 'unreadable' }] },
  ]);
  await ben.act(1, 'confirmed');
  await ben.act(1, 'counted');
  expect((await ann.desk()).figures).toMatchObject({ onPaper: 1, spoilt: 1, counted: 0 });
  expect(hall.room.state.keyed.size).toBe(2);
});

test.each<[string, (ann: Clerk) => Promise<HttpAnswer>, string]>([
  ['one wrong digit', (ann) => ann.typeAs(1, '2-94', []), 'sheet-number-wrong'],
  ['a card that votes by phone', (ann) => ann.type(1, 3, []), 'card-not-on-paper'],
  ['a card that there is not', (ann) => ann.type(1, 900, []), 'unknown-card'],
  ['a score off the scale', (ann) => ann.type(1, 2, [[1, 6]]), 'mark-out-of-range'],
  [
    'a project marked twice',
    (ann) =>
      ann.type(1, 2, [
        [1, 2],
        [1, 3],
      ]),
    'malformed',
  ],
  ['a project that there is not', (ann) => ann.type(1, 2, [[9, 2]]), 'unknown-bid'],
])('[Y3] a sheet with %s is refused while it is in the clerk’s hand', async (_, type, code) => {
  const { ann } = await heardHall();
  await ann.way(2, true);
  await ann.begin(1);
  expect((await type(ann)).refusal).toBe(code);
  expect((await ann.desk()).batches).toMatchObject([{ counts: [0, null] }]);
});

test('[Y4] once the facilitator declared that phones failed, any live card may have a sheet, which counts beside its phone', async () => {
  const { hall, ann, ben } = await heardHall();
  const phone = await hall.phone('hers');
  const token = hall.tokens[4] ?? '';
  const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks: withIds<Marks>([[1, 4]]) } as const;
  await phone.say('command', ballot);
  await hall.ask({ type: 'declare-phones-failed', heard: [] });
  expect(await ann.desk()).toMatchObject({ phonesFailed: true });
  const { number } = await cardOfToken(hall, token);
  await ann.begin(1);
  await ann.type(1, number, [[2, 5]]);
  await ben.act(1, 'confirmed');
  expect((await ben.act(1, 'counted')).value<SheetDesk>().figures).toMatchObject({ counted: 1, replaced: 1 });
  expect(await marksOf(hall, number)).toEqual([
    [1, 4],
    [2, 5],
  ]);
  const late = { ...ballot, send: 2, basedOn: 1, marks: withIds<Marks>([[1, 1]]) };
  expect(await phone.say('command', late)).toMatchObject({ refusal: { code: 'card-on-paper' } });
});

test('[Y1, Y9] the desk finds a card on paper, and what became of its sheet; the facilitator hears of sheets before the seal', async () => {
  const { hall, ann, ben } = await heardHall();
  const standing = async (card: number) => (await ann.card(card)).sheet;
  const told = () => facilitatorView(hall.room.state, hall.room.hall()).sheets;
  expect(await standing(4)).toBeNull();
  for (const card of [4, 5, 6]) await ann.way(card, true);
  expect(await standing(4)).toBe('not-returned');
  expect(told()).toEqual({ open: 0, notReturned: 3 });
  await ann.begin(2);
  await ann.type(1, 4, marks(4));
  await ann.type(1, 5, [], 'unreadable');
  expect(told()).toEqual({ open: 2, notReturned: 3 });
  await ben.act(1, 'confirmed');
  await ben.act(1, 'counted');
  expect([await standing(4), await standing(5), await standing(6)]).toEqual([
    'counted',
    'spoilt',
    'not-returned',
  ]);
  expect(told()).toEqual({ open: 0, notReturned: 1 });
  expect((await ben.desk()).counted).toEqual([{ batch: 1, sheets: 2, spoilt: 1, replaced: 0 }]);
});

test('[Y5] what both typed is added up for both, and not before both have typed all of it', async () => {
  const { ann, ben } = await heardHall();
  const numbers = Array.from({ length: 10 }, (_, place) => place + 1);
  for (const card of numbers) await ann.way(card, true);
  await ann.begin(10);
  for (const card of numbers) await ann.type(1, card, [[1, 4]]);
  for (const card of numbers.slice(1)) await ben.type(1, card, [[1, 4]]);
  expect((await ben.desk()).batches).toMatchObject([{ totals: null }]);
  const last = (await ben.type(1, 1, [[2, 5]])).value<SheetDesk>();
  expect(last.batches[0]?.totals).toEqual([
    { sheets: 10, spoilt: 0, marks: 10, sum: 40 },
    { sheets: 10, spoilt: 0, marks: 10, sum: 41 },
  ]);
});

test('[Y4, C11] the rows that a clerk types are those that take a mark now, without a group’s own', async () => {
  const hall = await openHall({ cards: 3, rules: { ownBid: 'abstain' } });
  const ann = await clerk(hall, 'Ann');
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  (await officer.post('/api/events/1/cards', { count: 0, teams: [{ bid: 2, cards: 1 }] })).value();
  expect(await ann.rows()).toEqual({
    order: hall.room.state.order,
    canBeMarked: [],
    out: [],
    ownBids: [[4, 2]],
  });
  await hall.hearAll();
  const { canBeMarked, ownBids } = await ann.rows();
  expect(canBeMarked).toEqual(hall.room.state.order);
  expect(ownBids).toEqual([[4, 2]]);
});

test('[Y6] no copy of the database, taken after any act and without its key file, says which card is on paper or what a sheet holds', async () => {
  const { hall, ann, ben } = await heardHall({ cards: 30 });
  const canary = [
    [1, 3],
    [2, 1],
    [3, 4],
  ] as PlainIds<Marks>;
  const seen: string[] = [];
  const copy = () => seen.push(everyByte(hall.dataDir, ['keys.json']));
  const key = await hall.server.register.cardLinks.keyOf(hall.event, cardNumber(23));
  assert(key, 'the card has its key');
  await ann.way(23, true);
  copy();
  await ann.begin(1);
  await ann.type(1, 23, canary);
  copy();
  await ben.act(1, 'confirmed');
  copy();
  const written = [`"card":23`, `[23]`, `"onPaper"`, JSON.stringify(canary), 'unreadable'];
  for (const text of seen) for (const told of written) expect(text).not.toContain(told);
  await ben.act(1, 'counted');
  copy();
  const last = seen.at(-1) ?? '';
  for (const told of written.filter((each) => each !== JSON.stringify(canary)))
    expect(last).not.toContain(told);
  // The ballot is in the journal like every other: no entry says how it came.
  expect(hall.room.state.ballots.get(key)?.marks).toEqual(canary);
  const rows = hall.room.sheets.book;
  expect(rows).toMatchObject({ onPaper: [23], open: [], entered: [[23, 'counted']] });
});

async function cardOfToken(hall: TestHall, token: string): Promise<{ number: CardNumber }> {
  const held = hall.server.access.card(token);
  if (held === null) throw new Error('a token of this server');
  const number = await hall.server.register.cardLinks.numberOf(hall.event, held.key);
  if (number === null) throw new Error('its card is known');
  return { number };
}
