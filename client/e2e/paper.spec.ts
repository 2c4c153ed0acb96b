import { expect, type Browser, type Page } from '@playwright/test';
import { cardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage, newPhone, openProject, score, voteWith } from './phones.ts';
import { goTo, openRole, phone as inTheHand } from './stage.ts';

const projects = Array.from({ length: 22 }, (_, place) => place + 1);

/** A member of staff at a laptop of their own, who signs in by a link to the desk. */
async function clerk(browser: Browser, hall: Hall): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 } })).newPage();
  await page.goto(await hall.link('desk'));
  await expect(page.getByLabel('Number on the voting card')).toBeFocused();
  return page;
}

/** Presses a button by the keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).focus();
  await page.keyboard.press('Enter');
}

test('a man of 78 scores nine projects on his phone, asks for paper, and his sheet with 22 marks counts', async ({
  browser,
}) => {
  const hall = await Hall.open({ bids: 22, cards: 3, rules: { opening: 'all-at-once', locking: false } });
  await hall.openVoting();
  const phone = await (await newPhone(browser)).newPage();
  await voteWith(phone, hall.card(1));
  for (const bid of projects.slice(0, 9)) {
    await openProject(phone, hall, bid);
    await score(phone, 1 + (bid % 5));
    await expect(phone.getByRole('contentinfo')).toContainText('Received');
  }

  // One more mark has no network: it stays on the phone, which says so.
  await phone.context().setOffline(true);
  await score(phone, 2);
  await expect(phone.getByRole('contentinfo')).toContainText('Not sent yet');

  const ann = await clerk(browser, hall);
  await ann.keyboard.type('1');
  await ann.keyboard.press('Enter');
  await press(ann, 'Change to paper');
  const answer = ann.getByRole('region', { name: 'Answer' });
  await expect(answer).toContainText('Votes on paper');
  await expect(answer).toContainText(sheetNumber(cardNumber(1)));
  await phone.context().setOffline(false);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('This card votes on paper now');
  await expect(phone.getByRole('main')).toContainText('Some votes on this phone were not sent.');
  await checkPage(phone);
  await checkAtEverySize(ann);
  await ann.setViewportSize({ width: 1366, height: 768 });

  await ann.getByRole('link', { name: 'Type voting sheets' }).focus();
  await ann.keyboard.press('Enter');
  await ann.getByLabel('How many sheets?').focus();
  await ann.keyboard.type('1');
  await ann.keyboard.press('Enter');
  await expect(ann.getByLabel('Number on the sheet')).toBeFocused();
  const marks = projects.map((bid) => 5 - (bid % 5));
  const keys = [...sheetNumber(cardNumber(1)).replace('-', ''), 'Enter', ...marks.map(String)];
  await ann.context().setOffline(true);
  for (const key of keys) await ann.keyboard.press(key);
  await expect(ann.getByRole('region', { name: 'Rows of the sheet' })).toContainText('22. Roll3');
  await checkPage(ann);
  await ann.keyboard.press('Enter');
  await expect(ann.getByText('1 sheet is being sent.')).toBeVisible();
  const kept = await ann.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept, 'nothing of a sheet stays in the browser').not.toMatch(/marks|sheet|1-95|195/);
  await ann.context().setOffline(false);
  expect(keys.length + 1, 'keys for 22 projects').toBeLessThanOrEqual(30);
  await expect(ann.getByText('All typed. Another person compares them with the sheets.')).toBeVisible();

  const ben = await clerk(browser, hall);
  await ben.goto(`${hall.url}/sheets/${hall.event}`);
  await checkAtEverySize(ben);
  await press(ben, /Compare with the sheets/);
  await expect(ben.getByRole('row', { name: /1-95/ })).toContainText('22. Roll: 3.');
  await checkAtEverySize(ben);
  await press(ben, 'Confirm');
  await press(ben, 'Count it');
  await expect(
    ben.getByText('1 sheet counted. None is spoilt. 1 replaced what a phone had sent.'),
  ).toBeVisible();
  expect(hall.ballots()).toEqual([projects.map((bid, place) => [bid, marks[place]])]);
  await ben.getByRole('link', { name: 'To the welcome desk' }).click();
  await expect(ben.getByText('1 voting sheet replaced what a phone had sent.')).toBeVisible();
  await ben.keyboard.type('1');
  await ben.keyboard.press('Enter');
  await expect(ben.getByRole('region', { name: 'Answer' })).toContainText('Sheet counted');
  await hall.close();
});

/** Types a sheet of three projects; the last of its marks is that one. */
async function typeSheet(page: Page, card: number, last: number): Promise<void> {
  const digits = sheetNumber(cardNumber(card)).replace('-', '');
  await expect(page.getByLabel('Number on the sheet')).toBeFocused();
  for (const key of [...digits, 'Enter', '5', '3', String(last), 'Enter']) await page.keyboard.press(key);
}

