import { expect, test } from 'vitest';
import type { ExportTable } from '../../domain/exports/table.ts';
import { csvForPeople } from '../../server/office/files/write-csv.ts';
import { xlsx } from '../../server/office/files/write-xlsx.ts';
import { differences } from './same-cells.ts';

/** One row, with a cell of each kind that a spreadsheet could change. */
function tableOf(reference: string, pence: number, paidOn: string | null, name: string): ExportTable {
  const kinds = { reference: 'code', amount: 'money', paidOn: 'day', name: 'text' } as const;
  const columns = Object.entries(kinds).map(([key, kind]) => ({ key, heading: key, kind, means: '' }));
  return { title: 'Payments', columns, rows: [[reference, pence, paidOn, name]] };
}

const table = tableOf('0042', 1_234_50, '2027-02-01', '=1+1 Walking football');

test('[X8] a file that another program saved is the same where every cell is what it was', async () => {
  const file = await xlsx([table]);
  expect(await differences('payments.xlsx', file, await xlsx([table]))).toEqual([]);
  expect(await differences('payments.csv', Buffer.from(csvForPeople(table)), file)).toEqual([
    // With its apostrophe in a CSV file, without it in a workbook.
    "row 2, column 4: string '=1+1 Walking football became string =1+1 Walking football",
  ]);
});

test('[X8] a moment is the same to a hundredth of a second, and no further', async () => {
  const at = Date.parse('2026-12-01T00:53:33.342Z');
  const signed = (moment: number): Promise<Buffer> =>
    xlsx([
      { ...table, columns: [{ key: 'at', heading: 'at', kind: 'moment', means: '' }], rows: [[moment]] },
    ]);
  const read = async (moment: number) => differences('totals.xlsx', await signed(at), await signed(moment));
  expect(await read(at - 1)).toEqual([]);
  expect(await read(at - 1_000)).toEqual([expect.stringContaining('became day 2026-12-01T00:53:32')]);
});

test.each([
  [
    'a leading zero',
    tableOf('42', 1_234_50, '2027-02-01', '=1+1 Walking football'),
    'string 0042 became string 42',
  ],
  [
    'a penny',
    tableOf('0042', 1_234_51, '2027-02-01', '=1+1 Walking football'),
    'number 1234.5 became number 1234.51',
  ],
  ['a day', tableOf('0042', 1_234_50, null, '=1+1 Walking football'), 'became nothing'],
  [
    'words',
    tableOf('0042', 1_234_50, '2027-02-01', '2 Walking football'),
    'became string 2 Walking football',
  ],
])('[X8] %s that was lost is named', async (_, saved, said) => {
  const wrong = await differences('payments.xlsx', await xlsx([table]), await xlsx([saved]));
  expect(wrong).toEqual([expect.stringContaining(said)]);
});
