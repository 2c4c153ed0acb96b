import { describe, expect, test } from 'vitest';
import type { BookBid } from '../../domain/wire/http.ts';
import type { ImportReport } from '../../domain/wire/http-bids.ts';
import { openHall, type HallSetup, type TestHall } from '../testing/test-hall.ts';
import { HttpClient } from '../testing/http-client.ts';

const header = 'name,organisation,purpose,beneficiaries,ask,least';
const cafe = 'Repair Café,Menders,Mend it,Everybody,"£1,850",900';
const shed = 'Men’s Shed,Tanner Street,A bench,Members,680.50,';

interface Importer {
  readonly hall: TestHall;
  readonly read: (csv: string, take?: boolean) => Promise<ImportReport>;
  readonly bids: () => readonly BookBid[];
}

/** An officer at an event without bids, whose pot is £5,000. */
async function importer(setup: HallSetup = {}): Promise<Importer> {
  const hall = await openHall({ bids: 0, practice: true, ...setup });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  return {
    hall,
    read: async (csv, take = true) =>
      (await officer.post('/api/events/1/bids/import', { csv, take })).value<ImportReport>(),
    bids: () => hall.room.book().bids,
  };
}

const inFull = [
  {
    bid: 1,
    name: 'Repair Café',
    organisation: 'Menders',
    purpose: 'Mend it',
    beneficiaries: 'Everybody',
    priorities: '',
    period: '',
    askPence: 185_000,
    leastPence: 90_000,
  },
  {
    bid: 2,
    name: 'Men’s Shed',
    organisation: 'Tanner Street',
    purpose: 'A bench',
    beneficiaries: 'Members',
    priorities: '',
    period: '',
    askPence: 68_050,
    leastPence: null,
  },
];

