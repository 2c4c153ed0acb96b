import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.open();
});
test.afterEach(async () => {
  await hall.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
  expect(page.url(), 'the token has left the address bar').toBe(`${hall.url}/officer`);
}

async function goTo(page: Page, part: string, heading: string): Promise<void> {
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=${part}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const goodCsv = [
  'name,organisation,purpose,beneficiaries,ask,least',
  'Crewe Repair Café,Menders,"Mend it, do not bin it",Everybody,"£1,850.50",600',
  'Walking football,Strollers,Pitch hire,44 players,1640,',
].join('\r\n');

test('a spreadsheet with mistakes is reported by row and column, and nothing of it is taken', async ({
  page,
}) => {
  await signIn(page);
  await goTo(page, 'import', 'Import bids');
  const before = hall.room.state.bids.size;
  const csv = `${goodCsv}\r\nNo money,Group,Purpose,People,12x,\r\n,Group,Purpose,People,99999,5\r\n`;
  await page.getByLabel('Choose the file').setInputFiles({
    name: 'bids.csv',
    mimeType: 'text/csv',
    // As Excel on Windows saves it when nobody asks for UTF-8.
    buffer: Buffer.from(csv, 'latin1'),
  });
  await expect(page.getByText('bids.csv has been read.')).toBeVisible();
  await press(page, 'Check the rows');
  const mistakes = page.getByRole('table', { name: 'Mistakes' }).getByRole('row');
  await expect(mistakes).toHaveText([
    'RowColumnCellWhat is wrongWhat the cell says',
    /^4askE4.*not an amount.*12x$/,
    /^5nameA5.*empty.*Nothing, or not shown$/,
    /^5askE5.*more than the whole pot.*99999$/,
  ]);
  await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
  await checkPage(page);
  expect(hall.room.state.bids.size).toBe(before);

  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Or paste the rows here').fill(goodCsv);
  await press(page, 'Check the rows');
  await press(page, 'Add 2 bids');
  await expect(page.getByText('2 bids have been added.')).toBeVisible();
  await goTo(page, 'import', 'Import bids');
  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Or paste the rows here').fill(goodCsv);
  await press(page, 'Check the rows');
  await expect(page.getByText('Every bid in this file is in the list already.')).toBeVisible();
  expect(hall.room.state.bids.size, 'the same file again changes nothing').toBe(before + 2);
});

test('columns with other names are marked until somebody has said which is which', async ({ page }) => {
  await signIn(page);
  await goTo(page, 'import', 'Import bids');
  await page.getByText('Paste rows instead').click();
  const rows = 'Vorhaben,Verein,purpose,beneficiaries,ask\nSqueeze,Maisie,Juice,All,180';
  await page.getByLabel('Or paste the rows here').fill(rows);
  await press(page, 'Check the rows');
  await expect(page.getByText('Say below which column is which, then check again.')).toBeVisible();
  const marked = page.getByText('Every bid needs this: choose its column');
  await expect(marked).toHaveCount(2);
  await page.getByLabel('Name of the project').selectOption('Vorhaben');
  await page.getByLabel('Who would receive the money').selectOption('Verein');
  await expect(marked).toHaveCount(0);
  await press(page, 'Check with these columns');
  await press(page, 'Add 1 bid');
  await expect(page.getByText('1 bid has been added.')).toBeVisible();
});

test('a link is shown once, works, and ends with everybody who came in by it', async ({ page, browser }) => {
  await signIn(page);
  await goTo(page, 'people', 'People who sign and watch');
  await page.getByLabel('Name', { exact: true }).fill('Grace Okafor');
  await press(page, 'Add a person');
  await expect(page.getByText('Grace Okafor has been added.')).toBeVisible();
  await page.getByLabel('Person').selectOption('Grace Okafor');
  await page.getByLabel('Bid', { exact: true }).selectOption({ index: 1 });
  await press(page, 'Link them');
  await expect(page.getByRole('row', { name: /Grace Okafor/ })).toContainText(hall.name(1));

  await goTo(page, 'links', 'Links for staff and screens');
  await page.getByRole('radio', { name: /^Welcome desk/ }).check();
  await page.getByLabel('Who is it for?').selectOption('Grace Okafor');
  await press(page, 'Make a link');
  await expect(page.getByRole('heading', { name: 'Link for the welcome desk' })).toBeFocused();
  await checkPage(page);
  const address = await page.getByLabel('Address').inputValue();
  const desk = await (await browser.newContext()).newPage();
  await desk.goto(address);
  await expect(heading(desk)).toHaveText('Welcome desk');

  await page.getByRole('button', { name: 'End this link of the welcome desk: Grace Okafor' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'End this link' }).click();
  await expect(page.getByRole('row', { name: /Welcome desk/ })).toContainText('Ended');
  await expect(page.getByLabel('Address'), 'its address is not kept').toHaveCount(0);
  await desk.reload();
  await expect(desk.getByRole('alert')).toContainText('You are signed out');
});

test('among many projects one is found by a word, and goes to its place by keyboard alone', async ({
  page,
}) => {
  await hall.close();
  hall = await Hall.open({ bids: 22 });
  await signIn(page);
  await goTo(page, 'bids', 'Bids');
  const find = page.getByRole('searchbox', { name: 'Find a project' });
  await find.fill('cafe');
  await expect(page.getByText('2 of 22')).toBeVisible();
  await expect(page.getByRole('main').getByRole('row')).toHaveCount(3);
  await checkPage(page);
  await goTo(page, 'order', 'Running order');
  await find.press('s');
  await page.keyboard.type('hed');
  await expect(page.getByText('1 of 22')).toBeVisible();
  await page.keyboard.press('Tab');
  const place = page.getByLabel(`Place of ${hall.name(2)}`);
  await expect(place).toBeFocused();
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(place, 'there is no place after the last').toHaveValue('22');
  await expect(place).toBeFocused();
  await find.fill('');
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(22);
  await page.reload();
  await expect(place, 'not saved, and not lost').toHaveValue('22');
  await press(page, 'Back to the saved order');
  await expect(place).toHaveValue('2');
});
