import { expect, test } from 'vitest';
import { join } from 'node:path';
import { openToRead } from '../db/open.ts';
import { recountDatabase } from '../db/recount/recount.ts';
import { recommendedRules } from '../domain/event/rules/rules.ts';
import { must } from '../domain/testing/set-up.ts';
import type { CardsMade, CardStanding, Piles } from '../domain/wire/http-cards.ts';
import type { ToldRecord } from '../domain/wire/http-record.ts';
import type { ToldResult } from '../domain/wire/http-told.ts';
import { openBundle, recountBundle } from './commands/recount-bundle.ts';
import type { Published } from './independent/published.ts';
import { recountPublished } from './independent/recount.ts';
import { recountYoung } from './independent/young.ts';
import { databaseName } from '../server/data-folder.ts';
import { clerk } from '../server/testing/clerk.ts';
import { HttpClient } from '../server/testing/http-client.ts';
import { secretOf, TestPrinter } from '../server/testing/printer.ts';
import { openHall, type TestHall } from '../server/testing/test-hall.ts';

const event = '/api/events/1';
const [others, young] = [14, 12];

/** From setting up to the doors: rules, a pile of young people's cards, and what opens each. */
async function setUp(hall: TestHall, youngCards: 'together' | 'apart'): Promise<readonly string[]> {
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const wanted = { count: young + 3, young: true } as const;
  expect((await officer.post(`${event}/cards`, wanted)).refusal).toBe('no-young-cards');
  const rules = { ...recommendedRules, youngCards };
  (await officer.post(`${event}/command`, { type: 'set-rules', rules })).value();
  const { from, to } = (await officer.post(`${event}/cards`, wanted)).value<CardsMade>();
  expect([from, to]).toEqual([others + 3, others + young + 5]);
  const { piles } = (await officer.get(`${event}/piles`)).value<Piles>();
  expect(piles.map(({ kind }) => kind)).toEqual(['pile', 'young']);
  const printer = new TestPrinter(hall);
  const cards = [...(await printer.print(1, 2)), ...(await printer.print(from, to))];
  expect(cards.map((card) => card.young ?? false)).toEqual([false, false, ...Array(young + 3).fill(true)]);
  const tokens = cards.slice(2).map(async (card) => {
    return must(await hall.server.access.findCard(secretOf(card))).token;
  });
  return Promise.all(tokens);
}

/** All others put project 1 first, young people project 2; two of these on paper. */
async function vote(hall: TestHall, youngTokens: readonly string[]): Promise<void> {
  for (const token of hall.tokens.slice(0, others))
    await hall.vote(token, [
      [1, 5],
      [2, 3],
      [3, 1],
    ]);
  for (const token of youngTokens.slice(2, young))
    await hall.vote(token, [
      [1, 3],
      [2, 5],
      [3, 2],
    ]);
  const [ann, ben] = [await clerk(hall, 'Ann'), await clerk(hall, 'Ben')];
  const onPaper = [others + 3, others + 4];
  for (const card of onPaper) (await ann.way(card, true)).value();
  (await ann.begin(2)).value();
  for (const card of onPaper)
    (
      await ann.type(1, card, [
        [1, 3],
        [2, 5],
        [3, 2],
      ])
    ).value();
  (await ben.act(1, 'confirmed')).value();
  (await ben.act(1, 'counted')).value();
}

