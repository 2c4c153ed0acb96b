/** The import page: an officer sees how a spreadsheet is read, and nothing is guessed, dropped or changed in silence. */

import { expect, type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';

let hall: Hall;
test.beforeEach(async ({ page }) => {
  hall = await Hall.open({ bids: 1, cards: 1 });
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
});
test.afterEach(async () => {
  await hall.close();
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const names = () => hall.room.book().bids.map(({ name }) => name);

async function openImport(page: Page): Promise<void> {
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=import`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import bids');
}

/** Chooses a file and has it checked. */
async function bring(page: Page, name: string, file: string | Buffer): Promise<void> {
  await openImport(page);
  const mimeType = 'application/octet-stream';
  await page.getByLabel('Choose the file').setInputFiles({ name, mimeType, buffer: Buffer.from(file) });
  await expect(page.getByText(`${name} has been read.`)).toBeVisible();
  await press(page, 'Check the rows');
  await expect(page.getByRole('heading', { name: 'What is in the file' })).toBeVisible();
}

const header = ['Project name', 'Organisation', 'Purpose', 'Who benefits', 'Amount requested', 'Notes'];
const bid = (name: string, ask: string) => [name, 'Ramp crew', 'Wood', 'Youth', ask, 'seen'];
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sheet of notes in front, the bids below a title with one row hidden, and last year's on a hidden sheet. */
function workbook(): Buffer {
  const title = [['Community fund 2027'], [], ['Closing date', '1 May']];
  const bids = [
    bid('Skate ramp', '1500'),
    bid('Choir', '2k'),
    bid('Hidden choir', '700'),
    bid('Shed', 'TBC'),
  ];
  const total = ['TOTAL', '', '', '', '2200'];
  const sheets = [
    { name: 'Read me', rows: [['How to use this workbook']] },
    { name: 'Bids', rows: [...title, header, ...bids, total], hidden: 7 },
    { name: 'Last year', rows: [header, bid('Old', '90')], state: ' state="hidden"' },
  ];
  const cell = (text: string, row: number, place: number): string =>
    `<c r="${'ABCDEF'[place]}${row}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const sheetXml = ({ rows, hidden }: { rows: readonly (readonly string[])[]; hidden?: number }): string => {
    const lines = rows.map((cells, place) => {
      const row = place + 1;
      return `<row r="${row}"${row === hidden ? ' hidden="1"' : ''}>${cells.map((text, column) => cell(text, row, column)).join('')}</row>`;
    });
    return `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
  };
  const tag = ({ name, state = '' }: { name: string; state?: string }, place: number): string =>
    `<sheet name="${name}" sheetId="${place + 1}"${state} r:id="rId${place + 1}"/>`;
  const relation = (_: unknown, place: number): string =>
    `<Relationship Id="rId${place + 1}" Type="${office}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`;
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const parts: [string, string][] = [
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets.map(tag).join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${relations}">${sheets.map(relation).join('')}</Relationships>`,
    ],
    ...sheets.map((sheet, place): [string, string] => [
      `xl/worksheets/sheet${place + 1}.xml`,
      sheetXml(sheet),
    ]),
  ];
  return Buffer.from(zipSync(Object.fromEntries(parts.map(([name, text]) => [name, strToU8(text)]))));
}

test('[W13] the sheet that is seen is read; what is hidden or wrong is named and left out or taken by choice', async ({
  page,
}) => {
  await bring(page, 'bids.xlsx', workbook());
  await expect(page.getByLabel('Sheet', { exact: true })).toHaveValue('Bids');
  await expect(page.getByText('1 sheet is hidden and not read: Last year.')).toBeVisible();
  await expect(page.getByLabel('Line with the names of the columns')).toHaveValue('4');
  await expect(page.getByText('1 column is not used: Notes.')).toBeVisible();
  const hidden = page.getByText('1 row is hidden or filtered out in the spreadsheet and left out: row 7.');
  await expect(hidden).toBeVisible();
  const columns = page.getByRole('table', { name: 'Columns of the file' });
  await expect(columns.getByRole('row', { name: /^Amount requested/ })).toHaveText(/Asks for.*1500 · 2k$/);
  await expect(columns.getByRole('row', { name: /^Notes/ })).toHaveText(/Not used/);
  await expect(page.getByRole('table', { name: 'Mistakes' }).getByRole('row')).toHaveText([
    /^Row/,
    /^6.*E6.*2k$/,
    /^8.*E8.*TBC$/,
    /^9.*B9/,
    /^9.*D9/,
    /^9.*C9/,
  ]);
  await expect(page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  await checkPage(page);

  await press(page, 'Leave out rows 6, 8, 9');
  await expect(page.getByText('Left out because you said so: rows 6, 8, 9.')).toBeVisible();
  await expect(hidden).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add 1 bid' })).toBeVisible();
  await page.getByLabel('Read these rows too').check();
  await expect(page.getByText(/read because you said so: row 7\.$/)).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await checkPage(page);
  await press(page, 'Add 2 bids');
  await expect(page.getByText('2 bids have been added.')).toBeVisible();
  expect(names().slice(1)).toEqual(['Skate ramp', 'Hidden choir']);
});

test('[W13] where two columns could be meant it is asked, and one that may be empty can be left out', async ({
  page,
}) => {
  const heads =
    'Project name,Organisation,Purpose,Who benefits,Total cost,Full project cost,Minimum,Lowest amount';
  await bring(page, 'two.csv', `${heads}\nSkate ramp,Ramp crew,Wood,Youth,9000,1500,100,200\n`);
  await expect(page.getByText('Say below which column is which, then check again.')).toBeVisible();
  const ask = page.getByRole('combobox', { name: 'Asks for, in pounds' });
  await expect(ask).toHaveAccessibleDescription(/could be this: Total cost, Full project cost\. Say which\./);
  const least = page.getByRole('combobox', { name: 'The smallest amount that is enough' });
  await expect(least).toHaveAccessibleDescription(/could be this: Minimum, Lowest amount\. Say which\./);
  await checkPage(page);
  await ask.selectOption('Full project cost');
  await press(page, 'Check with these columns');
  await expect(least, 'the other question stays').toHaveAccessibleDescription(/Say which/);
  await least.selectOption('Not in this file');
  await press(page, 'Check with these columns');
  await expect(page.getByText('3 columns are not used: Total cost, Minimum, Lowest amount.')).toBeVisible();
  await press(page, 'Add 1 bid');
  await expect(page.getByText('1 bid has been added.')).toBeVisible();
  expect(hall.room.book().bids.at(-1)).toMatchObject({ askPence: 1_500_00, leastPence: null });
});

test('[W13, S9] a changed presenter under 18 is asked about once, and nothing of them is shown', async ({
  page,
}) => {
  const heads = 'name,organisation,purpose,beneficiaries,ask,presenter,contact,under18,adult';
  const row = (presenter: string) => `${heads}\nSkate ramp,Ramp crew,Wood,Youth,500,${presenter}\n`;
  await bring(page, 'first.csv', row('Maisie Berg,07700 900123,no,'));
  await press(page, 'Add 1 bid');
  await expect(page.getByText('1 bid has been added.')).toBeVisible();

  const second = row('Maisie Berg,office@school.example,yes,Len Berg');
  await bring(page, 'second.csv', second);
  const changes = page.getByRole('region', { name: '1 bid differs from what is in the list' });
  await expect(changes).toContainText('How to reach the presenter: differs');
  await expect(changes).toContainText('Presenter under 18 (yes, no or an age): differs');
  await expect(page.getByRole('main')).not.toContainText(/Berg|school\.example|900123/);
  await checkPage(page);
  const take = page.getByRole('button', { name: 'Change 1 bid' });
  await expect(take, 'not without being asked').toHaveCount(0);
  const choice = page.getByLabel('Change this bid as the file says');
  await choice.check();
  await expect(choice, 'the page stays where it is').toBeFocused();
  await take.click();
  await expect(page.getByText('1 bid has been changed.')).toBeVisible();

  await bring(page, 'second.csv', second);
  await expect(page.getByText('Every bid in this file is in the list already.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^(Add|Change) \d/ })).toHaveCount(0);
});
