import { describe, expect, test } from 'vitest';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { eventId, nobody } from '../../domain/ids.ts';
import type { BookBid, EventSummary, FundSummary } from '../../domain/wire/http.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const bid = {
  name: ' Repair\tCafé ',
  organisation: 'Menders',
  purpose: 'Mend it',
  beneficiaries: 'Everybody',
  askPence: 1_850_00,
  leastPence: null,
};

function officerOf(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
}

describe('an officer sets up', () => {
  test('a fund, its areas and an event, from nothing', async () => {
    const officer = officerOf(await openHall());
    const made = await officer.post('/api/officer/funds', {
      name: 'Health',
      totalPence: 1_000_00,
      practice: false,
    });
    const { fund } = made.value<FundSummary>();
    await officer.post('/api/officer/areas', { fund, name: 'North', potPence: 600_00 });
    await officer.post('/api/officer/areas', { fund, name: 'South', potPence: 400_00 });
    const asked = { fund, area: 2, name: 'South decides', venue: 'The hall', date: 'Saturday' };
    const event = (await officer.post('/api/officer/events', asked)).value<EventSummary>();
    expect(event).toMatchObject({
      stage: 'setting-up',
      practice: false,
      potPence: 400_00,
      rulesChosen: false,
    });
    expect(event.text).toEqual({
      name: 'South decides',
      venue: 'The hall',
      date: 'Saturday',
      fund: 'Health',
      area: 'South',
      sample: false,
    });
    const funds = (await officer.get('/api/officer/funds')).value<FundSummary[]>();
    expect(funds.find((each) => each.fund === fund)).toMatchObject({
      name: 'Health',
      areas: [
        { area: 1, name: 'North', potPence: 600_00, events: [] },
        { area: 2, name: 'South', events: [{ event: event.event }] },
      ],
    });
  });

  test('[F1] pots never come to more than the fund', async () => {
    const officer = officerOf(await openHall());
    await officer.post('/api/officer/funds', { name: 'Health', totalPence: 1_000_00, practice: false });
    expect(
      (await officer.post('/api/officer/areas', { fund: 2, name: 'North', potPence: 600_00 })).refusal,
    ).toBeNull();
    const { refusal } = await officer.post('/api/officer/areas', {
      fund: 2,
      name: 'South',
      potPence: 400_01,
    });
    expect(refusal).toBe('pots-above-fund');
    const change = { fund: 2, area: 1, potPence: 1_000_01 };
    expect((await officer.put('/api/officer/pots', change)).refusal).toBe('pots-above-fund');
    expect((await officer.put('/api/officer/pots', { ...change, potPence: 1_000_00 })).refusal).toBeNull();
  });

  test.each([
    ['/api/officer/funds', { name: '', totalPence: 1, practice: false }, 'malformed'],
    ['/api/officer/funds', { name: 'x', totalPence: -1, practice: false }, 'malformed'],
    ['/api/officer/funds', { name: 'x', totalPence: 1.5, practice: false }, 'malformed'],
    ['/api/officer/funds', { name: 'x', totalPence: 2 ** 53, practice: false }, 'amount-too-large'],
    ['/api/officer/funds', { name: '\u0007 \n', totalPence: 1, practice: false }, 'malformed'],
    ['/api/officer/areas', { fund: 99, name: 'x', potPence: 1 }, 'unknown-area'],
    ['/api/officer/events', { fund: 1, area: 99, name: 'x', venue: 'x', date: 'x' }, 'unknown-area'],
    ['/api/officer/events', { fund: 1, area: 1, name: 'x'.repeat(91), venue: 'x', date: 'x' }, 'malformed'],
  ])('%s %j is %s', async (path, body, refusal) => {
    expect((await officerOf(await openHall()).post(path, body)).refusal).toBe(refusal);
  });

  test('a bid is added, changed and removed; its name stands on one line', async () => {
    const hall = await openHall({ bids: 1 });
    const officer = officerOf(hall);
    const added = (await officer.post('/api/events/1/bids', bid)).value<BookBid>();
    expect(added).toMatchObject({ bid: 2, name: 'Repair Café' });
    const dearer = { ...bid, askPence: 2_000_00, leastPence: 900_00 };
    expect((await officer.put('/api/events/1/bids/2', dearer)).value()).toMatchObject({ askPence: 2_000_00 });
    expect((await officer.put('/api/events/1/bids/9', dearer)).refusal).toBe('unknown-bid');
    await officer.post('/api/events/1/command', { type: 'remove-bid', bid: 1 });
    expect(hall.room.book().bids.map((each) => each.bid)).toEqual([2]);
  });

  test.each([
    [{ askPence: 0 }, 'amount-not-whole-pence'],
    [{ askPence: 5_000_01 }, 'ask-above-pot'],
    [{ leastPence: 1_850_01 }, 'least-above-ask'],
    [{ askPence: 10.5 }, 'malformed'],
    [{ askPence: '1850' }, 'malformed'],
    [{ purpose: 'x'.repeat(1_201) }, 'malformed'],
    [{ organisation: ' ' }, 'malformed'],
  ])('a bid with %j is %s', async (wrong, refusal) => {
    const hall = await openHall({ bids: 0 });
    expect((await officerOf(hall).post('/api/events/1/bids', { ...bid, ...wrong })).refusal).toBe(refusal);
    expect(hall.room.state.bids.size).toBe(0);
  });

  test('rules and order are commands; those of the day are not taken here', async () => {
    const hall = await openHall({ bids: 2 });
    const officer = officerOf(hall);
    const rules = { ...recommendedRules, ballot: { type: 'score', lowest: 0, highest: 10 } };
    expect((await officer.post('/api/events/1/command', { type: 'set-rules', rules })).refusal).toBeNull();
    expect(hall.room.state.rules).toEqual(rules);
    const impossible = { ...rules, ballot: { type: 'score', lowest: 5, highest: 1 } };
    expect(
      (await officer.post('/api/events/1/command', { type: 'set-rules', rules: impossible })).outcome(),
    ).toEqual({
      ok: false,
      refusal: { code: 'rules-not-possible', detail: { setting: 'scale', found: 'scale' } },
    });
    await officer.post('/api/events/1/command', { type: 'set-order', order: [2, 1] });
    expect(hall.room.state.order).toEqual([2, 1]);
    for (const type of ['open-doors', 'seal', 'sign', 'make-cards', 'send-ballot', 'constructor']) {
      expect((await officer.post('/api/events/1/command', { type, on: 0 })).refusal).toBe('malformed');
    }
  });
});

