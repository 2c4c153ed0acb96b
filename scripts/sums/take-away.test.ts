import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { exportNames } from '../../domain/wire/http.ts';
import { fundExportNames } from '../../domain/wire/http-across.ts';
import { agrees, sumsIn } from './read-export.ts';
import { readXlsx } from './read-xlsx.ts';
import { openHall, type TestHall } from '../../server/testing/test-hall.ts';
import { HttpClient } from '../../server/testing/http-client.ts';

const formula = '=HYPERLINK("http://evil.example","Click")';
const bids = [
  { name: formula, organisation: '0042', ask: 1_234_56, least: null },
  { name: '+44 group, “quoted”', organisation: '@SUM(1)', ask: 2_000_01, least: null },
  { name: "'Allo <Allo> & co", organisation: '-1', ask: 3_000_00, least: 50_00 },
  { name: 'Кафе ремонта', organisation: '\u{FF1D}1+1', ask: 4_999_99, least: null },
];

/** A result with odd words and odd pence, told and not signed yet. */
async function toldHall(): Promise<{ hall: TestHall; officer: HttpClient }> {
  const hall = await openHall({ bids: 0, cards: 2 });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  for (const { name, organisation, ask, least } of bids) {
    const texts = { name, organisation, purpose: 'p', beneficiaries: 'b' };
    (await officer.post('/api/events/1/bids', { ...texts, askPence: ask, leastPence: least })).value();
  }
  await hall.hearAll();
  for (const place of [0, 1])
    await hall.vote(hall.tokens[place] ?? '', [
      [1, 5],
      [2, 4],
      [3, 3],
      [4, 1 + place],
    ]);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  for (let step = 0; step < 4; step += 1) await hall.ask({ type: 'show-next-result' });
  return { hall, officer };
}

const event = '/api/events/1/export';
const fund = '/api/officer/funds/1/export';

describe('[W14] files to take away', () => {
  test('the independent sums of every file agree to the penny, with one another and with what each says', async () => {
    const { officer } = await toldHall();
    const sums = async (address: string) => sumsIn(address, (await officer.get(address)).bytes);
    for (const names of [
      exportNames.map((name) => `${event}/${name}`),
      fundExportNames.map((name) => `${fund}/${name}`),
    ]) {
      const withMoney = names.filter((name) => !name.endsWith('ballots.json'));
      for (const address of withMoney) {
        const found = await sums(address);
        expect([address, found.allocatedPence, agrees(found)]).toEqual([address, 5_000_00, true]);
      }
    }
    const { said } = await sums(`${event}/result.xlsx`);
    expect(said).toEqual({ potPence: 5_000_00, allocatedPence: 5_000_00, leftPence: 0 });
  });

  test('no cell of any file can act as a formula, and every one gives back what was entered', async () => {
    const { officer } = await toldHall();
    const names = bids.map(({ name }) => name);
    for (const file of ['winners.csv', 'result.csv', 'winners-exact.csv', 'result-exact.csv']) {
      const rows: string[][] = parse((await officer.get(`${event}/${file}`)).text, { bom: true });
      const nameAt = (rows[0] ?? []).findIndex((heading) => heading === 'Project' || heading === 'name');
      for (const cell of rows.flat())
        expect(cell).not.toMatch(/^[=+\-@\t\r\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u);
      const written = rows.slice(1).map((row) => row[nameAt] ?? '');
      expect(written.map((name) => name.replace(/^'/, ''))).toEqual(names.slice(0, written.length));
    }
    for (const file of ['winners.xlsx', 'result.xlsx']) {
      const sheets = readXlsx((await officer.get(`${event}/${file}`)).bytes);
      const cells = sheets.flatMap(({ rows }) => rows.flat());
      expect(cells.filter(({ kind }) => kind === 'formula')).toEqual([]);
      expect(cells).toContainEqual({ at: expect.stringMatching(/^[A-Z]2$/), kind: 'text', value: formula });
    }
    const winners: { winners: { name: string }[] } = JSON.parse(
      (await officer.get(`${event}/winners.json`)).text,
    );
    expect(winners.winners.map(({ name }) => name)).toEqual(names.slice(0, 3));
  });

  test('opened by another reader an Excel file has numbers as numbers, and codes as text', async () => {
    const { hall, officer } = await toldHall();
    const { bytes } = await officer.get(`${event}/result.xlsx`);
    const [header = [], first = []] = await readSheet(bytes);
    const row = Object.fromEntries(header.map((title, place) => [String(title), first[place]]));
    expect(row).toMatchObject({
      Place: 1,
      Project: formula,
      Organisation: '0042',
      'Amount (pounds)': 1234.56,
      'Average score': 5,
      Result: 'provisional',
    });
    const code = hall.room.hall().fingerprint?.slice(0, 8).toUpperCase();
    const facts = await readSheet(bytes, 'Totals');
    expect(facts.find(([what]) => what === 'Check code')?.[1]).toBe(code);
    expect(facts.find(([what]) => what === 'Left over (pounds)')?.[1]).toBe(0);
  });

  test('files for programs are the same bytes each time', async () => {
    const { hall } = await toldHall();
    const addresses = [
      ...exportNames.map((name) => `${event}/${name}`),
      ...fundExportNames.map((name) => `${fund}/${name}`),
    ].filter((address) => /exact|json/.test(address));
    const read = async () => {
      const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
      return Promise.all(addresses.map(async (address) => (await officer.get(address)).bytes));
    };
    const before = await read();
    for (const bytes of before)
      expect([bytes[0] === 0xef, bytes.includes('\r\n'), bytes.at(-1)]).toEqual([false, false, 10]);
    await hall.restart();
    expect(await read()).toEqual(before);
  });

  test('the data dictionary says every column of every file in a sentence', async () => {
    const { hall, officer } = await toldHall();
    const { text } = await new HttpClient(hall.localUrl).get('/open-data/what-the-columns-mean.csv');
    const entries: Record<string, string>[] = parse(text, { bom: true, columns: true });
    const said = new Set(entries.map((entry) => entry['Column']));
    for (const address of [`${event}/winners.csv`, `${event}/result.csv`, `${fund}/fund.csv`]) {
      const [header = []]: string[][] = parse((await officer.get(address)).text, { bom: true, to: 1 });
      expect(header.filter((heading) => !said.has(heading))).toEqual([]);
    }
    expect(entries.every((entry) => entry['Meaning']?.endsWith('.'))).toBe(true);
  });
});

describe('[E3] a whole fund at a glance', () => {
  test('shows of a result nothing before its hall has seen all of it, and then what the run says', async () => {
    const hall = await openHall({ bids: 3, cards: 1 });
    const anybody = new HttpClient(hall.localUrl);
    const area = async () => (await anybody.get('/api/funds/1')).value<{ areas: object[] }>().areas[0];
    expect(await area()).toMatchObject({
      applications: 3,
      presented: 0,
      chosen: null,
      standing: 'not decided yet',
    });
    await hall.hearAll();
    await hall.seal();
    await hall.ask({ type: 'start-results' });
    expect(await area()).toMatchObject({ presented: 3, allocatedPence: null });
    await hall.ask({ type: 'show-next-result' });
    expect(await area()).toMatchObject({
      chosen: 0,
      voters: 0,
      potPence: 5_000_00,
      allocatedPence: 0,
      leftPence: 5_000_00,
      standing: 'provisional',
    });
    expect((await anybody.get('/api/funds/9')).refusal).toBe('unknown-area');
  });
});
