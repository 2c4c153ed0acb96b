import { describe, expect, test } from 'vitest';
import { linkRoles } from '../../db/register/links.ts';
import { cardNumber, eventId } from '../../domain/ids.ts';
import type { CardPrinting, CardsToPrint } from '../../domain/wire/http-cards.ts';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { TestPrinter, secretOf } from '../testing/printer.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const minute = 60_000;
const cards = '/api/events/1/cards';

/** Everything by which somebody could ask for what opens a card. */
async function askedFor(visitor: HttpClient): Promise<readonly (string | null)[]> {
  const answers = [
    await visitor.get(`${cards}?from=1&to=3`),
    await visitor.get(cards),
    await visitor.get(`${cards}.pdf?from=1&to=3`),
    await visitor.post('/api/events/1/card-printing', { from: 1, to: 3, destroyed: false }),
  ];
  return answers.map(({ refusal }) => refusal);
}

async function openersIn(hall: TestHall, opener: string): Promise<string | null> {
  return (await new HttpClient(hall.localUrl).post('/api/card', { code: opener })).refusal;
}

const log = async ({ visitor }: TestPrinter): Promise<string[]> =>
  (await visitor.get('/api/events/1/log')).value<StaffLog>().map(({ what }) => what);

describe('[S10] what opens a card is for the officer who prints it', () => {
  test('until they say that it is printed; then for nobody', async () => {
    const hall = await openHall({ cards: 3 });
    const printer = new TestPrinter(hall);
    expect((await printer.look(1, 3)).refusal).toBe('cards-not-shown');
    const begun = (await printer.begin(1, 3)).value<CardPrinting>();
    expect(begun).toMatchObject({ cards: 3, cancelled: 0, printedBefore: 3, practice: false });
    expect(begun.leftMs).toBeGreaterThan(29 * minute);
    const first = (await printer.look(1, 3)).value<CardsToPrint>();
    expect(first.cards.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect((await printer.look(1, 3)).value<CardsToPrint>().cards).toEqual(first.cards);
    expect((await printer.visitor.get(`${cards}.pdf?from=2&to=3`)).status).toBe(200);
    // What was opened for some cards opens no others.
    (await printer.visitor.post(cards, { count: 2 })).value();
    expect((await printer.look(1, 5)).refusal).toBe('cards-not-shown');

    expect((await printer.done(1, 3)).value<CardPrinting>().leftMs).toBeNull();
    expect(await askedFor(printer.visitor)).toEqual([
      'cards-not-shown',
      'cards-not-shown',
      'cards-not-shown',
      'cards-printed-before',
    ]);
    for (const { code } of first.cards) expect(await openersIn(hall, code)).toBeNull();
  });

  test('for 30 minutes at the most, also over a restart, and no longer when a clock is put back', async () => {
    const time = new ManualTime();
    const hall = await openHall({ cards: 3, machine: { time } });
    await new TestPrinter(hall).begin(1, 3);
    await time.pass(29 * minute);
    await hall.restart();
    const printer = new TestPrinter(hall);
    expect((await printer.look(1, 3)).value<CardsToPrint>().leftMs).toBe(minute);
    time.sleep({ monotonicMs: 0, wallMs: -30 * minute });
    expect((await printer.look(1, 3)).refusal).toBe('cards-not-shown');
    time.sleep({ monotonicMs: 0, wallMs: 30 * minute });
    await time.pass(minute);
    expect((await printer.look(1, 3)).refusal).toBe('cards-not-shown');
  });

  test('for no other officer, and for no other role at any stage', async () => {
    const hall = await openHall({ cards: 3 });
    const printer = new TestPrinter(hall);
    await printer.begin(1, 3);
    const other = await hall.server.register.people.add({ event: null, name: 'Other', part: 'officer' });
    const others = new TestPrinter(hall, other);
    expect((await askedFor(others.visitor)).slice(0, 3)).toEqual(Array(3).fill('cards-not-shown'));
    const asOthers = async () => {
      for (const role of linkRoles.filter((each) => each !== 'officer')) {
        const visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
        expect([role, await askedFor(visitor)]).toEqual([role, Array(4).fill('not-allowed')]);
      }
    };
    await asOthers();
    await hall.hearAll();
    await asOthers();
    await hall.seal();
    await asOthers();
    // The count is final: nobody prints any more, and what was shown a moment ago is not.
    expect(await askedFor(printer.visitor)).toEqual([
      'cards-not-shown',
      'cards-not-shown',
      'cards-not-shown',
      'voting-closed',
    ]);
  });

  test('cards of practice can be seen again and again, by an officer', async () => {
    const hall = await openHall({ cards: 3, practice: true });
    const printer = new TestPrinter(hall);
    const seen = (await printer.look(1, 3)).value<CardsToPrint>();
    expect(seen).toMatchObject({ practice: true, leftMs: null });
    await printer.begin(1, 3, true);
    await printer.done(1, 3);
    expect((await printer.look(1, 3)).value<CardsToPrint>().cards).toEqual(seen.cards);
    const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });
    expect(await askedFor(desk)).toEqual(Array(4).fill('not-allowed'));
  });

  test('a range without a card that works, of too many, or the wrong way round shows nothing', async () => {
    const hall = await openHall({ cards: 3 });
    const printer = new TestPrinter(hall);
    for (const [from, to] of [
      [3, 1],
      [4, 9],
    ] as const)
      expect((await printer.begin(from, to)).refusal).toBe('unknown-card');
    expect((await printer.begin(0, 3)).refusal).toBe('malformed');
    await printer.visitor.post(cards, { count: 5_000 });
    expect((await printer.begin(1, 5_003)).refusal).toBe('cards-out-of-range');
  });
});

