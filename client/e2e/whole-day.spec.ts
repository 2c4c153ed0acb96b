/** One officer, one browser: from an empty folder to the files of a signed result. Where phones vote, they do over real sockets. */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import type { CardsToPrint, PrintedCard } from '../../domain/wire/http-cards.ts';
import { agrees, sumsIn } from '../../scripts/sums/read-export.ts';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';
import { bigButton, press as pressBig } from './stage.ts';
import { vote } from './voter.ts';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();

async function fill(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
}

const csv = [
  'name,organisation,purpose,beneficiaries,ask,least',
  'Crewe Repair Café,Menders,"Mend it, do not bin it",Everybody,"£1,850.50",600',
  '=1+1 Walking football,Strollers,Pitch hire,44 players,2640,',
].join('\r\n');

test('from an empty folder to the files of a signed result', async ({ page }) => {
  const hall = await Hall.empty();
  await makeAccount(page, hall);
  await makeFund(page);
  await bringBids(page);
  await orderThem(page, hall);
  await chooseRules(page);
  await playTheDay(hall, await makeCards(page, hall));
  await signIt(page, hall);
  await takeAway(page, hall);
  await hall.close();
});

async function makeAccount(page: Page, hall: Hall): Promise<void> {
  await page.goto(await hall.ownerLink());
  await follow(page, 'Make your account');
  await fill(page, {
    'Your name': 'Amina Yusuf',
    'Sign-in name': 'amina@council.example',
    'Choose a pass-phrase': passPhrase,
  });
  await press(page, 'Make my account');
  await expect(page.getByText('You are signed in as Amina Yusuf.')).toBeVisible();
}

async function makeFund(page: Page): Promise<void> {
  await follow(page, 'Create a fund');
  await press(page, 'Create a fund');
  await expect(page.getByRole('alert'), 'the summary takes focus').toBeFocused();
  await fill(page, { 'Name of the fund': 'Good Neighbours', 'All the money in it': '£10,000' });
  await press(page, 'Create a fund');
  await expect(page.getByText('Good Neighbours has been created.')).toBeVisible();
  await follow(page, 'Add an area to Good Neighbours');
  await fill(page, { 'Name of the area': 'Old Town', 'Its pot': '10000.01' });
  await press(page, 'Add an area');
  await expect(
    page.getByText('Enter at most £10,000: that is all that the fund has left').first(),
  ).toBeVisible();
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
}

