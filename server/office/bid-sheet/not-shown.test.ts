import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { english } from '../../../domain/words/language.ts';
import { readSheet } from './read-sheet.ts';
import { readerIn } from './sheet-reader.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

interface Made {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly rows: readonly (readonly string[])[];
  readonly hiddenRows?: readonly number[];
  readonly more?: string;
  readonly columns?: string;
}

const letters = 'ABCDEFGHIJ';

/** A workbook as a spreadsheet program writes it, with what is hidden and merged. */
function workbook(sheets: readonly Made[]): Buffer {
  const xml = ({ rows, hiddenRows = [], more = '', columns = '' }: Made): string => {
    const lines = rows.map((cells, place) => {
      const hidden = hiddenRows.includes(place + 1) ? ' hidden="1"' : '';
      const filled = cells.map((text, column) =>
        text === '' ? '' : `<c r="${letters[column]}${place + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${place + 1}"${hidden}>${filled.join('')}</row>`;
    });
    return `<worksheet xmlns="${main}">${columns}<sheetData>${lines.join('')}</sheetData>${more}</worksheet>`;
  };
  const tags = sheets.map(({ name, state }, place) => {
    const hidden = state === undefined ? '' : ` state="${state}"`;
    return `<sheet name="${name}" sheetId="${place + 1}"${hidden} r:id="rId${place + 1}"/>`;
  });
  const relations = sheets.map(
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"></Types>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tags.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships">${relations.join('')}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, place) => [`xl/worksheets/sheet${place + 1}.xml`, xml(sheet)])),
  };
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  );
}

const header = ['Project name', 'Organisation', 'Purpose', 'Who benefits', 'Amount requested'];
const bid = (name: string, ask = '100') => [name, 'Group', 'Mend', 'All', ask];

function read(sheets: readonly Made[], asked: Partial<Parameters<typeof readSheet>[0]> = {}) {
  return readSheet({ xlsx: workbook(sheets).toString('base64'), ...asked }, new Map(), readerIn(english));
}

test('[W13] the sheet that is seen is read, and the others are named', async () => {
  const sheets: Made[] = [
    { name: 'Old &amp; gone', state: 'hidden', rows: [header, bid('Hidden')] },
    { name: 'Notes', rows: [] },
    { name: 'Bids', rows: [header, bid('Seen')] },
    { name: 'Key', state: 'veryHidden', rows: [['x']] },
  ];
  const sheet = await read(sheets);
  expect(sheet.read.sheet).toBe('Bids');
  expect(sheet.rows.map(({ cells }) => cells.name)).toEqual(['Seen']);
  expect(sheet.read.sheets).toEqual([
    { name: 'Old & gone', hidden: true, rows: 2 },
    { name: 'Notes', hidden: false, rows: 0 },
    { name: 'Bids', hidden: false, rows: 2 },
    { name: 'Key', hidden: true, rows: 1 },
  ]);
  const chosen = await read(sheets, { sheet: 'Old & gone' });
  expect(chosen.rows.map(({ cells }) => cells.name)).toEqual(['Hidden']);
});

test('[W13] a sheet of notes in front is passed over for the one that names columns of bids', async () => {
  const notes = [['How to use this workbook'], ['Ask', 'Amina for help']];
  const sheets: Made[] = [
    { name: 'Read me', rows: notes },
    { name: 'Bids', rows: [['Community fund 2027'], [], header, bid('Seen')] },
    { name: 'Last year', rows: [header, bid('Old')] },
  ];
  const sheet = await read(sheets);
  expect([sheet.read.sheet, sheet.read.headerLine]).toEqual(['Bids', 3]);
  expect(sheet.rows.map(({ cells }) => cells.name)).toEqual(['Seen']);
  expect((await read(sheets.slice(0, 1))).read.sheet, 'where there is no other').toBe('Read me');
});

test('[W13] hidden and filtered rows and hidden columns are left out and named, and taken when somebody says so', async () => {
  const sheets: Made[] = [
    {
      name: 'Bids',
      rows: [
        [...header, 'Minimum they will accept'],
        [...bid('A'), '50'],
        [...bid('B'), '60'],
        [...bid('C'), '70'],
      ],
      hiddenRows: [3],
      columns: '<cols><col min="6" max="6" width="9" hidden="1"/></cols>',
    },
  ];
  const sheet = await read(sheets);
  expect(sheet.rows.map(({ row, cells }) => [row, cells.name, cells.least])).toEqual([
    [2, 'A', ''],
    [4, 'C', ''],
  ]);
  expect(sheet.read.hidden).toEqual({ rows: [3], columns: ['Minimum they will accept'], taken: false });
  const all = await read(sheets, { withHidden: true, columns: { least: 'Minimum they will accept' } });
  expect(all.rows.map(({ cells }) => [cells.name, cells.least])).toEqual([
    ['A', '50'],
    ['B', '60'],
    ['C', '70'],
  ]);
  expect(all.read.hidden.taken).toBe(true);
});

test('[W13] a header on line 4 is found, and another line when somebody says so', async () => {
  const rows = [['Community fund 2027'], [], ['Closing date', '1 May'], header, bid('A'), bid('B')];
  const sheet = await read([{ name: 'Bids', rows }]);
  expect(sheet.read.headerLine).toBe(4);
  expect(sheet.rows.map(({ row }) => row)).toEqual([5, 6]);
  expect((await read([{ name: 'Bids', rows }], { headerLine: 3 })).read).toMatchObject({ headerLine: 3 });
});

test('[W13] what is merged down a column belongs to each of its rows, and is named', async () => {
  const rows = [header, bid('A'), ['B', '', 'Mend', 'All', '100'], ['C', '', 'Mend', 'All', '100']];
  const more = '<mergeCells count="2"><mergeCell ref="B2:B4"/><mergeCell ref="C2:D2"/></mergeCells>';
  const sheet = await read([{ name: 'Bids', rows, more }]);
  expect(sheet.rows.map(({ cells }) => cells.organisation)).toEqual(['Group', 'Group', 'Group']);
  expect(sheet.read.merged).toEqual(['B2:B4', 'C2:D2']);
});
