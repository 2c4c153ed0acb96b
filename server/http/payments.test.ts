import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import type { PaymentsReport } from '../../domain/wire/http-payments.ts';
import { erasableHall, erase, officerIn } from '../testing/erasable-hall.ts';
import { HttpClient } from '../testing/http-client.ts';
import { ManualTime } from '../testing/manual-time.ts';
import type { TestHall } from '../testing/test-hall.ts';
import { toldHall } from '../testing/told-hall.ts';

const payments = '/api/events/1/export/payments';
const back = '/api/events/1/payments';
type Row = Record<string, string>;

async function rowsOf(officer: HttpClient): Promise<Row[]> {
  return parse((await officer.get(`${payments}.csv`)).text, { bom: true, columns: true });
}

async function sent(officer: HttpClient, rows: Row[]): Promise<PaymentsReport> {
  return (await officer.post(back, { csv: stringify(rows, { header: true }) })).value<PaymentsReport>();
}

/** All that the runs give and nobody has yet. */
async function awardAll(officer: HttpClient): Promise<void> {
  const path = '/api/events/1/awards';
  const { newestRun: run, signedDay: day, projects } = (await officer.get(path)).value<EventAwards>();
  const lines = projects
    .map(({ bid, claimPence, offeredPence, heldPence }) => {
      return { bid, amountPence: claimPence + offeredPence - heldPence };
    })
    .filter(({ amountPence }) => amountPence > 0);
  const words = { authority: 'Minute 12', alternatives: '', interests: '', conditions: '' };
  (await officer.post(path, { ...words, day, run, lines })).value();
}

/** As finance fills it in: a number that begins with a zero, a day as Britain writes it. */
function filled(rows: readonly Row[]): Row[] {
  return rows.map((row, place) => ({
    ...row,
    'Supplier number': `00${place}7`,
    'Paid on': place === 0 ? '01/02/2027' : '2027-02-03',
  }));
}

/** What can be wrong with a file, and what is said of it. */
const mistakes: readonly (readonly [string, (rows: Row[]) => Row[], PaymentsReport['problems'][number]])[] = [
  [
    'a column for bank details',
    (rows) => rows.map((row) => ({ ...row, 'Sort code': '' })),
    { row: 1, column: 'Sort code', problem: 'bank-details' },
  ],
  [
    'no key',
    (rows) =>
      rows.map((row) => Object.fromEntries(Object.entries(row).filter(([heading]) => heading !== 'Row key'))),
    { row: 1, column: 'Row key', problem: 'missing-column' },
  ],
  [
    'a row of another result',
    (rows) => rows.map((row, at) => (at === 1 ? { ...row, 'Row key': '1-2-00000000' } : row)),
    { row: 3, column: 'Row key', problem: 'unknown-payment' },
  ],
  [
    'a row twice',
    ([first, ...rows]) => (first ? [first, first, ...rows] : []),
    { row: 3, column: 'Row key', problem: 'twice' },
  ],
  [
    'no day',
    (rows) => rows.map((row, at) => (at === 2 ? { ...row, 'Paid on': '31/02/2027' } : row)),
    { row: 4, column: 'Paid on', problem: 'not-a-day' },
  ],
  [
    'a long text',
    (rows) => rows.map((row, at) => (at === 0 ? { ...row, 'Supplier number': '1'.repeat(61) } : row)),
    { row: 2, column: 'Supplier number', problem: 'too-long' },
  ],
];

