import { expect, test, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { checkPage } from './phones.ts';

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.open();
});
test.afterEach(async () => {
  await hall.close();
});

async function signIn(page: Page): Promise<void> {
  await page.goto(hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
  expect(page.url(), 'the token has left the address bar').toBe(`${hall.url}/officer`);
}

async function goTo(page: Page, part: string, heading: string): Promise<void> {
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=${part}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

const goodCsv = [
  'name,organisation,purpose,beneficiaries,ask,least',
  'Crewe Repair Café,Menders,"Mend it, do not bin it",Everybody,"£1,850.50",600',
  'Walking football,Strollers,Pitch hire,44 players,1640,',
].join('\r\n');

test('from nothing to a printed card: fund, area, event, bids, order, rules, cards', async ({ page }) => {
  await signIn(page);
  await follow(page, 'Create a fund');
  await press(page, 'Create a fund');
  await expect(page.getByRole('alert'), 'the summary takes focus').toBeFocused();
  await fill(page, { 'Name of the fund': 'Good Neighbours', 'All the money in it': '£10,000' });
  await press(page, 'Create a fund');
  await expect(page.getByText('Good Neighbours is created.')).toBeVisible();

  await follow(page, 'Add an area to Good Neighbours');
  await fill(page, { 'Name of the area': 'Old Town', 'Its pot': '10000.01' });
  await press(page, 'Add an area');
  await expect(page.getByText('Enter at most £10,000: more is not left in the fund').first()).toBeVisible();
  await fill(page, { 'Its pot': '4,000' });
  await press(page, 'Add an area');
  await follow(page, 'Add an event for Old Town');
  await fill(page, {
    'Name of the event': 'Old Town decides',
    Place: 'Market Hall',
    Date: 'Saturday 5 June',
  });
  await press(page, 'Add an event');
  await expect(heading(page)).toHaveText('Old Town decides');

  await follow(page, 'Bids');
  await follow(page, 'Add a bid');
  await fill(page, {
    'Name of the project': 'Squeeze',
    Organisation: 'Maisie and Grandad Len',
    'What the money is for': 'A juice bar on wheels.',
    'Who benefits': 'The whole estate',
    'Asks for': '4000.50',
    'The least you could do this with': '90',
  });
  await press(page, 'Add a bid');
  await expect(page.getByText('Enter at most £4,000: that is the pot').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name of the project'), 'a reload loses nothing').toHaveValue('Squeeze');
  await fill(page, { 'Asks for': '180' });
  await press(page, 'Add a bid');
  await expect(page.getByText('Squeeze is added.')).toBeVisible();

  await follow(page, 'Import a spreadsheet');
  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Or paste the rows here').fill(goodCsv);
  await press(page, 'Check the rows');
  await press(page, 'Take over 2 bids');
  await expect(page.getByText('2 bids are taken over.')).toBeVisible();
  await expect(page.getByText('3 bids ask for £3,670.50.')).toBeVisible();

  await follow(page, 'Old Town decides');
  await follow(page, 'Running order');
  const groups = page.getByRole('main').getByRole('listitem');
  await groups.filter({ hasText: 'Squeeze' }).dragTo(groups.filter({ hasText: 'Walking football' }), {
    targetPosition: { x: 200, y: 50 },
  });
  await expect(page.getByLabel('Place of Squeeze'), 'dragged to the end').toHaveValue('3');
  await page.getByLabel('Place of Squeeze').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Place of Walking football')).toHaveValue('3');
  await press(page, 'Move Walking football up');
  await expect(page.getByRole('button', { name: 'Move Walking football up' })).toBeFocused();
  await page.keyboard.press('Enter');
  await press(page, 'Save this order');
  await expect(page.getByText('The running order is saved.')).toBeVisible();

  await follow(page, 'Running order');
  await press(page, 'Make up a seed');
  await fill(page, { Seed: '48 21', 'Why it is drawn': 'Nobody should gain by applying early.' });
  await press(page, 'Draw the order');
  await expect(page.getByText('The running order is drawn.')).toBeVisible();
  await follow(page, 'Running order');
  await expect(page.getByText('The running order stands as it was drawn.')).toBeVisible();
  await expect(page.getByLabel('Place of Crewe Repair Café')).toHaveValue('1');
  await checkPage(page);
  await follow(page, 'Old Town decides');

  await expect(page.getByText('To choose')).toBeVisible();
  await follow(page, 'Today’s rules');
  await press(page, 'Save these rules');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Choose who may vote',
    'Choose whether one project can ask for the whole pot',
    'Choose what the big screen shows',
    'Choose what happens when a project is left blank',
  ]);
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByRole('radio', { name: /^Everybody in the room/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: /^No, there is a most/ }).check();
  await page.getByLabel('At most', { exact: true }).fill('4,000');
  await page.getByRole('radio', { name: /^That person’s score is left out/ }).check();
  await page.getByRole('radio', { name: /^Only how many have voted/ }).check();
  await expect(page.getByText('The highest average is chosen first')).toContainText(
    'until the £4,000 is used',
  );
  await press(page, 'Save these rules');
  await expect(page.getByText('The rules are saved.')).toBeVisible();
  await expect(page.getByText('Chosen', { exact: true })).toBeVisible();

  await follow(page, 'Voting cards');
  await page.getByLabel('How many cards').fill('3');
  await press(page, 'Make cards');
  await press(page, 'Print them');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('article').first()).toContainText('Old Town decides');
  await checkPage(page);

  const made = hall.rooms.events().find((room) => room.book().text.name === 'Old Town decides');
  expect(made?.state.order, 'as the seed 4821 draws three bids').toEqual([2, 3, 1]);
  expect(made?.state.cards.size).toBe(3);
  expect(
    [...(made?.state.bids.values() ?? [])].map(({ askPence, leastPence }) => [askPence, leastPence]),
  ).toEqual([
    [18_000, 9_000],
    [185_050, 60_000],
    [164_000, null],
  ]);
});

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
  await expect(page.getByText('bids.csv is read.')).toBeVisible();
  await press(page, 'Check the rows');
  const mistakes = page.getByRole('table', { name: 'Mistakes' }).getByRole('row');
  await expect(mistakes).toHaveText([
    'RowColumnCellWhat is wrongWhat stands there',
    /^4askE4.*not an amount.*12x$/,
    /^5nameA5.*empty.*Nothing, or not shown$/,
    /^5askE5.*more than the pot holds.*99999$/,
  ]);
  await expect(page.getByRole('button', { name: /^Take over/ })).toHaveCount(0);
  await checkPage(page);
  expect(hall.room.state.bids.size).toBe(before);

  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Or paste the rows here').fill(goodCsv);
  await press(page, 'Check the rows');
  await press(page, 'Take over 2 bids');
  await expect(page.getByText('2 bids are taken over.')).toBeVisible();
  await goTo(page, 'import', 'Import bids');
  await page.getByText('Paste rows instead').click();
  await page.getByLabel('Or paste the rows here').fill(goodCsv);
  await press(page, 'Check the rows');
  await expect(page.getByText('Everything in this file is there already.')).toBeVisible();
  expect(hall.room.state.bids.size, 'the same file again changes nothing').toBe(before + 2);
});

test('a link is shown once, works, and ends with everybody who came in by it', async ({ page, browser }) => {
  await signIn(page);
  await goTo(page, 'people', 'People who sign and watch');
  await page.getByLabel('Name', { exact: true }).fill('Grace Okafor');
  await press(page, 'Add a person');
  await expect(page.getByText('Grace Okafor is added.')).toBeVisible();
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
