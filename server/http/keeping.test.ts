import { describe, expect, test } from 'vitest';
import type { EventSummary, FundSummary, RoleLink } from '../../domain/wire/http.ts';
import type { EventWordsAsked, JournalCheck, Keeping, StaffLog } from '../../domain/wire/http-staff.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const dayMs = 86_400_000;
const cookieOf = (answer: HttpAnswer) => answer.headers['set-cookie']?.[0]?.split(';')[0] ?? '';

/** Sealed, told and signed by two. */
async function signedHall(time?: ManualTime): Promise<TestHall> {
  const hall = await openHall(time ? { machine: { time } } : {});
  await hall.hearAll();
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'show-next-result' });
  await hall.signBoth();
  return hall;
}

describe('[H1, H2] what changes after an event was made', () => {
  test('its words and its Wi-Fi, which no public page has', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const words: EventWordsAsked = {
      name: 'Northfields decides',
      venue: 'The larger hall',
      date: 'Sunday',
      wifi: { network: 'Hall', password: 'welcome today' },
    };
    expect((await officer.put('/api/events/1/words', words)).value()).toEqual(words);
    const book = await officer.get('/api/events/1/book');
    expect(book.value()).toMatchObject({ text: { name: 'Northfields decides', fund: 'Fund' } });
    expect(book.text).not.toContain('welcome today');
    const projector = new HttpClient(hall.localUrl, { Cookie: await hall.cookie('projector') });
    expect((await projector.get('/api/events/1/wifi')).value()).toEqual(words.wifi);
    expect((await new HttpClient(hall.localUrl).get('/api/events/1/wifi')).refusal).toBe('signed-out');
    await hall.hearAll();
    expect((await officer.put('/api/events/1/words', { ...words, wifi: null })).refusal).toBeNull();
    await hall.seal();
    expect((await officer.put('/api/events/1/words', words)).refusal).toBe('wrong-stage');
  });

  test('[H2] an area and its events have one pot: it changes with all of them or not at all', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const change = (potPence: number) => officer.put('/api/officer/pots', { fund: 1, area: 1, potPence });
    const pots = async () => {
      const [fund] = (await officerOf(hall).get('/api/officer/funds')).value<FundSummary[]>();
      const area = fund?.areas[0];
      return [area?.potPence, ...(area?.events ?? []).map(({ potPence }) => potPence)];
    };
    (await change(6_000_00)).value();
    expect(await pots()).toEqual([6_000_00, 6_000_00]);
    expect((await change(500_00)).outcome()).toMatchObject({ refusal: { code: 'ask-above-pot' } });
    expect(await pots()).toEqual([6_000_00, 6_000_00]);
    await hall.hearAll();
    expect((await change(7_000_00)).refusal).toBe('pot-decided');
    expect(await pots()).toEqual([6_000_00, 6_000_00]);
    await hall.restart();
    expect(await pots()).toEqual([6_000_00, 6_000_00]);
  });

  test('[H2] voting that opens in the same moment keeps the pot that it was opened with, and the area has it too', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    await hall.ask({ type: 'open-doors' });
    const [changed] = await Promise.all([
      officer.put('/api/officer/pots', { fund: 1, area: 1, potPence: 6_000_00 }),
      hall.ask({ type: 'open-voting' }),
    ]);
    const [fund] = (await officer.get('/api/officer/funds')).value<FundSummary[]>();
    const { potPence } = hall.room.state;
    expect(fund?.areas[0]?.potPence).toBe(potPence);
    expect(potPence === 6_000_00).toBe(changed.refusal === null);
  });

  test('[F1, F2] a fund’s money is put right, an area goes while it has no event, and no two are called the same', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const change = (asked: object) => officer.put('/api/officer/funds/1', asked);
    const [before] = (await officer.get('/api/officer/funds')).value<FundSummary[]>();
    const inPots = before?.areas.reduce((sum, { potPence }) => sum + potPence, 0) ?? 0;
    expect((await change({ totalPence: inPots - 1, name: 'Not taken' })).outcome()).toMatchObject({
      refusal: { code: 'total-below-pots', detail: { potsPence: inPots } },
    });
    const right = (await change({ totalPence: inPots + 90_00 })).value<FundSummary>();
    expect([right.totalPence, right.name]).toEqual([inPots + 90_00, before?.name]);

    const add = (name: string) => officer.post('/api/officer/areas', { fund: 1, name, potPence: 10_00 });
    const both = await Promise.all([add('Éast  End'), add('éast end')]);
    expect(both.flatMap(({ refusal }) => refusal ?? [])).toEqual(['area-name-taken']);
    const west = (await add('West End')).value<FundSummary>().areas.at(-1);
    expect((await change({ area: west?.area, name: 'ÉAST END' })).refusal).toBe('area-name-taken');
    (await change({ area: west?.area, name: 'WEST END' })).value();

    expect((await officer.delete('/api/officer/funds/1/areas/1')).refusal).toBe('area-has-events');
    const left = (await officer.delete(`/api/officer/funds/1/areas/${west?.area}`)).value<FundSummary>();
    expect(left.areas.map(({ area }) => area)).not.toContain(west?.area);
    expect((await officer.delete(`/api/officer/funds/1/areas/${west?.area}`)).refusal).toBe('unknown-area');
    // Its number means nothing else afterwards (J7).
    const next = (await add('Third')).value<FundSummary>().areas.at(-1);
    expect(next?.area).toBe((west?.area ?? 0) + 1);
    await hall.restart();
    const [again] = (await officerOf(hall).get('/api/officer/funds')).value<FundSummary[]>();
    expect(again?.areas.map(({ name }) => name)).toEqual([...left.areas.map(({ name }) => name), 'Third']);
  });

  test('[H1] an area or fund that is renamed is called so in its events until their count is sealed', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const text = () => hall.room.book().text;
    (await officer.put('/api/officer/funds/1', { area: 1, name: 'Old Town' })).value();
    expect(text()).toMatchObject({ area: 'Old Town', fund: 'Fund', name: 'Hall' });
    (await officer.put('/api/officer/funds/1', { name: 'Good Neighbours' })).value();
    expect(text()).toMatchObject({ area: 'Old Town', fund: 'Good Neighbours' });
    await hall.hearAll();
    for (const type of ['start-last-call', 'close-voting', 'end-grace', 'seal'] as const)
      await hall.ask({ type });
    const [fund] = (
      await officer.put('/api/officer/funds/1', { area: 1, name: 'Newer Town' })
    ).value<FundSummary>().areas;
    expect([fund?.name, text().area]).toEqual(['Newer Town', 'Old Town']);
  });

  test('[H3] a copy has the rules, and bids and cards when asked; an archived event is read and its links end', async () => {
    const hall = await openHall({ bids: 2, cards: 4 });
    const officer = officerOf(hall);
    await hall.ask({ type: 'set-order', order: [2, 1] });
    const place = { from: 1, fund: 1, area: 1, name: 'Next year', venue: 'Here', date: 'Later' };
    const bare = { ...place, bids: false, cards: false };
    const plain = (await officer.post('/api/officer/copies', bare)).value<EventSummary>();
    expect(plain).toMatchObject({ rulesChosen: true, bids: 0, cards: 0 });
    const whole = (
      await officer.post('/api/officer/copies', { ...bare, bids: true, cards: true })
    ).value<EventSummary>();
    expect(whole).toMatchObject({ bids: 2, cards: 4, stage: 'setting-up' });
    const names = hall.server.rooms
      .event(whole.event)
      ?.book()
      .bids.map(({ name }) => name);
    expect(names).toEqual(['Bid 2', 'Bid 1']);

    const desk = new HttpClient(hall.localUrl, { Cookie: await hall.cookie('desk') });
    await officer.post('/api/events/1/archive', { archived: true });
    expect((await desk.get('/api/events/1/piles')).refusal).toBe('signed-out');
    const [fund] = (await officer.get('/api/officer/funds')).value<FundSummary[]>();
    expect(fund?.areas[0]?.events.map(({ archived }) => archived)).toEqual([true, false, false]);
    expect((await officer.get('/api/events/1/book')).refusal).toBeNull();
    const back = (await officer.post('/api/events/1/archive', { archived: false })).value<Keeping>();
    expect(back.archived).toBe(false);
  });

  test('the practice sample can be made again after it was wiped', async () => {
    const hall = await openHall();
    const made = (await officerOf(hall).post('/api/officer/practice/sample', {})).value<EventSummary>();
    expect(made).toMatchObject({ practice: true, rulesChosen: true });
  });
});

