import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage, checkWidth } from './phones.ts';
import { vote } from './voter.ts';

async function signIn(hall: Hall, page: Page): Promise<void> {
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funds');
}

/** Opens the page and waits for the last thing that is fetched for it. */
async function open(page: Page, address: string, shown: string): Promise<void> {
  await page.goto(address);
  await expect(page.getByText(shown).first()).toBeVisible();
}

const fundPages = [
  ['', 'Wipe practice'],
  ['?do=new-fund', 'All the money in it'],
  ['?do=new-area&fund=1', 'Its pot'],
  ['?do=pot&fund=1&area=1', 'Its pot'],
  ['?do=across&fund=1', 'Download it'],
  ['?do=new-event&fund=1&area=1', 'Name of the event'],
  ['?event=99', 'There is no such event'],
] as const;
const bidPages = [
  ['&part=bids', 'Import a spreadsheet'],
  ['&bid=3', 'Remove this bid'],
  ['&part=import', 'Download an empty template'],
  ['&part=order', 'The facilitator can still call'],
  ['&part=rules', 'As people will read them'],
] as const;
const otherPages = [
  ['', 'Links for staff and screens'],
  ['&part=cards', 'Print cards again'],
  ['&part=links', 'What does it open?'],
  ['&part=people', 'Nobody has been named yet.'],
  ['&part=result', 'There is no result yet.'],
] as const;

for (const [name, ofEvent, pages] of [
  ['funds', false, fundPages],
  ['bids, their order and the rules', true, bidPages],
  ['an event', true, otherPages],
] as const) {
  test(`nothing to mend on the officer’s pages of ${name}, at any size`, async ({ page }) => {
    const hall = await Hall.open({ bids: 6, practice: true });
    await signIn(hall, page);
    for (const [place, shown] of pages) {
      await open(page, `${hall.url}/officer${ofEvent ? `?event=${hall.event}` : ''}${place}`, shown);
      await checkAtEverySize(page);
    }
    await hall.close();
  });
}

test('once voting opened rules and bids are only to be read; after the seal the result is there to take away', async ({
  page,
}) => {
  const hall = await Hall.open();
  await signIn(hall, page);
  const event = `${hall.url}/officer?event=${hall.event}`;
  await open(page, `${event}&part=rules`, 'Save these rules');
  await hall.openVoting();
  await expect(page.getByRole('heading', { level: 1 }), 'seen without a reload').toHaveText(
    'Today’s rules can no longer change',
  );
  await expect(page.getByText(hall.room.state.rulesFingerprint ?? 'none')).toBeVisible();
  await checkPage(page);
  await open(page, `${event}&bid=1`, 'bids cannot change any more');
  await expect(page.getByRole('button', { name: 'Save' })).toHaveCount(0);
  await checkPage(page);

  await hall.call(1, 2, 3, 4);
  await hall.ask({ type: 'start-last-call' });
  await hall.ask({ type: 'close-voting' });
  await hall.ask({ type: 'end-grace' });
  await hall.ask({ type: 'seal' });
  await open(page, `${event}&part=result`, 'once the hall has seen every step');
  await checkPage(page);
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await open(page, `${event}&part=result`, 'This result is provisional');
  await expect(page.getByRole('table', { name: 'Project by project' }).getByRole('row')).toHaveCount(5);
  await checkPage(page);
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: 'All results (CSV)' }).first().click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/-provisional-all-results\.csv$/);
  await hall.close();
});

test('[V9] a word of 58 letters stays inside every page of its event', async ({ page }) => {
  const name = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';
  const hall = await Hall.open({ name, words: [{ name, organisation: `Pwyllgor ${name}` }] });
  await signIn(hall, page);
  const event = `${hall.url}/officer?event=${hall.event}`;
  await open(page, `${event}&part=bids`, name);
  await checkAtEverySize(page);
  await page.setViewportSize({ width: 320, height: 640 });
  const row = page.getByRole('rowheader', { name });
  expect((await row.boundingBox())?.width, 'beside a name there is room for the rest').toBeLessThan(200);
  for (const place of [
    '',
    '&bid=1',
    ...['order', 'import', 'rules', 'cards', 'links', 'people', 'words', 'keeping', 'log'].map(
      (part) => `&part=${part}`,
    ),
  ]) {
    await open(page, `${event}${place}`, name);
    await checkWidth(page, place);
  }
  await hall.openVoting();
  await hall.call(1, 2, 3, 4);
  await vote(hall, hall.card(1), [[1, 5]]);
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await open(page, `${event}&part=result`, name);
  await checkAtEverySize(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `${event}&part=sheet`, 'Print it for both people to sign');
  await checkWidth(page, 'sheet');
  await hall.close();
});

test('practice is wiped after one question, and real funds stay', async ({ page }) => {
  const hall = await Hall.open({ practice: true });
  await signIn(hall, page);
  await page.getByRole('button', { name: 'Wipe practice' }).click();
  await checkPage(page);
  await page.getByRole('button', { name: 'Go back' }).click();
  expect(hall.rooms.events()).toHaveLength(1);
  await page.getByRole('button', { name: 'Wipe practice' }).click();
  await page.getByRole('button', { name: 'Wipe it' }).click();
  await expect(page.getByText('All practice has been wiped.')).toBeVisible();
  await expect(page.getByText('There is no fund yet.')).toBeVisible();
  expect(hall.rooms.events()).toHaveLength(0);
  await checkPage(page);

  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }), 'the cookie is gone').toHaveText(
    'You are signed out',
  );
  await checkPage(page);
  await hall.close();
});
