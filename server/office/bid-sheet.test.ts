import writeExcelFile from 'write-excel-file/node';
import { describe, expect, test } from 'vitest';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { importFields, type ImportAsked, type ImportReport } from '../../domain/wire/http-bids.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';
import { Visitor, type Answered } from '../testing/visitor.ts';

type Cell = string | number | Date | null;

async function xlsxOf(rows: readonly (readonly Cell[])[]): Promise<string> {
  const cells = rows.map((row) =>
    row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value)),
  );
  return (await writeExcelFile(cells).toBuffer()).toString('base64');
}

async function importer(): Promise<{
  hall: TestHall;
  ask: (asked: Partial<ImportAsked>) => Promise<Answered>;
  read: (asked: Partial<ImportAsked>) => Promise<ImportReport>;
}> {
  const hall = await openHall({ bids: 0 });
  const officer = new Visitor(hall.localUrl, { Cookie: hall.cookie('officer') });
  const ask = (asked: Partial<ImportAsked>) =>
    officer.post('/api/events/1/bids/import', { take: true, ...asked });
  return { hall, ask, read: async (asked) => (await ask(asked)).value<ImportReport>() };
}

/** The same, in a hall that is there. */
function importerOf(hall: TestHall): (asked: Partial<ImportAsked>) => Promise<Answered> {
  const officer = new Visitor(hall.localUrl, { Cookie: hall.cookie('officer') });
  return (asked) => officer.post('/api/events/1/bids/import', { take: true, ...asked });
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
    expect(hall.server.register.importChoices.read(1).size, 'only looked at').toBe(0);
    expect(await read({ csv, columns })).toMatchObject({ good: 1, taken: true });
    expect(await read({ csv: csv.replace('Café', 'Shed') })).toMatchObject({ good: 1, taken: true });
  });

  test('one that is left out stays out, whatever it is called', async () => {
    const { hall, read } = await importer();
    await read({ csv, columns: { ...columns, least: null } });
    expect(hall.room.state.bids.get(1)?.leastPence).toBeNull();
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
    const textHash = hall.room.state.bids.get(1)?.textHash ?? '';
    const known = hall.server.register.contacts.read(1, textHash);
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

describe('[W13] the same file again', () => {
  const top = 'name,organisation,purpose,beneficiaries,ask,presenter,contact,under18,adult';
  const first = `${top}\nSkate ramp,Ramp crew,Wood,Youth,500,Maisie Berg,07700 900123,no,\n`;
  const second = `${top}\nSkate ramp,Ramp crew,Wood,Youth,500,Maisie Berg,office@school.example,yes,Len Berg\n`;

  test('what changed of a presenter is told and taken when asked, and nothing of them is shown', async () => {
    const { hall, ask, read } = await importer();
    expect(await read({ csv: first })).toMatchObject({ taken: true, good: 1 });
    expect(await read({ csv: first })).toMatchObject({ taken: false, same: 1, changes: [] });

    const looked = await ask({ csv: second, take: false });
    const changed = looked.value<ImportReport>();
    expect(changed).toMatchObject({ good: 0, same: 0, problems: [] });
    expect(changed.changes).toEqual([
      {
        row: 2,
        bid: 1,
        name: 'Skate ramp',
        fields: ['presenter', 'contact', 'under18', 'adult'].map((field) => ({
          field,
          before: null,
          after: null,
        })),
      },
    ]);
    expect(looked.text).not.toMatch(/berg|07700|school\.example/i);

    // Without being asked for, nothing changes.
    expect(await read({ csv: second })).toMatchObject({ taken: false });
    const standing = () => {
      const textHash = hall.room.state.bids.get(1)?.textHash ?? '';
      return hall.server.register.contacts.read(1, textHash);
    };
    expect(standing()).toMatchObject({ name: 'Maisie Berg', under18: false });
    expect(await read({ csv: second, changing: true })).toMatchObject({ taken: true });
    expect(standing()).toMatchObject({
      name: 'Maisie',
      under18: true,
      adult: 'Len Berg',
      contact: 'office@school.example',
    });
    // What is kept of a child is compared with what would be kept: the surname in the file is no change.
    expect(await read({ csv: second })).toMatchObject({ same: 1, changes: [] });
    expect(hall.server.register.contacts.list(), 'nobody is kept of whom no bid speaks').toHaveLength(1);
  });

  test('what everybody reads is shown before and after; a column that is not in the file changes nothing', async () => {
    const { hall, read } = await importer();
    const wide = 'name,organisation,purpose,beneficiaries,ask,least,period,own reference';
    await read({ csv: `${wide}\nShed,Tanners,Bench,Men,500,200,Spring,A-1\n` });
    const narrow = 'name,organisation,purpose,beneficiaries,ask\nSHED,Tanners,A longer bench,Men,450.50\n';
    const report = await read({ csv: narrow, take: false });
    expect(report.changes[0]?.fields).toEqual([
      { field: 'name', before: 'Shed', after: 'SHED' },
      { field: 'purpose', before: 'Bench', after: 'A longer bench' },
      { field: 'ask', before: '500.00', after: '450.50' },
    ]);
    await read({ csv: narrow, changing: true });
    const [bid] = hall.room.book().bids;
    expect(bid).toMatchObject({
      purpose: 'A longer bench',
      askPence: 450_50,
      leastPence: 200_00,
      period: 'Spring',
    });
    const known = hall.server.register.contacts.read(1, hall.room.state.bids.get(1)?.textHash ?? '');
    expect(known).toMatchObject({ reference: 'A-1' });
  });

  test('somebody known to be under 18 is named in no public text, also where this file does not say who is', async () => {
    const { read } = await importer();
    await read({ csv: second });
    const silent =
      'name,organisation,purpose,beneficiaries,ask,presenter\nSkate ramp,Ramp crew,Berg ramp,Youth,500,Maisie Berg\n';
    expect((await read({ csv: silent, changing: true })).problems).toMatchObject([
      { row: 2, column: 'purpose', problem: 'names-a-child', value: '' },
    ]);
  });

  test('new bids and changes are one act: when one is refused nothing is done', async () => {
    const { hall, read } = await importer();
    await read({ csv: first });
    const both = `${second}Pond,Frogs,Water,All,300,,,,\n`;
    const { seq } = hall.room.state;
    await hall.ask({ type: 'open-doors' });
    await hall.ask({ type: 'open-voting' });
    expect((await importerOf(hall)({ csv: both, changing: true })).refusal).toBe('rules-frozen');
    expect(hall.room.state.bids.size).toBe(1);
    expect(hall.room.state.seq).toBeGreaterThan(seq);
    expect(hall.server.register.contacts.list()).toHaveLength(1);
  });
});

test('[W13] rows that cannot be taken are left out only by a choice that names them', async () => {
  const { hall, read } = await importer();
  const csv = [header.join(','), 'A,G,P,All,100,', 'B,G,P,All,2k,', 'C,G,P,All,TBC,', 'TOTAL,,,,2100,'].join(
    '\n',
  );
  const report = await read({ csv });
  expect(report.taken).toBe(false);
  expect([...new Set(report.problems.map(({ row }) => row))]).toEqual([3, 4, 5]);
  expect(await read({ csv, leaveOut: [3, 4] })).toMatchObject({ taken: false });
  const left = await read({ csv, leaveOut: [3, 4, 5] });
  expect(left).toMatchObject({ taken: true, good: 1, read: { leftOut: [3, 4, 5] } });
  expect(hall.room.state.bids.size).toBe(1);
});