async function bringBids(page: Page): Promise<void> {
  await follow(page, 'Bids');
  await follow(page, 'Add a bid');
  await fill(page, {
    'Name of the project': 'Squeeze',
    Organisation: 'Maisie and Grandad Len',
    'What the money is for': 'A juice bar on wheels.',
    'Who benefits': 'The whole estate',
    'Asks for': '4000.50',
    'The smallest amount that is enough': '90',
  });
  await press(page, 'Add a bid');
  await expect(page.getByText('Enter at most £4,000: that is the pot').first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name of the project'), 'a reload loses nothing').toHaveValue('Squeeze');
  await fill(page, { 'Asks for': '180' });
  await press(page, 'Add a bid');
  await expect(page.getByText('Squeeze has been added.')).toBeVisible();
  await follow(page, 'Import a spreadsheet');
  const file = { name: 'bids.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.getByLabel('Choose the file').setInputFiles(file);
  await press(page, 'Check the rows');
  await press(page, 'Add 2 bids');
  await expect(page.getByText('3 bids ask for £4,670.50.')).toBeVisible();
  await follow(page, 'Old Town decides');
}

async function orderThem(page: Page, hall: Hall): Promise<void> {
  await follow(page, 'Running order');
  const groups = page.getByRole('main').getByRole('listitem');
  await groups.filter({ hasText: 'Squeeze' }).dragTo(groups.filter({ hasText: 'Walking football' }), {
    targetPosition: { x: 200, y: 50 },
  });
  await expect(page.getByLabel('Place of Squeeze'), 'dragged to the end').toHaveValue('3');
  await page.getByLabel('Place of Squeeze').fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Place of Squeeze'), 'the focus went with it').toBeFocused();
  await page.reload();
  await expect(page.getByText('This order is not saved yet.'), 'a reload keeps it').toBeHidden();
  await press(page, 'Move =1+1 Walking football up');
  await expect(page.getByRole('button', { name: 'Move =1+1 Walking football up' })).toBeFocused();
  await page.reload();
  await expect(page.getByText('This order is not saved yet.'), 'a reload loses nothing').toBeVisible();
  await press(page, 'Save this order');
  await expect(page.getByText('The running order is saved.')).toBeVisible();
  expect(hall.room.state.order).toEqual([1, 3, 2]);

  await follow(page, 'Running order');
  await press(page, 'Make up a seed');
  await fill(page, { Seed: '48 21', 'Why it is drawn': 'Nobody should gain by applying early.' });
  await press(page, 'Draw the order');
  await expect(page.getByText('The running order has been drawn.')).toBeVisible();
  expect(hall.room.state.order, 'as the seed 4821 draws three bids').toEqual([2, 3, 1]);
}

async function chooseRules(page: Page): Promise<void> {
  await follow(page, 'Today’s rules');
  await press(page, 'Save these rules');
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([
    'Choose how old voters must be',
    'Choose whether one project can ask for the whole pot',
    'Choose what the big screen shows',
    'Choose what happens when a project is left blank',
  ]);
  await page.getByRole('alert').getByRole('link').first().click();
  await expect(page.getByRole('radio', { name: /^Any age/ })).toBeFocused();
  await page.keyboard.press('Space');
  await page.getByRole('radio', { name: /^No, there is a limit/ }).check();
  await page.getByLabel('At most', { exact: true }).fill('4,000');
  await page.getByRole('radio', { name: /^The average is worked out without that person/ }).check();
  await page.getByRole('radio', { name: /^Only how many have voted/ }).check();
  await expect(page.getByText('The project with the highest average is chosen first')).toContainText(
    'until the £4,000 is used',
  );
  await press(page, 'Save these rules');
  await expect(page.getByText('The rules are saved.')).toBeVisible();
}

/** What lies on the table once they are printed. */
async function makeCards(page: Page, hall: Hall): Promise<readonly PrintedCard[]> {
  await follow(page, 'Voting cards');
  await page.getByLabel('How many cards').fill('3');
  await press(page, 'Make cards');
  await press(page, 'Print them');
  await press(page, 'Show 3 cards to print');
  await expect(page.getByRole('article')).toHaveCount(3);
  await expect(page.getByRole('article').first()).toContainText('Old Town decides');
  await checkPage(page);
  const answer = await page.request.get(`${hall.url}/api/events/${hall.event}/cards`);
  const { value }: { value: CardsToPrint } = JSON.parse(await answer.text());
  await press(page, 'They are printed');
  await expect(page.getByText('3 cards are printed')).toBeVisible();
  expect(hall.room.state.cards.size).toBe(3);
  return value.cards;
}

/** Squeeze averages 5 and the café 4; for football, which averages 3, too little is left. */
async function playTheDay(hall: Hall, cards: readonly PrintedCard[]): Promise<void> {
  await hall.openVoting();
  await hall.call(...hall.room.state.order);
  const marks = [
    [1, 5],
    [2, 4],
    [3, 3],
  ] as const;
  for (const card of cards) await vote(hall, card, marks);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
}

async function signIt(page: Page, hall: Hall): Promise<void> {
  await page.goto(`${hall.url}/facilitate/${hall.event}`);
  await pressBig(page, 'Thank every group');
  await expect(bigButton(page)).toContainText('Sign the results');
  await bigButton(page).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Pass-phrase of Amina Yusuf').fill(passPhrase);
  await dialog.getByRole('button', { name: 'Sign as the officer' }).click();
  await dialog.getByLabel('By name alone').check();
  await dialog.getByRole('combobox').selectOption({ label: 'Somebody else' });
  await dialog.getByLabel('Their name').fill('Grace Okafor');
  const second = dialog.getByRole('button', { name: 'Sign as the second person' });
  await dialog.getByRole('checkbox').check();
  await second.click();
  await expect(dialog).toHaveCount(0);
  expect(hall.room.state.stage).toBe('signed');
}

/** What the browser saves when the link is pressed. */
async function saved(page: Page, link: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: link, exact: true }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function takeAway(page: Page, hall: Hall): Promise<void> {
  // From the officer's first page: the event, its result, the folder.
  await page.goto(`${hall.url}/officer`);
  await page.getByRole('link', { name: hall.room.book().text.name }).first().click();
  await page.getByRole('link', { name: 'Result', exact: true }).first().click();
  const everything = await saved(page, 'Everything (zip)');
  expect(Object.keys(unzipSync(everything.bytes)).join(' ')).toMatch(
    /chosen\.xlsx .*payments\.csv .*result-sheet\.pdf/,
  );
  await expect(page.getByText(/^Second person: Grace Okafor, by name alone/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Project by project' }).getByRole('row')).toHaveCount(4);
  await checkPage(page);
  const files = [];
  const links = [
    'Chosen projects (Excel)',
    'Chosen projects (CSV)',
    'All results (Excel)',
    'All results (CSV)',
  ];
  for (const link of links) files.push(await saved(page, link));
  await page.getByText('For checking', { exact: true }).click();
  files.push(await saved(page, 'Chosen projects (JSON)'), await saved(page, 'The whole result (JSON)'));
  expect(files.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
    ...['chosen.xlsx', 'chosen.csv', 'all-results.xlsx', 'all-results.csv'].map(
      (name) => `old-town-DAY-${name}`,
    ),
    'event-1-winners.json',
    'event-1-result.json',
  ]);
  for (const { name, bytes } of files) {
    const sums = sumsIn(name, bytes);
    expect([name, sums.allocatedPence, agrees(sums)]).toEqual([name, 2_030_50, true]);
  }
  const [winners, , result] = files;
  const [header = [], first = [], second = []] = await readSheet(winners?.bytes ?? Buffer.alloc(0));
  const money = header.indexOf('Amount (pounds)');
  expect([first[money], second[money]], 'numbers, not text').toEqual([180, 1850.5]);
  const rows = await readSheet(result?.bytes ?? Buffer.alloc(0));
  expect(rows.flat(), 'words, whatever they look like').toContain('=1+1 Walking football');
  expect(files[3]?.bytes.toString()).toContain("'=1+1 Walking football");

  const { bytes } = await saved(page, 'Audit bundle');
  const published = unzipSync(bytes)['result.json'] ?? new Uint8Array();
  const fingerprint = createHash('sha256').update(published).digest('hex');
  await expect(page.getByText(fingerprint), 'what the page and the sheet show').toBeVisible();
  expect(JSON.parse(strFromU8(published))).toMatchObject({ ballots: 3 });

  await page.goto(`${hall.url}/officer?do=across&fund=1`);
  const fund = sumsIn('fund.xlsx', (await saved(page, 'Excel')).bytes);
  expect([fund.allocatedPence, agrees(fund)]).toEqual([2_030_50, true]);
}
