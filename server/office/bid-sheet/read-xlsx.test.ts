import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { english } from '../../../domain/words/language.ts';
import { readXlsx } from './read-xlsx.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const plain = {
  '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"></Types>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
};

/** A sheet with one letter in each of the cells named. */
function sheetWith(cells: readonly string[]): Buffer {
  const rows = cells.map((cell) => {
    const row = /\d+/.exec(cell)?.[0] ?? '1';
    return `<row r="${row}"><c r="${cell}" t="inlineStr"><is><t>x</t></is></c></row>`;
  });
  const sheet = `<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  const files = Object.entries({ ...plain, 'xl/worksheets/sheet1.xml': sheet });
  return Buffer.from(zipSync(Object.fromEntries(files.map(([name, text]) => [name, strToU8(text)]))));
}

test('a small sheet is read', async () => {
  const grid = {
    name: 'S',
    rows: [
      ['x', ''],
      ['', 'x'],
    ],
    hidden: { sheet: false, rows: [], columns: [] },
    merged: [],
  };
  expect(await readXlsx(sheetWith(['A1', 'B2']), english)).toEqual({ grids: [grid] });
});

test.each([
  ['a column far out', ['A1', 'XFD1']],
  ['a row far down', ['A1', 'A1048576']],
  ['a table of more cells than there is memory', ['A1', 'XFD900000']],
])('a kilobyte that asks for %s is no sheet of bids, and the server goes on', async (_, cells) => {
  expect(await readXlsx(sheetWith(cells), english)).toMatchObject({ problem: { problem: 'not-xlsx' } });
});