describe('[W16] the log, and auditors', () => {
  test('who did what and when, in plain words, as a file too; nothing of it tells voters apart', async () => {
    const hall = await signedHall();
    const officer = officerOf(hall);
    await officer.post('/api/events/1/people', { name: '=HYPERLINK("x")', part: 'witness' });
    const log = (await officer.get('/api/events/1/log')).value<StaffLog>();
    const sentences = log.map(({ what }) => what);
    expect(sentences).toEqual(
      expect.arrayContaining(['Opened the doors', 'Sealed the count, with 0 ballots in']),
    );
    expect(sentences).toContain('Signer officer signed run 1 as the officer, by name alone');
    expect(sentences).toContain('Named =HYPERLINK("x")');
    const text = JSON.stringify(log);
    for (const key of hall.room.state.cards.keys()) expect(text).not.toContain(key);
    const file = await officer.get('/api/events/1/log.csv');
    expect(file.text).toContain('Opened the doors');
    expect(file.text).not.toMatch(/(^|,)"?=/m);
    expect((await officer.get('/api/officer/log')).value<StaffLog>().map(({ what }) => what)).toEqual(
      expect.arrayContaining(['Created the fund with £40,000', 'Named =HYPERLINK("x")']),
    );
  });

  test('[W15] an auditor reads until a date, and changes nothing', async () => {
    const time = new ManualTime();
    const hall = await signedHall(time);
    const officer = officerOf(hall);
    const until = day(time.wall() + dayMs);
    const past = { role: 'auditor', name: 'Ada Auditor', until: day(time.wall() - 2 * dayMs) };
    expect((await officer.post('/api/officer/staff', past)).refusal).toBe('date-not-possible');
    const link = (await officer.post('/api/officer/staff', { ...past, until })).value<RoleLink>();
    const token = link.url.slice(link.url.indexOf('#') + 1);
    const arrived = new HttpClient(hall.localUrl, {
      Cookie: cookieOf(await new HttpClient(hall.localUrl).post('/api/session', { token })),
    });
    const own = { signIn: 'ada', passPhrase: 'three plain words' };
    const auditor = new HttpClient(hall.localUrl, {
      Cookie: cookieOf(await arrived.post('/api/account', own)),
    });
    expect((await auditor.get('/api/officer/funds')).value<FundSummary[]>()).toHaveLength(1);
    const checks = (await auditor.get('/api/events/1/journal')).value<JournalCheck[]>();
    expect(checks.map(({ sound }) => sound)).toEqual([true, true]);
    expect((await auditor.get('/api/events/1/log')).refusal).toBeNull();
    expect((await auditor.get('/api/events/1/export/result.csv')).status).toBe(200);
    expect((await auditor.post('/api/officer/funds', {})).refusal).toBe('not-allowed');
    expect((await auditor.put('/api/events/1/words', {})).refusal).toBe('not-allowed');
    time.sleep({ monotonicMs: 0, wallMs: 3 * dayMs });
    expect((await auditor.get('/api/officer/funds')).refusal).toBe('signed-out');
    const late = await new HttpClient(hall.localUrl).post('/api/session/pass-phrase', own);
    expect(late.refusal).toBe('sign-in-failed');
  });
});