describe('people and links', () => {
  test('people are named by whoever leads the event; interests are for the officer to note', async () => {
    const hall = await openHall({ bids: 1 });
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    const added = await facilitator.post('/api/events/1/people', { name: 'Tom Whittle', part: 'witness' });
    const { person } = added.value<{ person: number }>();
    const interest = { bid: 1 };
    const path = `/api/events/1/people/${person}/bids`;
    expect((await facilitator.post(path, interest)).refusal).toBe('not-allowed');
    const linked = { person, name: 'Tom Whittle', part: 'witness', linkedTo: [1] };
    const barred = { ...linked, bar: 'linked-to-bid' };
    expect((await officerOf(hall).post(path, interest)).value()).toMatchObject(barred);
    expect((await facilitator.get('/api/events/1/people')).value()).toMatchObject([
      { part: 'facilitator', bar: null },
      barred,
    ]);
    expect((await officerOf(hall).post('/api/events/1/people/99/bids', interest)).refusal).toBe(
      'unknown-person',
    );
    expect(JSON.stringify([...hall.room.state.links])).not.toContain('Tom');
  });

  test('[W9] a link is handed out once, works until it is revoked, and takes its sessions with it', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const made = (await officer.post('/api/events/1/links', { role: 'desk', person: null })).value<{
      link: number;
      url: string;
    }>();
    const token = made.url.slice(made.url.indexOf('#') + 1);
    const signedIn = await officer.post('/api/session', { token });
    const cookie = signedIn.headers['set-cookie']?.[0]?.split(';')[0] ?? '';
    const desk = new HttpClient(hall.localUrl, { Cookie: cookie });
    expect((await desk.get('/api/events/1/cards/1')).refusal).toBeNull();

    const list = await officer.get('/api/events/1/links');
    expect(list.text).not.toContain(token);
    expect(list.value()).toMatchObject([
      { link: made.link, role: 'desk', works: true, usedAt: expect.any(Number) },
      { role: 'officer' },
    ]);
    await officer.delete(`/api/events/1/links/${made.link}`);
    expect((await desk.get('/api/events/1/cards/1')).refusal).toBe('signed-out');
    expect((await desk.post('/api/session', { token })).refusal).toBe('link-spent');
    expect((await officer.get('/api/events/1/links')).value()).toMatchObject([
      { works: false },
      { role: 'officer', works: true },
    ]);
  });

  test('nobody revokes a link of another event', async () => {
    const hall = await openHall();
    const { link } = await hall.server.access.makeLink('desk', eventId(2), nobody);
    expect((await officerOf(hall).delete(`/api/events/1/links/${link}`)).refusal).toBe('link-spent');
  });
});
