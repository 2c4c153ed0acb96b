import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../domain/day.ts';
import { eventId } from '../../domain/ids.ts';
import { ofEachPurpose, purposes, type Purpose } from '../../domain/purposes.ts';
import type { FundSummary } from '../../domain/wire/http.ts';
import type { DaysAsked, Keeping } from '../../domain/wire/http-staff.ts';
import {
  again,
  erasableHall,
  erase,
  everything,
  keeping,
  keptBy,
  officerIn,
  tablesOf,
} from '../testing/erasable-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { ManualTime } from '../testing/manual-time.ts';
import { localDay } from '../office/erasure-days.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const dayMs = 86_400_000;
const path = '/api/events/1/keeping';
const dayIn = (time: ManualTime, days: number) =>
  new Date(time.wall() + days * dayMs).toISOString().slice(0, 10);
const noDays: DaysAsked = ofEachPurpose(() => null);
/** Two calendar days later at the next start. */
async function afterDays(hall: TestHall, time: ManualTime): Promise<void> {
  time.sleep({ monotonicMs: 0, wallMs: 2 * dayMs });
  await hall.restart();
}

/** Which tables each purpose changes, besides the journal, which takes one entry. */
const changed: Readonly<Record<Purpose, readonly string[]>> = {
  voters: [
    'card_links',
    'card_openings',
    'card_teams',
    'cards',
    'erased_openings',
    'journal',
    'numbered_changes',
  ],
  'not-chosen': ['bid_contacts', 'journal'],
  funded: ['bid_contacts', 'journal'],
  staff: ['journal', 'links', 'people', 'sessions'],
};

/** What anybody may fetch, and what officers take away: all that has to stay. */
async function published(hall: TestHall): Promise<unknown> {
  const officer = officerIn(hall);
  const anybody = new HttpClient(hall.localUrl);
  const { bytes } = await anybody.get('/open-data/events/1/bundle.zip');
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  return {
    told: (await anybody.get('/api/events/1/told')).text,
    bids: hall.room.book().bids,
    signatures: (await officer.get('/api/events/1/signatures')).text,
    result: (await officer.get('/api/events/1/export/result.csv')).text,
    fingerprint: hall.room.fingerprint(),
    files,
  };
}

/** What the database holds before the day, and after a start on it, before anybody asks for anything. */
async function rowsAcross(hall: TestHall, time: ManualTime) {
  await hall.server.close();
  const before = tablesOf(hall);
  await hall.restart();
  await afterDays(hall, time);
  await hall.server.close();
  const after = tablesOf(hall);
  await hall.restart();
  return { before, after };
}

describe('[H7] each day erases its own and nothing else', () => {
  test.each(purposes)('%s', async (purpose) => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    expect(await keptBy(hall)).toEqual(everything);
    const days = { ...noDays, [purpose]: dayIn(time, 1) };
    (await officerIn(hall).put(path, { days })).value();
    const stood = await published(hall);
    const { joined } = hall.room.hall();
    await hall.restart();
    expect(await keptBy(hall), 'not before its day').toEqual(everything);
    const { before, after } = await rowsAcross(hall, time);

    expect(await keptBy(hall)).toEqual({ ...everything, [purpose]: 0 });
    const now = await keeping(hall);
    expect(now.purposes[purpose].erased).toMatchObject({ count: everything[purpose], ofAllGroups: false });
    for (const other of purposes.filter((each) => each !== purpose))
      expect(now.purposes[other].erased).toBeNull();
    expect(await published(hall)).toEqual(stood);
    expect(hall.room.hall().joined).toBe(joined);

    expect(after.holds).toBe(true);
    const differ = Object.keys(before.tables).filter(
      (name) => JSON.stringify(before.tables[name]) !== JSON.stringify(after.tables[name]),
    );
    expect(differ).toEqual([...changed[purpose]].sort());
    expect(after.tables['journal']).toHaveLength((before.tables['journal']?.length ?? 0) + 1);
    expect(after.tables['journal']).toEqual(expect.arrayContaining([...(before.tables['journal'] ?? [])]));
  });
});