test.each(['together', 'apart'] as const)(
  '[Y16, Y17, Y19, Y21, Y23] a whole event with young people’s cards, %s: from the rules to the signed result',
  async (youngCards) => {
    const hall = await openHall({ cards: others + 2 });
    const youngTokens = await setUp(hall, youngCards);
    await hall.hearAll();
    await vote(hall, youngTokens);
    const desk = new HttpClient(hall.localUrl, { Cookie: hall.cookie('desk') });

    // A lost card of one kind is never replaced by the other.
    const [first, spare] = [others + 3, others + young + 5];
    const lost = `${event}/cards/${first + 5}/cancel`;
    expect((await desk.post(lost, { reason: 'lost', newCard: others + 2 })).refusal).toBe('card-not-free');
    (await desk.post(lost, { reason: 'lost', newCard: spare })).value();
    expect((await desk.get(`${event}/cards/${spare}`)).value<CardStanding>().young).toBe(true);
    await hall.vote(youngTokens.at(-1) ?? '', [
      [1, 3],
      [2, 5],
      [3, 2],
    ]);
    const counted = [
      { from: 1, to: others + 2, firstLeft: others + 1 },
      { from: first, to: spare, firstLeft: first + young },
    ];
    (await desk.post(`${event}/piles`, { piles: counted, handedOut: [spare], take: true })).value();

    await hall.seal();
    const screens = [
      await hall.phone('hers'),
      await hall.staff('projector'),
      await hall.staff('facilitator'),
      await hall.staff('desk'),
    ];
    for (const screen of screens)
      expect(JSON.stringify(screen.views)).not.toContain(`"counted":"${youngCards}"`);
    const visitor = new HttpClient(hall.localUrl);
    expect((await visitor.get(`${event}/told`)).refusal).toBe('not-all-shown');
    await hall.ask({ type: 'start-results' });
    for (let shown = 0; shown < 4; shown += 1) await hall.ask({ type: 'show-next-result' });
    const [phone] = screens;
    await phone?.until(() =>
      phone.views.some((view) => view.role === 'phone' && view.results?.young?.ballots === young),
    );
    await hall.signBoth();

    // Everybody who counts again finds the same.
    const { result } = (await visitor.get(`${event}/told`)).value<ToldResult>();
    expect(result).toMatchObject({
      ballots: youngCards === 'together' ? others + young : others,
      young: { ballots: young },
    });
    const published = result as unknown as Published;
    expect(recountYoung(published)).toEqual({ ballots: young, shown: 3, first: [2], problems: [] });
    expect(recountPublished(published).amounts.size).toBe(3);
    const bundle = openBundle((await visitor.get('/open-data/events/1/bundle.zip')).bytes);
    expect(bundle && recountBundle(bundle).problems).toEqual([]);
    expect(bundle?.get('README.txt')).toContain('Young people’s ballots are');
    const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
    const { facts } = (await officer.get(`${event}/record`)).value<ToldRecord>();
    expect(
      facts.kinds.map(({ kind, count }) => [
        kind,
        count.printed,
        count.voted,
        count.cancelled,
        count.notHandedOut,
      ]),
    ).toEqual([
      ['ordinary', others + 2, others, 0, 2],
      ['young', young + 3, young, 1, 2],
    ]);
    expect((await officer.get(`${event}/export/result.csv`)).text).toContain('Marked by young people');
    await hall.close();
    const db = openToRead(join(hall.dataDir, databaseName));
    expect(recountDatabase(db)).toMatchObject({ holds: true });
    // No entry of a ballot says its kind or its way (Y19).
    const bodies = db
      .prepare<[], string>("SELECT body FROM journal WHERE body LIKE '%ballot-received%'")
      .pluck(true)
      .all();
    expect(bodies).toHaveLength(others + young + 1);
    expect(new Set(bodies.map((body) => Object.keys(JSON.parse(body)).join())).size).toBe(1);
    db.close();
  },
);

test('[Y16, H3] a copied event has as many cards of each kind', async () => {
  const hall = await openHall({ cards: others + 2 });
  await setUp(hall, 'apart');
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const copy = { from: 1, fund: 1, area: 1, name: 'Next year', venue: 'Here', date: 'Later' };
  (await officer.post('/api/officer/copies', { ...copy, bids: true, cards: true })).value();
  const { piles } = (await officer.get('/api/events/2/piles')).value<Piles>();
  expect(piles.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['pile', 1, others + 2],
    ['young', others + 3, others + young + 5],
  ]);
});
