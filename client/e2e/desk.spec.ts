import { expect, test, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
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
  await page.goto(hall.link('desk'));
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
  await phone.getByRole('link', { name: 'On to the projects' }).click();
  await hall.call(1);
  await score(phone, 4);
  await expect(answer(page)).toContainText('Has voted');
  await checkPage(page);

  await hall.cancel(3);
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
  await phone.getByRole('link', { name: 'On to the projects' }).click();
  await score(phone, 5);
  await openDesk(page);
  await ask(page, '1');
  await expect(answer(page)).toContainText('Has voted');

  await page.getByRole('button', { name: 'Cancel this card' }).click();
  await expect(page.getByText('that vote will not count')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Cancel it and give a new card' }).click();
  await expect(page.getByRole('heading', { name: 'New card: 007' })).toBeFocused();
  await expect(answer(page)).toContainText('Card 001Cancelled');
  expect(hall.ballots(), 'the lost card’s scores do not count').toEqual([]);
  await checkPage(page);

  const code = (await page.getByText(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/).textContent()) ?? '';
  await page.getByRole('button', { name: 'Print this card' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voting card 007');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(page.getByRole('article')).toContainText(code);
  await checkPage(page);
  await page.goBack();
  await expect(page.getByLabel('Number on the voting card')).toBeVisible();
});

test('more cards are made where the others ran out, and a mistyped count makes none', async ({ page }) => {
  await openDesk(page);
  await page.getByLabel('How many cards').fill('many');
  await page.getByRole('button', { name: 'Make cards' }).click();
  await expect(page.getByText('Enter a whole number from 1 to 5,000')).toBeVisible();
  expect(hall.room.state.cards.size).toBe(6);
  await page.getByLabel('How many cards').fill('14');
  await page.getByRole('button', { name: 'Make cards' }).click();
  await expect(page.getByText('14 cards made: 007 to 020.')).toBeVisible();
  await expect(page.locator('dl')).toContainText('20');
  await page.getByRole('button', { name: 'Print them' }).click();
  await expect(page.getByText('14 cards on 2 sheets of A4.')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(14);
});

test('nothing to mend at the desk, on its sheets and on the public page, at any size', async ({ page }) => {
  await openDesk(page);
  await expect(page.locator('body'), 'nothing is offered that cannot be used').not.toContainText(
    /tablet|voting sheet/i,
  );
  await checkAtEverySize(page);
  await ask(page, '4');
  await expect(answer(page)).toContainText('Not opened yet');
  await checkAtEverySize(page);
  await page.goto(`${hall.url}/desk/${hall.event}?print=1-6`);
  await expect(page.getByRole('article')).toHaveCount(6);
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