describe('[S11] printed again', () => {
  test('by number, once the old paper is destroyed: those cards get other secrets, all others keep theirs', async () => {
    const hall = await openHall({ cards: 4 });
    const printer = new TestPrinter(hall);
    const before = await printer.print(1, 4);
    await printer.done(1, 4);
    await hall.hearAll();
    const phone = await hall.phone('holder');
    const [, token = ''] = hall.tokens;
    await phone.mine(token, true);
    const ballot = { type: 'ballot', token, send: 1, basedOn: 0, marks: [[1, 5]] } as const;
    expect((await phone.command(ballot)).ok).toBe(true);

    expect((await printer.begin(2, 3)).outcome()).toEqual({
      ok: false,
      refusal: { code: 'cards-printed-before', detail: { cards: 2 } },
    });
    expect((await printer.look(2, 3)).refusal).toBe('cards-not-shown');
    (await printer.begin(2, 3, true)).value();
    const again = (await printer.look(2, 3)).value<CardsToPrint>().cards;
    expect(again.map(({ number }) => number)).toEqual([2, 3]);
    for (const [place, card] of before.entries()) {
      const refusal = place === 1 || place === 2 ? 'unknown-card' : null;
      for (const opener of [card.code, secretOf(card)])
        expect([card.number, await openersIn(hall, opener)]).toEqual([card.number, refusal]);
    }
    for (const card of again)
      for (const opener of [card.code, secretOf(card)]) expect(await openersIn(hall, opener)).toBeNull();

    // What was voted stays with the card, and its phone goes on.
    const { key } = hall.server.access.card(token) ?? {};
    expect(await hall.server.register.cardLinks.keyOf(eventId(1), cardNumber(2))).toBe(key);
    expect((await phone.command({ ...ballot, send: 2, basedOn: 1, marks: [[1, 4]] })).ok).toBe(true);
    const found = await new HttpClient(hall.localUrl).post('/api/card', { code: again[0]?.code });
    expect(found.value()).toMatchObject({ number: 2, token });

    // And once more: each time others.
    (await printer.begin(2, 2, true)).value();
    expect(await openersIn(hall, again[0]?.code ?? '')).toBe('unknown-card');
    expect(await openersIn(hall, again[1]?.code ?? '')).toBeNull();
    await hall.restart();
    expect(await openersIn(hall, before[0]?.code ?? '')).toBeNull();
    expect(await openersIn(hall, before[1]?.code ?? '')).toBe('unknown-card');
  });

  test('by another officer while they are shown: the first one has nothing any more', async () => {
    const hall = await openHall({ cards: 2 });
    const first = new TestPrinter(hall);
    const [card] = await first.print(1, 2);
    const other = await hall.server.register.people.add({ event: null, name: 'Other', part: 'officer' });
    (await new TestPrinter(hall, other).begin(1, 2, true)).value();
    expect((await first.look(1, 2)).refusal).toBe('cards-not-shown');
    expect(await openersIn(hall, card?.code ?? '')).toBe('unknown-card');
  });

  test('cards that nobody printed yet need nothing destroyed, and keep what they have', async () => {
    const hall = await openHall({ cards: 4 });
    const printer = new TestPrinter(hall);
    await printer.print(1, 2);
    (await printer.begin(1, 4, true)).value();
    const rows = await hall.server.register.cards.list(eventId(1), null);
    expect(rows.map(({ generation }) => generation)).toEqual([1, 1, 0, 0]);
  });
});

test('[W30] the log says who was shown which cards, how many and when, what was printed and what destroyed', async () => {
  const time = new ManualTime();
  const hall = await openHall({ cards: 5, machine: { time } });
  const officer = await hall.server.register.people.add({ event: null, name: 'Olive', part: 'officer' });
  const printer = new TestPrinter(hall, officer);
  await hall.ask({
    type: 'cancel-card',
    key: (await hall.server.register.cardLinks.keyOf(eventId(1), cardNumber(4))) ?? '',
    reason: 'spoilt',
  });
  await printer.print(2, 5);
  await time.pass(minute);
  await printer.look(2, 2);
  await printer.done(2, 5);
  await printer.begin(3, 5, true);
  await printer.look(3, 5);
  const told = await log(printer);
  const about = told.filter((what) => what.includes('voting card') && !/^Made|^Cancelled/.test(what));
  expect(about).toEqual([
    'Was shown the codes of 3 voting cards (002 to 005), to print them',
    'Was shown the code of 1 voting card (002), to print it',
    'Confirmed that 3 voting cards (002 to 005) are printed: nobody can see their codes any more',
    'Confirmed that the old paper of 2 voting cards (003 to 005) is destroyed, and gave new codes: the old ones do not work',
    'Was shown the codes of 2 voting cards (003 to 005), to print them',
  ]);
  const lines = (await printer.visitor.get('/api/events/1/log')).value<StaffLog>();
  const shown = lines.filter(({ what }) => what.startsWith('Was shown'));
  expect(new Set(shown.map(({ who }) => who))).toEqual(new Set(['Olive']));
  expect(shown.map(({ at }) => at - (shown[0]?.at ?? 0))).toEqual([0, minute, minute]);
});