describe('[H7] a day counts only after the event is over', () => {
  test.each(['fund', 'event'] as const)('the day of the signing itself, set for the %s', async (whose) => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const put = (day: string) =>
      officerIn(hall).put(whose === 'fund' ? '/api/officer/funds/1' : path, {
        days: ofEachPurpose(() => day),
      });
    const signed = dayIn(time, 0);
    (await put(signed)).value();
    await afterDays(hall, time);
    expect(await keptBy(hall)).toEqual(everything);
    for (const each of Object.values((await keeping(hall)).purposes))
      expect(each).toMatchObject({ day: null, ignored: signed });

    const after = dayIn(time, -1);
    (await put(after)).value();
    expect((await keeping(hall)).purposes.voters).toMatchObject({ day: after, ignored: null });
    await hall.restart();
    expect(await keptBy(hall)).toEqual(ofEachPurpose(() => 0));
  });

  test('the event’s own day has gone by: the fund’s later one counts', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const later = dayIn(time, 90);
    (await officerIn(hall).put(path, { days: ofEachPurpose(() => dayIn(time, -30)) })).value();
    (await officerIn(hall).put('/api/officer/funds/1', { days: ofEachPurpose(() => later) })).value();
    await hall.restart();
    expect(await keptBy(hall)).toEqual(everything);
    expect((await keeping(hall)).purposes.staff).toMatchObject({ day: later, ignored: dayIn(time, -30) });
  });

  test('archived before its result was signed: not on the day of the archiving, only later', async () => {
    const time = new ManualTime();
    const hall = await openHall({ machine: { time } });
    const cards = () => hall.server.register.cardLinks.count(eventId(1));
    const made = await cards();
    (await officerIn(hall).put(path, { days: ofEachPurpose(() => dayIn(time, 1)) })).value();
    await afterDays(hall, time);
    expect(await keeping(hall), 'too late before it is over').toMatchObject({
      mayErase: false,
      purposes: { voters: { day: null, ignored: dayIn(time, -1) } },
    });
    (await officerIn(hall).post('/api/events/1/archive', { archived: true })).value<Keeping>();
    await hall.restart();
    expect(await cards()).toBe(made);
    (await officerIn(hall).put(path, { days: ofEachPurpose(() => dayIn(time, 1)) })).value();
    await afterDays(hall, time);
    expect(await cards()).toBe(0);
  });
});

