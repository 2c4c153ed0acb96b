import { expect, type Page } from '@playwright/test';
import { cardNumber } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage, newPhone, score } from './phones.ts';

let hall: Hall;
test.beforeEach(async () => {
  hall = await Hall.open();
});
test.afterEach(async () => {
  await hall.close();
});

function answer(page: Page) {
  return page.getByRole('region', { name: 'Answer' });
}

async function ask(page: Page, number: string): Promise<void> {
  // Typed wherever the focus is: the desk's field takes it.
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
}

async function openDesk(page: Page): Promise<void> {
  await page.goto(await hall.link('desk'));
  await expect(page.getByLabel('Number on the voting card')).toBeFocused();
}

test('a number in, a word out: not opened, opened, has voted, cancelled, no such card', async ({
  page,
  browser,
}) => {
  await openDesk(page);
  await ask(page, '002');
  await expect(answer(page)).toContainText('Card 002Not opened yet');

  const phone = await (await newPhone(browser)).newPage();
  await hall.openVoting();
  await phone.goto(hall.card(2).url);
  await expect(answer(page), 'it is seen to be opened without asking again').toContainText('Opened');
  await phone.getByRole('link', { name: 'Go to the projects' }).click();
  await hall.call(1);
  await score(phone, 4);
  await expect(answer(page)).toContainText('Has voted');
  await checkPage(page);

  await hall.cancel(cardNumber(3));
  await ask(page, '3');
  await expect(answer(page)).toContainText('Card 003Cancelled');
  await ask(page, '99');
  await expect(answer(page)).toContainText('No such card');
  await page.getByLabel('Number on the voting card').fill('K7PD');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('That is not a number on a card');
});

test('a lost card is cancelled and a new one is handed over', async ({ page, browser }) => {
  await hall.openVoting();
  await hall.call(1);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(1).url);
  await phone.getByRole('link', { name: 'Go to the projects' }).click();
  await score(phone, 5);
  await openDesk(page);
  await ask(page, '1');
  await expect(answer(page)).toContainText('Has voted');

  await page.getByRole('button', { name: 'Cancel this card' }).click();
  await expect(page.getByText('Its vote will not count')).toBeVisible();
  await checkPage(page);
  await expect(page.getByLabel('Number of the new card')).toBeFocused();
  await page.getByRole('button', { name: 'Cancel it and give the new card' }).click();
  await expect(page.getByText('Type the number of the card that you hand over')).toBeVisible();
  expect(hall.ballots(), 'nothing is cancelled without a new card').toHaveLength(1);
  await checkPage(page);
  // Typed wherever the focus is: while a new card is asked for, its field takes it.
  await page.getByRole('radio', { name: 'It was lost' }).focus();
  await ask(page, '006');
  await expect(page.getByRole('heading', { name: 'Hand over card 006' })).toBeFocused();
  await expect(answer(page)).toContainText('Card 001Cancelled');
  expect(hall.ballots(), 'the lost card’s scores do not count').toEqual([]);
  await checkPage(page);

  // The desk replaces a card and never reads one: neither code nor square, and no page that prints one.
  await expect(page.locator('body')).not.toContainText(hall.card(6).code);
  await expect(page.locator('main svg[role="img"]')).toHaveCount(0);
  await expect(page.getByText('Ask an officer to make and print more')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByLabel('Number on the voting card')).toBeFocused();
  await ask(page, '1');
  await expect(answer(page)).toContainText('Card 006 was given in place of this card.');
  await page.goto(`${hall.url}/desk/${hall.event}?print=1-6`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome desk');
  await expect(page.getByRole('article')).toHaveCount(0);

  // Its holder votes with it, whether or not it was scanned before the desk was through.
  const other = await (await newPhone(browser)).newPage();
  await other.goto(hall.card(6).url);
  await other.getByRole('link', { name: 'Go to the projects' }).click();
  await score(other, 3);
  await expect.poll(() => hall.ballots()).toEqual([[[1, 3]]]);
});

test('a new card that a phone has opened already is not given without a word', async ({ page, browser }) => {
  await openDesk(page);
  const phone = await (await newPhone(browser)).newPage();
  await phone.goto(hall.card(5).url);
  await expect(phone.getByRole('link', { name: 'Go to the projects' })).toBeVisible();
  await ask(page, '2');
  await page.getByRole('button', { name: 'Cancel this card' }).click();
  await ask(page, '5');
  await expect(page.getByText('A phone has opened the new card already.')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Cancel it only' }).click();
  await expect(answer(page)).toContainText('Card 002Cancelled');
});

test('nothing to mend at the desk, on its sheets and on the public page, at any size', async ({ page }) => {
  await openDesk(page);
  await expect(page.locator('body'), 'nothing is offered that cannot be used').not.toContainText(/tablet/i);
  // Sheets that come back can be counted (C12).
  await expect(page.getByRole('link', { name: 'Type voting sheets' })).toBeVisible();
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Print voting sheets' }).click();
  await page.getByText('For cards by number').click();
  await page.getByRole('button', { name: 'Make the sheets (PDF)' }).click();
  await expect(page.getByLabel('From card number')).toBeFocused();
  await checkAtEverySize(page);
  await page.getByLabel('From card number').fill('2');
  await page.getByLabel('To card number').fill('3');
  const sheets = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the sheets (PDF)' }).click();
  expect((await sheets).suggestedFilename()).toBe('event-1-voting-sheets.pdf');
  const pack = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Make the emergency pack (PDF)' }).click();
  expect((await pack).suggestedFilename()).toBe('event-1-emergency-pack.pdf');
  await page.getByRole('button', { name: 'Back' }).click();
  await ask(page, '4');
  await expect(answer(page)).toContainText('Not opened yet');
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Cancel this card' }).click();
  await expect(page.getByLabel('Number of the new card')).toBeFocused();
  await checkAtEverySize(page);
  await page.goto(`${hall.url}/events/${hall.event}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northfields decides');
  await checkAtEverySize(page);
});

test('without a link the desk stays shut and says why', async ({ page }) => {
  await page.goto(`${hall.url}/desk/${hall.event}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This device is not signed in yet');
  await expect(page.getByRole('main')).toContainText('Ask the officer for a link');
  await checkPage(page);
});
