import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { bidId, eventId, fundId } from '../../domain/ids.ts';
import { importFields, type ImportAsked, type ImportReport } from '../../domain/wire/http-bids.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';

type Cell = string | number | Date | null;

async function xlsxOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value)),
  );
  return (await writeExcelFile(cells).toBuffer()).toString('base64');
}

async function importer(): Promise<{
  hall: TestHall;
  ask: (asked: Partial<ImportAsked>) => Promise<HttpAnswer>;
  read: (asked: Partial<ImportAsked>) => Promise<ImportReport>;
}> {
  const hall = await openHall({ bids: 0 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const ask = (asked: Partial<ImportAsked>) =>
    officer.post('/api/events/1/bids/import', { take: true, ...asked });
  return { hall, ask, read: async (asked) => (await ask(asked)).value<ImportReport>() };
}

const header = ['name', 'organisation', 'purpose', 'beneficiaries', 'ask', 'least'];

describe('an Excel file', () => {
  test('its numbers are amounts to the penny, its empty rows keep their places', async () => {
    const { hall, read } = await importer();
    const xlsx = await xlsxOf([
      header,
      ['Café', 'Menders', 'Mend', 'All', 1850.5, 900],
      [],
      ['Shed', 'Tanners', 'Bench', 'Men', '£680.50', null],
      ['Fine', 'Group', 'Too fine', 'All', 12.345, null],
      ['When', 'Group', 'A date', 'All', new Date(Date.UTC(2027, 4, 1)), null],
    ]);
    const report = await read({ xlsx });
    expect(report.problems.map(({ cell, problem, value }) => [cell, problem, value])).toEqual([
      ['E5', 'not-an-amount', '12.345'],
      ['E6', 'not-an-amount', '2027-05-01'],
    ]);
    expect(hall.room.state.bids.size).toBe(0);
    const right = await xlsxOf([
      header,
      ['Café', 'Menders', 'Mend', 'All', 1850.5, 900],
      ['Shed', 'Tanners', 'Bench', 'Men', '£680.50', null],
    ]);
    expect(await read({ xlsx: right })).toMatchObject({ good: 2, taken: true });
    expect(
      [...hall.room.state.bids.values()].map(({ askPence, leastPence }) => [askPence, leastPence]),
    ).toEqual([
      [185_050, 90_000],
      [68_050, null],
    ]);
    expect(await read({ xlsx: right })).toMatchObject({ good: 0, same: 2, taken: false });
  });

  test.each([
    ['no zip', Buffer.from('PK but nothing of the kind')],
    ['an empty file', Buffer.alloc(0)],
  ])('%s is told as one problem', async (_, bytes) => {
    const { read } = await importer();
    expect((await read({ xlsx: bytes.toString('base64') })).problems).toMatchObject([
      { problem: 'not-xlsx' },
    ]);
  });

  test('neither both kinds of file at once nor none', async () => {
    const { ask } = await importer();
    expect((await ask({})).refusal).toBe('malformed');
    expect((await ask({ csv: '', xlsx: '' })).refusal).toBe('malformed');
  });
});

describe('columns', () => {
  const csv = [
    'Ref,Thing,Applicant,Why,For whom,Amount requested (£),Minimum',
    '007,Café,Menders,Mend,All,100,50',
  ].join('\n');
  const columns = { name: 'Thing', purpose: 'Why', beneficiaries: 'For whom' };

  test('what is not called as we would is chosen, and remembered for the fund', async () => {
    const { hall, read } = await importer();
    const first = await read({ csv, take: false });
    expect(first.problems).toMatchObject([{ row: 1, column: 'name', problem: 'missing-column' }]);
    expect(first.headings).toHaveLength(7);
    expect(first.columns).toMatchObject({ organisation: 'Applicant', ask: 'Amount requested (£)' });
    expect(await read({ csv, columns, take: false })).toMatchObject({ good: 1, taken: false });
    expect((await hall.server.register.importChoices.read(fundId(1))).size, 'only looked at').toBe(0);
    expect(await read({ csv, columns })).toMatchObject({ good: 1, taken: true });
    expect(await read({ csv: csv.replace('Café', 'Shed') })).toMatchObject({ good: 1, taken: true });
  });

  test('one that is left out stays out, whatever it is called', async () => {
    const { hall, read } = await importer();
    await read({ csv, columns: { ...columns, least: null } });
    expect(hall.room.state.bids.get(bidId(1))?.leastPence).toBeNull();
  });

  test('a heading twice is told apart by its letter', async () => {
    const { read } = await importer();
    const { headings } = await read({ csv: 'name,,name,ask\na,b,c,1', take: false });
    expect(headings).toEqual(['name (A)', '(B)', 'name (C)', 'ask']);
  });

  test('the template has a column for everything', async () => {
    const { read } = await importer();
    const { columns: found } = await read({ csv: importFields.join(','), take: false });
    expect(Object.values(found)).toEqual([...importFields]);
  });
});

describe('a presenter under 18', () => {
  const top = `${header.join(',')},presenter,under 18,responsible adult,school,contact`;
  const row = (changed: Partial<Record<string, string>> = {}): string => {
    const cells = {
      name: 'Squeeze',
      organisation: 'Maisie and Grandad Len',
      purpose: 'A juice bar',
      beneficiaries: 'All',
      ask: '180',
      least: '90',
      presenter: 'Maisie Thornbury-Quill',
      under18: '9',
      adult: 'Len Thornbury-Quill',
      school: 'Hill Top Primary',
      contact: 'len@home.example',
      ...changed,
    };
    return `${top}\n${Object.values(cells).join(',')}`;
  };

  test('is taken with a first name and an adult; the surname is not kept', async () => {
    const { hall, read } = await importer();
    expect(await read({ csv: row() })).toMatchObject({ problems: [], taken: true });
    const textHash = hall.room.state.bids.get(bidId(1))?.textHash ?? '';
    const known = await hall.server.register.contacts.read(eventId(1), textHash);
    expect(known).toMatchObject({ name: 'Maisie', under18: true, adult: 'Len Thornbury-Quill' });
  });

  test.each([
    [{ adult: '' }, 'adult', 'adult-missing'],
    [{ under18: 'perhaps' }, 'under18', 'not-yes-or-no'],
    [{ name: "Maisie Thornbury-Quill's juice" }, 'name', 'names-a-child'],
    [{ presenter: '"Thornbury, Maisie"', purpose: 'The THORNBURY juice bar' }, 'purpose', 'names-a-child'],
    [{ beneficiaries: 'Hill Top Primary children' }, 'beneficiaries', 'names-a-child'],
    [{ purpose: 'Write to len@home.example' }, 'purpose', 'names-a-child'],
  ])('%j is a mistake, and the report does not repeat it', async (changed, column, problem) => {
    const { ask } = await importer();
    const answer = await ask({ csv: row(changed) });
    expect(answer.value<ImportReport>().problems).toMatchObject([{ row: 2, column, problem, value: '' }]);
    expect(answer.text).not.toMatch(/thornbury|hill top|home\.example/i);
  });

  test('somebody of 18 is not; the age may be written as yes or no', async () => {
    const { read } = await importer();
    const grown = row({ under18: '18', adult: '', name: 'Thornbury-Quill juice' });
    expect(await read({ csv: grown, take: false })).toMatchObject({ problems: [], good: 1 });
    expect(await read({ csv: row({ under18: 'Yes' }), take: false })).toMatchObject({ good: 1 });
  });
});

test('[R13] an ask above the cap of today’s rules is told in its row', async () => {
  const { hall, read } = await importer();
  await hall.ask({ type: 'set-rules', rules: { ...recommendedRules, capPence: 100_00 } });
  const csv = `${header.join(',')}\nCafé,Menders,Mend,All,100.01,\nShed,Tanners,Bench,Men,100,`;
  expect((await read({ csv })).problems).toMatchObject([{ cell: 'E2', problem: 'ask-above-cap' }]);
});

describe('two thousand bids', () => {
  const bids = Array.from({ length: 2_000 }, (_, place): Cell[] => [
    `Project ${place}`,
    `Group ${place}`,
    'What it is for. '.repeat(30),
    'Everybody',
    100 + place / 100,
    place % 3 === 0 ? 50 : null,
  ]);
  /** 50 rows with one mistake each, from row 41 on, every 40th. */
  const broken = bids.map((row, place) => (place % 40 === 39 ? row.with(4, 'much') : row));
  const badCells = Array.from({ length: 50 }, (_, count) => `E${40 * count + 41}`);
  const csvOf = (rows: Cell[][]): string =>
    [header, ...rows]
      .map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(2) : (cell ?? ''))).join(','))
      .join('\r\n');

  test.each(['csv', 'xlsx'] as const)(
    '[W13] as %s: 50 bad rows are told one by one and nothing is taken; put right all are, once',
    async (kind) => {
      const { hall, read } = await importer();
      const file = async (rows: Cell[][]) =>
        kind === 'csv' ? { csv: csvOf(rows) } : { xlsx: await xlsxOf([header, ...rows]) };
      const report = await read(await file(broken));
      expect(report.problems.map(({ cell }) => cell)).toEqual(badCells);
      expect(report).toMatchObject({ rows: 2_000, good: 1_950, taken: false });
      expect(hall.room.state.bids.size).toBe(0);
      const right = await file(bids);
      expect(await read(right)).toMatchObject({ good: 2_000, problems: [], taken: true });
      expect(hall.room.state.bids.size).toBe(2_000);
      const { seq } = hall.room.state;
      expect(await read(right)).toMatchObject({ good: 0, same: 2_000, taken: false });
      expect(hall.room.state.seq).toBe(seq);
    },
  );
});
