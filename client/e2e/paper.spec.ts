import { expect, test, type Browser, type Page } from '@playwright/test';
import { cardNumber } from '../../domain/ids.ts';
import { sheetNumber } from '../../domain/sheets/sheet-number.ts';
import { Hall } from './hall.ts';
import { checkAtEverySize, checkPage, newPhone, openProject, score, voteWith } from './phones.ts';

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