describe('[X5] payments', () => {
  test('what finance filled in is read back from the same file, and stands in the next one', async () => {
    const hall = await toldHall();
    const officer = officerIn(hall);
    const finance = { costCentre: '0815', ledgerCode: '=4711' };
    (await officer.put('/api/officer/funds/1/finance', finance)).value();
    expect(await sent(officer, filled(await rowsOf(officer)))).toEqual({ rows: 3, paid: 3, problems: [] });
    await hall.restart();
    const again = await rowsOf(officerIn(hall));
    expect(again.map((row) => [row['Supplier number'], row['Paid on'], row['Amount (pounds)']])).toEqual([
      ['0007', '2027-02-01', '1000.01'],
      ['0017', '2027-02-03', '1000.02'],
      ['0027', '2027-02-03', '1000.03'],
    ]);
    for (const row of again) expect([row['Cost centre'], row['Ledger code']]).toEqual(['0815', "'=4711"]);
    expect((await officerIn(hall).get('/api/officer/funds/1/finance')).value()).toEqual(finance);
  });

  test('an Excel file comes back as it was written', async () => {
    const hall = await toldHall();
    const officer = officerIn(hall);
    await sent(officer, filled(await rowsOf(officer)));
    const { bytes } = await officer.get(`${payments}.xlsx`);
    const report = await officer.post(back, { xlsx: bytes.toString('base64') });
    expect(report.value()).toEqual({ rows: 3, paid: 3, problems: [] });
    expect((await rowsOf(officer)).map((row) => row['Paid on'])).toEqual([
      '2027-02-01',
      '2027-02-03',
      '2027-02-03',
    ]);
  });

  test('of a file with a mistake nothing is kept, and the row is named; nobody but an officer reads one back', async () => {
    const hall = await toldHall();
    const officer = officerIn(hall);
    const rows = filled(await rowsOf(officer));
    for (const [of, change, problem] of mistakes)
      expect([of, (await sent(officer, change(rows))).problems]).toEqual([of, [problem]]);
    const report = await officer.post(back, { xlsx: Buffer.from('PK no zip').toString('base64') });
    expect(report.value<PaymentsReport>().problems).toEqual([{ row: 0, column: '', problem: 'unreadable' }]);
    expect((await rowsOf(officer)).map((row) => row['Paid on'] ?? '')).toEqual(['', '', '']);
    const facilitator = new HttpClient(hall.localUrl, { Cookie: hall.cookie('facilitator') });
    expect((await facilitator.post(back, { csv: '' })).refusal).toBe('not-allowed');
  });

  test('[G1, G4] from the first award on they are what was awarded and not given back, and next in line is paid too', async () => {
    const hall = await erasableHall(new ManualTime());
    const officer = officerIn(hall);
    const chosen = await rowsOf(officer);
    const saying = (rows: readonly Row[]) =>
      rows.map((row) => [row['Project'], row['Amount (pounds)'], row['Awarded']]);
    expect(saying(chosen)).toEqual([
      ['Skate ramp', '1000.00', 'Chosen, not awarded yet'],
      ['Garden', '3500.00', 'Chosen, not awarded yet'],
    ]);
    await awardAll(officer);
    const keep = async (bid: number, keepsPence: number, because: 'dropped-out' | 'handed-back') =>
      (await officer.post('/api/events/1/awards/kept', { bid, keepsPence, because })).value<EventAwards>();
    await keep(1, 400_10, 'handed-back');
    expect(saying(await rowsOf(officer))).toEqual([
      ['Skate ramp', '400.10', 'Awarded'],
      ['Garden', '3500.00', 'Awarded'],
    ]);
    await keep(5, 0, 'dropped-out');
    await keep(1, 0, 'dropped-out');
    await awardAll(officer);
    const { heldPence } = await keep(3, 4_000_20, 'handed-back');
    const rows = await rowsOf(officer);
    expect(saying(rows)).toEqual([['Second ramp', '4000.20', 'Awarded']]);
    // The totals of the result are of other amounts: no file has both.
    const document: object = JSON.parse((await officer.get(`${payments}.json`)).text);
    expect(document).toMatchObject({ awardedPence: heldPence, payments: [{ amountPence: heldPence }] });
    expect(document).not.toHaveProperty('allocatedPence');
    const sheets = await readWorkbook((await officer.get(`${payments}.xlsx`)).bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Payments', 'What the columns mean']);
    expect(await sent(officer, filled(rows))).toEqual({ rows: 1, paid: 1, problems: [] });
    expect((await rowsOf(officer)).map((row) => row['Supplier number'])).toEqual(['0007']);
    // Who dropped out is still found in a file from before.
    expect((await sent(officer, filled(chosen))).problems).toEqual([]);
  });

  test('[H7, H10] a supplier number is erased with the contacts of funded groups, from every file', async () => {
    const hall = await erasableHall(new ManualTime());
    const officer = officerIn(hall);
    const rows = (await rowsOf(officer)).map((row) => ({ ...row, 'Supplier number': 'CANARY-SUPPLIER' }));
    expect((await sent(officer, rows)).problems).toEqual([]);
    expect(holders(hall, 'CANARY-SUPPLIER')).not.toEqual([]);
    (await erase(hall, 'funded')).value();
    expect(holders(hall, 'CANARY-SUPPLIER')).toEqual([]);
    expect((await rowsOf(officer)).map((row) => row['Supplier number'])).toEqual(rows.map(() => ''));
  });
});

/** The files under the data folder that have these bytes anywhere. */
function holders({ dataDir }: TestHall, bytes: string): string[] {
  return readdirSync(dataDir, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .filter(({ parentPath, name }) => readFileSync(join(parentPath, name)).includes(bytes))
    .map(({ name }) => name);
}
