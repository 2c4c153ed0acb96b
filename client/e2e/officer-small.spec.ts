/** What an officer meets when something is not as it should be: an ended session, an ended link, a file that cannot be had. */

import { expect, type Locator, type Page } from '@playwright/test';
import { Hall, passPhrase } from './hall.ts';
import { test } from './journey.ts';
import { checkPage } from './phones.ts';
import { bigButton } from './stage.ts';
import { vote } from './voter.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

async function signIn(page: Page | Locator, name: string): Promise<void> {
  await page.getByLabel('Sign-in name').fill(name);
  await page.getByLabel('Pass-phrase', { exact: true }).fill(passPhrase);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

test('[W26] an ended session asks for the pass-phrase, and what was typed is still there', async ({
  page,
}) => {
  hall = await Hall.open({ cards: 1, bids: 2 });
  await hall.officer('Amina Yusuf');
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=words`);
  await signIn(page, 'Amina Yusuf');
  await page.getByLabel('Place').fill('The larger hall');
  await hall.endSessions();
  await page.getByRole('button', { name: 'Save' }).click();
  const again = page.getByRole('dialog', { name: 'Sign in again' });
  await expect(again).toBeVisible();
  await checkPage(page);
  await again.getByLabel('Sign-in name').fill('Amina Yusuf');
  await again.getByLabel('Pass-phrase', { exact: true }).fill('not the right one');
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again.getByRole('alert')).toContainText('do not match');
  await again.getByLabel('Pass-phrase', { exact: true }).fill(passPhrase);
  await again.getByRole('button', { name: 'Sign in' }).click();
  await expect(again).toHaveCount(0);
  await expect(page.getByLabel('Place')).toHaveValue('The larger hall');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('The changes are saved.')).toBeVisible();

  // On the facilitator's screen, which an officer may use too: there and back.
  await hall.endSessions();
  await page.goto(`${hall.url}/facilitate/${hall.event}`);
  await page.getByRole('link', { name: 'I have an account' }).click();
  await signIn(page, 'Amina Yusuf');
  await expect(page).toHaveURL(`${hall.url}/facilitate/${hall.event}`);
  await expect(page.getByRole('button', { name: 'Open the doors' })).toBeVisible();
});

test('[W26, W28] so do the facilitator’s screen and the desk, over whatever is half done', async ({
  page,
}) => {
  hall = await Hall.open({
    cards: 3,
    bids: 2,
    potPence: 7_000_00,
    rules: { tie: { method: 'hands', otherwise: 'draw' } },
  });
  await hall.officer('Amina Yusuf');
  await hall.openVoting();
  await hall.call(1, 2);
  await vote(hall, hall.card(1), [
    [1, 4],
    [2, 4],
  ]);
  const again = page.getByRole('dialog', { name: 'Sign in again' });

  await page.goto(`${hall.url}/officer?back=/desk/${hall.event}`);
  await signIn(page, 'Amina Yusuf');
  await page.getByRole('button', { name: 'Count the piles' }).click();
  await page.getByLabel('Cards 001 to 003: first number left').fill('003');
  await page.getByRole('button', { name: 'See what that means' }).click();
  await hall.endSessions();
  const cancel = page.getByRole('button', { name: 'Cancel this card' });
  await cancel.click();
  await expect(again).toBeVisible();
  await checkPage(page);
  await signIn(again, 'Amina Yusuf');
  await expect(again).toHaveCount(0);
  await page.getByRole('button', { name: 'See what that means' }).click();
  await cancel.click();
  await expect(cancel).toHaveCount(0);
  expect(hall.room.state.cancelledFor.size).toBe(1);

  await hall.seal();
  await page.goto(`${hall.url}/facilitate/${hall.event}`);
  await bigButton(page).click();
  const hands = (bid: number) => page.getByLabel(`Hands for ${hall.name(bid)}`);
  await hands(1).fill('12');
  await hall.endSessions();
  await hands(2).fill('7');
  await page.getByRole('button', { name: 'Settle the tie by these numbers' }).click();
  await expect(again).toBeVisible();
  await checkPage(page);
  expect(hall.room.state.ties).toEqual([]);
  await signIn(again, 'Amina Yusuf');
  await expect(again).toHaveCount(0);
  await expect(hands(1)).toHaveValue('12');
  await page.getByRole('button', { name: 'Settle the tie by these numbers' }).click();
  await expect
    .poll(() => hall.room.state.ties)
    .toMatchObject([
      {
        method: 'hands',
        hands: [
          [1, 12],
          [2, 7],
        ],
      },
    ]);
});

test('[W26] an ended link stops knocking, and looks again when somebody is there', async ({ page }) => {
  hall = await Hall.open({ cards: 1, bids: 1 });
  await page.clock.install();
  await page.goto(await hall.link('facilitator'));
  await expect(page.getByRole('button', { name: 'Open the doors' })).toBeVisible();
  await hall.endLinks();
  await expect(async () => {
    await page.clock.runFor(5_000);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This screen needs its link', {
      timeout: 500,
    });
  }).toPass();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  await page.clock.runFor(10 * 60_000);
  expect(asked).toEqual([]);
  const knocked = page.waitForEvent('websocket');
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await knocked;
});

test('[W26] titles tell of a mistake, amounts read as they are told, and no link opens JSON', async ({
  page,
}) => {
  hall = await Hall.open({ cards: 1, bids: 1 });
  await hall.officer('Amina Yusuf');
  await page.goto(`${hall.url}/officer?do=new-fund`);
  await signIn(page, 'Amina Yusuf');
  await expect(page).toHaveTitle(/^Create a fund/);
  await page.getByRole('button', { name: /^(Save|Add|Create)/ }).click();
  await expect(page).toHaveTitle(/^Error: /);
  const total = page.getByRole('textbox', { name: 'All the money in it' });
  await total.fill('£3500');
  await total.blur();
  await expect(total).toHaveValue('3,500');
  await page.getByLabel('Name of the fund').fill('Northfields');
  await page.getByRole('button', { name: /^(Save|Add|Create)/ }).click();
  await expect(page.getByText('£3,500').first()).toBeVisible();
  await expect(page).not.toHaveTitle(/^Error: /);

  await page.goto(`${hall.url}/officer?event=${hall.event}&part=sheet`);
  await page.goto(`${hall.url}/api/events/${hall.event}/export/winners.csv`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This cannot be opened now');
  await checkPage(page);
  await page.getByRole('button', { name: 'Go back' }).click();
  await expect(page).toHaveURL(/part=sheet/);
  await page.goto(`${hall.url}/api/events/${hall.event}/export/nothing.csv`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no page at this address');
});