/** Looks a card up at the desk and gives the other one in its place. */
async function replace(page: Page, lost: number, by: number): Promise<void> {
  await page.keyboard.type(String(lost));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Cancel this card' }).click();
  await page.getByLabel('Number of the new card').fill(String(by));
}

test('phones fail: two people type ten sheets, one of them without the network, while two desks give cards', async ({
  browser,
}) => {
  const hall = await Hall.open({ bids: 3, cards: 14 });
  await hall.openVoting();
  await hall.call(1);
  const lead = await openRole(browser, hall, 'facilitator', inTheHand);
  await goTo(lead, 'More');
  await lead.getByRole('button', { name: 'Phones have failed' }).click();
  await checkPage(lead);
  const dialog = lead.getByRole('dialog');
  await expect(dialog.getByRole('checkbox', { name: hall.name(3) })).toBeChecked();
  await dialog.getByRole('button', { name: 'Phones have failed' }).click();
  await expect(
    lead.getByText('Phones have failed. Voting sheets count beside phones.').first(),
  ).toBeVisible();

  const [ann, ben] = [await clerk(browser, hall), await clerk(browser, hall)];
  // Both hand over card 13 in the same moment: one of them is told, and chooses another.
  await replace(ann, 11, 13);
  await replace(ben, 12, 13);
  const give = (page: Page) => page.getByRole('button', { name: 'Cancel it and give the new card' }).click();
  await Promise.all([give(ann), give(ben)]);
  const given = (page: Page) => page.getByRole('heading', { name: 'Hand over card 013' });
  const told = (page: Page) => page.getByText('Somebody has the new card already.');
  await expect.poll(async () => (await given(ann).count()) + (await given(ben).count())).toBe(1);
  await expect.poll(async () => (await told(ann).count()) + (await told(ben).count())).toBe(1);

  await ann.goto(`${hall.url}/sheets/${hall.event}`);
  await ann.getByLabel('How many sheets?').fill('10');
  await ann.keyboard.press('Enter');
  await expect(ann.getByLabel('Number on the sheet')).toBeFocused();
  await ben.goto(`${hall.url}/sheets/${hall.event}?batch=1`);
  await ann.context().setOffline(true);
  for (let card = 1; card <= 10; card += 1) await typeSheet(ann, card, 4);
  await expect(ann.getByText('10 sheets are being sent.')).toBeVisible();
  for (let card = 1; card <= 10; card += 1) await typeSheet(ben, card, card === 7 ? 2 : 4);
  await ann.context().setOffline(false);
  await expect(ann.getByText('1 sheet was typed differently.')).toBeVisible();
  await expect(ann.getByRole('table', { name: 'Sheet 7-' })).toContainText('42');
  await checkAtEverySize(ann);
  await press(ann, /^Type sheet 7-\d\d once more/);
  for (const key of ['5', '3', '4', 'Enter']) await ann.keyboard.press(key);
  await press(ann, 'Count it');
  await expect(ann.getByText('10 sheets counted. None is spoilt.', { exact: false })).toBeVisible();
  expect(hall.ballots()).toEqual(
    Array.from({ length: 10 }, () => [
      [1, 5],
      [2, 3],
      [3, 4],
    ]),
  );
  await hall.close();
});