describe('importing bids', () => {
  test.each([
    ['Windows line ends', [header, cafe, shed].join('\r\n')],
    ['a byte-order mark', `\u{FEFF}${header}\n${cafe}\n${shed}\n`],
    [
      'semicolons',
      [header, cafe.replace('"£1,850"', '"£1,850"'), shed].join('\n').replaceAll(/,(?!850)/g, ';'),
    ],
    ['tabs', [header, cafe, shed].join('\n').replaceAll(/,(?!850)/g, '\t')],
    ['rows left empty', `${header}\n\n${cafe}\n,,,,,\n${shed}\n\n`],
    [
      'other columns, in another order',
      `x,LEAST, Ask ,purpose,beneficiaries,name,organisation
      ,900,"£1,850",Mend it,Everybody,Repair Café,Menders\n1,,680.50,A bench,Members,Men’s Shed,Tanner Street`,
    ],
    ['letters with their accents apart', `${header}\n${cafe.normalize('NFD')}\n${shed}`],
  ])('a file with %s is read', async (_, csv) => {
    const { read, bids } = await importer();
    expect(await read(csv)).toMatchObject({
      rows: 2,
      good: 2,
      same: 0,
      problems: [],
      taken: true,
      preview: inFull,
    });
    expect(bids()).toEqual(inFull);
  });

  test('a purpose may have paragraphs, quotes and commas', async () => {
    const { read, bids } = await importer();
    await read(`${header}\r\nA,B,"First, ""quoted"".\r\n\r\nSecond.",All,10,`);
    expect(bids()[0]?.purpose).toBe('First, "quoted".\n\nSecond.');
  });

  test('only looked at, nothing is taken', async () => {
    const { read, bids } = await importer();
    expect(await read(`${header}\n${cafe}`, false)).toMatchObject({ good: 1, taken: false });
    expect(bids()).toEqual([]);
  });

  test('[W13] the same file again changes nothing', async () => {
    const { hall, read } = await importer();
    await read(`${header}\n${cafe}\n${shed}`);
    const { seq } = hall.room.state;
    expect(await read(`${header}\n${cafe}\n${shed}`)).toMatchObject({ good: 0, same: 2, taken: false });
    expect(hall.room.state.seq).toBe(seq);
  });

  test('a longer file adds what is new', async () => {
    const { read, bids } = await importer();
    await read(`${header}\n${cafe}`);
    expect(await read(`${header}\n${cafe}\n${shed}`)).toMatchObject({ good: 1, same: 1, taken: true });
    expect(bids()).toEqual(inFull);
  });

  test('[W13] one wrong row, and nothing is taken: the report names row, column and cell', async () => {
    const { hall, read, bids } = await importer();
    const report = await read(`${header}\n${cafe}\n\n${shed.replace('680.50', '-5')}`);
    expect(report).toMatchObject({ rows: 2, good: 1, taken: false });
    expect(report.problems).toEqual([
      { row: 4, column: 'ask', cell: 'E4', heading: 'ask', problem: 'not-an-amount', value: '-5' },
    ]);
    expect(bids()).toEqual([]);
    expect(hall.room.state.bids.size).toBe(0);
  });

  test.each([
    ['A,B,C,D,,', 'ask', 'empty'],
    ['A,B,C,D,12.345,', 'ask', 'not-an-amount'],
    ['A,B,C,D,12.5,', 'ask', 'not-an-amount'],
    ['A,B,C,D,"1,85",', 'ask', 'not-an-amount'],
    ['A,B,C,D,-1,', 'ask', 'not-an-amount'],
    ['A,B,C,D,1e3,', 'ask', 'not-an-amount'],
    ['A,B,C,D,about 300,', 'ask', 'not-an-amount'],
    ['A,B,C,D,99999999999999999999,', 'ask', 'amount-too-large'],
    ['A,B,C,D,"10,000,000,000.01",', 'ask', 'amount-too-large'],
    ['A,B,C,D,100,10000000000.01', 'least', 'amount-too-large'],
    ['A,B,C,D,0,', 'ask', 'ask-is-zero'],
    ['A,B,C,D,5000.01,', 'ask', 'ask-above-pot'],
    ['A,B,C,D,100,100.01', 'least', 'least-above-ask'],
    ['A,B,C,D,100,0', 'least', 'not-an-amount'],
    ['A,B,C,D,100,some', 'least', 'not-an-amount'],
    [',B,C,D,100,', 'name', 'empty'],
    ['A, ,C,D,100,', 'organisation', 'empty'],
    ['A,B,,D,100,', 'purpose', 'empty'],
    ['A,B,C,,100,', 'beneficiaries', 'empty'],
    [`${'A'.repeat(91)},B,C,D,100,`, 'name', 'too-long'],
    ['Caf\u{FFFD},B,C,D,100,', 'name', 'unreadable'],
    ['A', 'organisation', 'empty'],
  ])('%s: %s %s', async (row, column, problem) => {
    const { read, bids } = await importer();
    const { problems, taken } = await read(`${header}\n${row}`);
    expect(problems[0]).toMatchObject({ row: 2, column, problem });
    expect(taken).toBe(false);
    expect(bids()).toEqual([]);
  });

  test('[R13] above the most that anybody can ask for today', async () => {
    const { read, bids } = await importer({ rules: { capPence: 1_000_00 } });
    const { problems } = await read(`${header}\nA,B,C,D,1000.01,`);
    expect(problems).toMatchObject([{ row: 2, column: 'ask', problem: 'ask-above-cap' }]);
    await read(`${header}\nA,B,C,D,1000,`);
    expect(bids()).toHaveLength(1);
  });

  test('a bid twice in the file is for a person to sort out, and other words of one that is there are asked about', async () => {
    const { read } = await importer();
    const twice = await read(`${header}\n${cafe}\n${cafe.toLowerCase()}`);
    expect(twice.problems).toMatchObject([{ row: 3, column: 'name', problem: 'twice-in-file' }]);
    await read(`${header}\n${cafe}`);
    const changed = await read(`${header}\n${cafe.replace('900', '950')}`);
    expect(changed).toMatchObject({ problems: [], taken: false, changes: [{ row: 2, bid: 1 }] });
  });

  test.each([
    ['', 1, 'missing-column', 'name'],
    ['nothing of the kind', 1, 'missing-column', 'name'],
    ['name,organisation,purpose,beneficiaries\nA,B,C,D', 1, 'missing-column', 'ask'],
    [`${header}\n${cafe}\nA,B,"never closed,D,100,`, 3, 'not-csv', ''],
    [`${header}\nA,B,C"D"E,F,100,`, 2, 'not-csv', ''],
  ])('%j is told as one problem', async (csv, row, problem, column) => {
    const { read } = await importer();
    expect(await read(csv)).toMatchObject({ rows: 0, taken: false, problems: [{ row, column, problem }] });
  });

  test('far too many rows, and far too large a file, are refused whole', async () => {
    const { hall, read } = await importer();
    const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
    const rows = Array.from({ length: 2_501 }, (_, n) => `Bid ${n},B,C,D,10,`);
    const many = await officer.post('/api/events/1/bids/import', {
      csv: [header, ...rows].join('\n'),
      take: true,
    });
    expect(many.refusal).toBe('too-large');
    const large = await officer.post('/api/events/1/bids/import', {
      csv: 'x'.repeat(12_100_000),
      take: true,
    });
    expect(large.refusal).toBe('too-large');
    expect(await read(`${header}\n${cafe}`)).toMatchObject({ taken: true });
  });

  test('once the rules are frozen nothing can be taken', async () => {
    const { hall } = await importer();
    const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
    await officer.post('/api/events/1/bids/import', { csv: `${header}\n${cafe}`, take: true });
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'open-voting' });
    const late = await officer.post('/api/events/1/bids/import', { csv: `${header}\n${shed}`, take: true });
    expect(late.refusal).toBe('rules-frozen');
  });
});