describe('[H4, H7] days and acts', () => {
  test('while there is a hall nothing is erased for any purpose, whatever its day', async () => {
    const hall = await openHall();
    await hall.hearAll();
    (await officerIn(hall).put(path, { days: ofEachPurpose(() => '2020-01-01') })).value();
    await hall.restart();
    expect(await hall.server.register.cardLinks.count(eventId(1))).toBe(10);
    for (const purpose of purposes) expect((await erase(hall, purpose)).refusal).toBe('wrong-stage');
    expect(await keeping(hall)).toMatchObject({ mayErase: false });
  });

  test('all days at once, at one start; each is an entry of its own, and the next start adds none', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    (
      await officerIn(hall).put('/api/officer/funds/1', { days: ofEachPurpose(() => dayIn(time, 1)) })
    ).value();
    await afterDays(hall, time);
    expect(await keptBy(hall)).toEqual(ofEachPurpose(() => 0));
    const { seq, erased } = hall.room.state;
    expect([...erased.values()].map((each) => each.purposes)).toEqual(purposes.map((each) => [each]));
    expect(hall.server.access.keyed()).not.toContain(1);
    await hall.restart();
    expect(hall.room.state.seq).toBe(seq);
  });

  test('the event’s own day goes before the fund’s, purpose by purpose; a day that is none is refused', async () => {
    const hall = await openHall();
    const officer = officerIn(hall);
    const ofFund = { voters: '2031-01-01', 'not-chosen': '2031-02-01', funded: '2032-01-01', staff: null };
    const fund = (await officer.put('/api/officer/funds/1', { days: ofFund })).value<FundSummary>();
    expect(fund).toMatchObject({ eraseDays: ofFund, usualDays: null });
    (await officer.put(path, { days: { ...noDays, funded: '2033-01-01' } })).value();
    const now = await keeping(hall);
    expect(purposes.map((purpose) => now.purposes[purpose].day)).toEqual([
      '2031-01-01',
      '2031-02-01',
      '2033-01-01',
      null,
    ]);
    for (const wrong of ['2027-02-30', 'soon'])
      for (const purpose of purposes) {
        const days = { ...noDays, [purpose]: wrong };
        expect((await officer.put(path, { days })).refusal).toBe('date-not-possible');
        expect((await officer.put('/api/officer/funds/1', { days })).refusal).toBe('date-not-possible');
      }
    expect((await officer.put(path, { days: { voters: '2031-01-01' } })).refusal).toBe('malformed');
    expect((await officer.post(`${path}/erase`, { purpose: 'all', confirmed: true })).refusal).toBe(
      'malformed',
    );
    expect(await keeping(hall)).toEqual(now);
  });

  test.each(['1999-12-31', '2300-01-01'])(
    'a fund’s day of %s is refused, and nothing else is changed',
    async (day) => {
      const hall = await openHall();
      const officer = officerIn(hall);
      const funds = async () => (await officer.get('/api/officer/funds')).text;
      const before = await funds();
      const change = {
        name: 'Renamed',
        totalPence: 99_000_00,
        archived: true,
        days: { ...noDays, staff: day },
      };
      expect((await officer.put('/api/officer/funds/1', change)).refusal).toBe('date-not-possible');
      expect((await officer.put(path, { days: { ...noDays, staff: day } })).refusal).toBe(
        'date-not-possible',
      );
      expect(await funds()).toBe(before);
    },
  );

  test('the usual days are told once the result is signed, for a fund once every event in it is', async () => {
    const time = new ManualTime();
    const hall = await erasableHall(time);
    const fund = async () => (await officerIn(hall).get('/api/officer/funds')).value<FundSummary[]>()[0];
    const usual = (await keeping(hall)).purposes.voters.usual;
    expect(usual).toBe(dayText(localDay(time.wall()) + 31));
    expect((await fund())?.usualDays?.voters).toBe(usual);
    (await officerIn(hall).post('/api/officer/copies', again)).value();
    expect((await fund())?.usualDays).toBeNull();
  });

  test.each(['desk', 'facilitator', 'projector', 'auditor'] as const)(
    'a %s reads no days, sets none and erases nothing',
    async (role) => {
      const hall = await openHall();
      const visitor = new HttpClient(hall.localUrl, { Cookie: hall.cookie(role) });
      const answers = [
        await visitor.get(path),
        await visitor.put(path, { days: noDays }),
        await visitor.put('/api/officer/funds/1', { days: noDays }),
        ...(await Promise.all(
          purposes.map((purpose) => visitor.post(`${path}/erase`, { purpose, confirmed: true })),
        )),
      ];
      for (const { refusal } of answers) expect(['not-allowed', 'signed-out']).toContain(refusal);
    },
  );
});

test('[H7, J12] the votes made anonymous on the result page is the act for voters, recorded as it is', async () => {
  const hall = await erasableHall(new ManualTime());
  (await officerIn(hall).post('/api/events/1/ballot-links/destroy', { confirmed: true })).value();
  expect(await keptBy(hall)).toEqual({ ...everything, voters: 0 });
  expect(hall.room.state.erased.get('voters')).toMatchObject({ purposes: ['voters'], cards: 5 });
  const { seq } = hall.room.state;
  (await officerIn(hall).post('/api/events/1/ballot-links/destroy', { confirmed: true })).value();
  expect(hall.room.state.seq, 'there is nothing to record twice').toBe(seq);
});
