import { describe, expect, test } from 'vitest';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import type { StaffLog } from '../../domain/wire/http-staff.ts';
import { fromConsole, tell } from '../testing/signers.ts';
import { TestPrinter } from '../testing/printer.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const officerOf = (hall: TestHall) => new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });

async function sentences(visitor: Pick<HttpClient, 'get'>, path = '/api/events/1/log'): Promise<string[]> {
  return (await visitor.get(path)).value<StaffLog>().map(({ what }) => what);
}

describe('[W25] the log says what was changed', () => {
  test('rules: each setting that is different, from what to what', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const allocation = { ...recommendedRules.allocation, passMarkHundredths: 250, by: 'total' } as const;
    const rules = { ...recommendedRules, allocation, minimumAge: 16, capPence: 1_500_00 };
    const set = (asked: object) => officer.post('/api/events/1/command', { type: 'set-rules', rules: asked });
    expect((await set(rules)).refusal).toBeNull();
    const told = await sentences(officer);
    const [first, changed] = told.filter((what) => /the rules/.test(what));
    expect(first).toMatch(/^Set the rules: ballot: scores 1 to 5; .*clocks: pitch 180 s/);
    expect(first).not.toMatch(/minimum age|one pot/);
    expect(changed).toBe(
      'Changed the rules: how the money is given: from down the list by average, part for the first that does not fit, then go on, no pass mark to down the list by total, part for the first that does not fit, then go on, pass mark 2.5; minimum age: from none to 16; cap for a project: from none to £1,500',
    );
  });

  test('a bid, its pot, and the words of the event, from what to what', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const bid = {
      name: 'Bid 1 renamed',
      organisation: 'Group 1',
      purpose: 'Better',
      beneficiaries: 'All',
      priorities: '',
      period: '',
      askPence: 1_200_00,
      leastPence: 900_00,
      presenter: { name: 'Pat', contact: '07700 900000', under18: false, adult: '' },
    };
    expect((await officer.put('/api/events/1/bids/1', bid)).refusal).toBeNull();
    await officer.put('/api/officer/pots', { fund: 1, area: 1, potPence: 6_000_00 });
    const wifi = { network: 'Hall', password: 'welcome today' };
    await officer.put('/api/events/1/words', { name: 'Hall', venue: 'There', date: 'Today', wifi });
    const told = await sentences(officer);
    expect(told).toContain(
      'Changed bid 1: ask from £1,000.01 to £1,200; least amount from none to £900; name from “Bid 1” to “Bid 1 renamed”; what it is for',
    );
    expect(told).toContain('Changed the pot from £5,000 to £6,000, the area’s new pot');
    expect(told).toContain(
      'Changed the name, place or day of the event: venue from “Here” to “There”; the hall’s Wi-Fi',
    );
    // What is not public is in no line: no password, no contact, nothing of a presenter.
    expect(told.join()).not.toMatch(/welcome today|07700|Pat/);
  });

  test('[ST13] an order that was drawn: its seed, its reason, and the orders before and after', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    const reason = 'person 1 threw the dice';
    expect((await officer.post('/api/events/1/order/draw', { seed: '4711', reason })).refusal).toBeNull();
    const { order } = hall.room.state;
    expect(await sentences(officer)).toContain(
      `Drew the running order by lot with the seed 4711, because “${reason}”: from 1, 2, 3 to ${order.join(', ')}`,
    );
    const drawn = hall.room.state.drawn?.textHash ?? '';
    await hall.server.register.texts.erase(drawn);
    expect(await sentences(officer)).toContain(
      `Drew the running order by lot with the seed 4711: from 1, 2, 3 to ${order.join(', ')}`,
    );
  });

  test('times are told to the second, in the file too', async () => {
    const hall = await openHall();
    const file = (await officerOf(hall).get('/api/events/1/log.csv')).text;
    expect(file).toMatch(/^"?\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"?,/m);
  });
});

describe('[W25] the log says which file was taken', () => {
  test('every file that somebody takes away is named, cards among them', async () => {
    const hall = await openHall();
    const printer = new TestPrinter(hall);
    await printer.begin(1, 2);
    expect((await printer.visitor.get('/api/events/1/cards.pdf?from=1&to=2')).status).toBe(200);
    // Until the seal.
    for (const path of ['voting-sheets.pdf?blank=1', 'emergency-pack.pdf'])
      expect([path, (await printer.visitor.get(`/api/events/1/${path}`)).status]).toEqual([path, 200]);
    await tell(hall);
    const ann = await fromConsole(hall, 'Ann');
    const files = {
      'export/winners.csv': 'Downloaded winners.csv: the winners',
      'export/result-exact.csv': 'Downloaded result-exact.csv: the result, project by project',
      'export/ballots.json': 'Downloaded ballots.json: how many ballots gave each mark',
      'export/bundle.zip': 'Downloaded bundle.zip: the audit bundle',
      'export/result-sheet.pdf': 'Downloaded result-sheet.pdf: the sheet to sign',
      'export/blank-result-sheet.pdf': 'Downloaded blank-result-sheet.pdf: the blank sheet to fill in',
      'desk-card.pdf': 'Downloaded desk-card.pdf: the card for the desk',
      'log.csv': 'Downloaded log.csv: the log of staff actions',
    };
    for (const path of Object.keys(files)) {
      expect([path, (await ann.browser.get(`/api/events/1/${path}`)).status]).toEqual([path, 200]);
    }
    await ann.browser.get('/api/officer/funds/1/export/fund.csv');
    const told = await sentences(ann.browser);
    const cards = [
      'Downloaded cards.pdf: voting cards to print',
      'Downloaded voting-sheets.pdf: voting sheets to print',
      'Downloaded emergency-pack.pdf: all that is needed to finish without a computer',
      'Was shown the codes of 2 voting cards (001 to 002), to print them',
    ];
    const expected = [...Object.values(files), ...cards];
    expect(expected.filter((sentence) => !told.includes(sentence))).toEqual([]);
    expect(await sentences(ann.browser, '/api/officer/log')).toContain(
      'Downloaded fund.csv: the whole fund at a glance (fund 1)',
    );
  });

  test('whoever is refused a file has taken none', async () => {
    const hall = await openHall();
    const officer = officerOf(hall);
    expect((await officer.get('/api/events/1/export/winners.csv')).refusal).toBe('no-run');
    expect((await sentences(officer)).filter((what) => what.startsWith('Took'))).toEqual([]);
  });
});
