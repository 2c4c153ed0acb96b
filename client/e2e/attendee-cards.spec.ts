import { expect, type Page } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { cardNumber } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import {
  checkOnEveryPhone,
  checkPage,
  expectDelivery,
  newPhone,
  openProject,
  printedEarlier,
  score,
  voteWith,
} from './phones.ts';
import { look } from './voter.ts';

let hall: Hall;

test.beforeEach(async () => {
  hall = await Hall.open();
  await hall.openVoting();
  await hall.call(1, 2);
});
test.afterEach(async () => {
  await hall.close();
});

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('[W8] one card on two phones: the second carries on, the first says so and stops', async ({
  browser,
}) => {
  const [first, second] = [await newPhone(browser), await newPhone(browser)];
  const [one, two] = [await first.newPage(), await second.newPage()];
  await voteWith(one, hall.card(1));
  await score(one, 3);
  await expectDelivery(one, 'Received');

  await voteWith(two, hall.card(1));
  await expect(two.getByRole('radio', { name: '3 of 5, chosen' })).toBeChecked();
  await expect(title(one)).toHaveText('This card is now open on another phone');
  await checkPage(one);
  await score(two, 5);
  await expectDelivery(two, 'Received');

  await one.getByRole('button', { name: 'Use this phone again' }).click();
  await expect(one.getByRole('radio', { name: '5 of 5, chosen' })).toBeChecked();
  await expect(title(two)).toHaveText('This card is now open on another phone');
  await first.close();
  await second.close();
});

test('[W29] a tool that only looks is told to the holder, with the time, until they say that they know', async ({
  browser,
}) => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await voteWith(page, hall.card(1));
  await score(page, 3);
  await expectDelivery(page, 'Received');
  const told = page.getByText(/^This card was opened on another phone at \d\d:\d\d\./);
  await expect(told).toHaveCount(0);
  expect((await look(hall, hall.card(1), 'tool')).marks).toEqual([[2, 3]]);
  await expect(told).toBeVisible();
  await checkOnEveryPhone(page);
  await page.reload();
  await expect(told, 'also to a page that was opened since').toBeVisible();
  await page.getByRole('button', { name: 'OK' }).click();
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect(title(page)).not.toHaveText('One moment…');
  await expect(told).toHaveCount(0);
  await phone.close();
});

test('[S12] after the close another phone is told that the vote is counted, and why it is not shown', async ({
  browser,
}) => {
  const [first, second] = [await newPhone(browser), await newPhone(browser)];
  const one = await first.newPage();
  await voteWith(one, hall.card(1));
  await score(one, 3);
  await expectDelivery(one, 'Received');
  await hall.call(3, 4);
  await hall.seal();
  const two = await second.newPage();
  await two.goto(hall.card(1).url);
  await expect(two.getByText('Your vote is in the count.')).toBeVisible();
  const why = two.getByText('Only the phone that sent this card’s vote can show it.');
  await expect(why).toBeVisible();
  await checkOnEveryPhone(two);
  await two.getByRole('link', { name: 'Your scores' }).click();
  await expect(title(two)).toHaveText('Your scores');
  await expect(two.getByRole('main')).not.toContainText(hall.name(2));
  await hall.ask({ type: 'start-results' });
  await expect(title(two)).toHaveText('Results');
  await expect(why).toBeVisible();
  await one.getByRole('button', { name: 'Use this phone again' }).click();
  await one.getByRole('link', { name: 'Your scores' }).click();
  await expect(one.getByRole('main')).toContainText(hall.name(2));
  await expect(one.getByText('Only the phone that sent this card’s vote')).toHaveCount(0);
  await first.close();
  await second.close();
});

test('[B8] two phones with different scores: the person sees both and chooses', async ({ browser }) => {
  const [first, second] = [await newPhone(browser), await newPhone(browser)];
  const [one, two] = [await first.newPage(), await second.newPage()];
  await voteWith(one, hall.card(1));
  await score(one, 3);
  await expectDelivery(one, 'Received');
  await first.setOffline(true);
  await score(one, 1);
  await expectDelivery(one, 'Not sent yet');

  await voteWith(two, printedEarlier(hall.card(1)));
  await score(two, 5);
  await openProject(two, hall, 1);
  await score(two, 4);
  await expectDelivery(two, 'Received');

  await first.setOffline(false);
  await expect(title(one)).toHaveText('This card is now open on another phone');
  await one.getByRole('button', { name: 'Use this phone again' }).click();
  await expect(title(one)).toHaveText('Two different votes');
  await checkPage(one);
  await expect(one.getByRole('row', { name: `${hall.name(2)} Your score: 1 Your score: 5` })).toBeVisible();
  expect(hall.ballots(), 'nothing was replaced unseen').toEqual([
    [
      [1, 4],
      [2, 5],
    ],
  ]);
  await one.getByRole('button', { name: 'Keep the vote made here' }).click();
  await expectDelivery(one, 'Received');
  expect(hall.ballots()).toEqual([[[2, 1]]]);
  await first.close();
  await second.close();
});

test('[B7] two tabs of one phone do not fight: each shows the newest score, and it is counted once', async ({
  browser,
}) => {
  const phone = await newPhone(browser);
  const [one, two] = [await phone.newPage(), await phone.newPage()];
  await voteWith(one, hall.card(1));
  await openProject(two, hall, 2);
  await score(one, 3);
  await expect(two.getByRole('radio', { name: '3 of 5, chosen' })).toBeChecked();
  await score(two, 4);
  await expect(one.getByRole('radio', { name: '4 of 5, chosen' })).toBeChecked();
  for (const page of [one, two]) await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[2, 4]]]);
  await phone.close();
});

test('several people in turn on one phone: names, a neutral screen, nobody’s scores by accident', async ({
  browser,
}) => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await voteWith(page, hall.card(1));
  await score(page, 2);
  await expectDelivery(page, 'Received');

  await page.goto(hall.card(2).url);
  await expect(title(page)).toHaveText('Card 2 is on this phone');
  await checkPage(page);
  await page.getByLabel('Name for this card').fill('Amina');
  await page.getByRole('button', { name: 'Continue to vote' }).click();
  await openProject(page, hall, 2);
  await expect(page.getByText('No score yet')).toBeVisible();
  await score(page, 5);
  await expectDelivery(page, 'Received');

  await page.getByRole('link', { name: 'Amina' }).click();
  await expect(title(page)).toHaveText('Who is voting now?');
  await expect(page.getByText('of 5')).toHaveCount(0);
  await checkPage(page);
  await page.getByRole('button', { name: 'Card 1' }).click();
  await expect(title(page)).toHaveText('Is it Card 1’s turn?');
  await checkPage(page);
  await page.getByRole('button', { name: 'Yes, I am Card 1' }).click();
  await openProject(page, hall, 2);
  await expect(page.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
  expect(hall.ballots()).toEqual([[[2, 2]], [[2, 5]]]);

  await page.reload();
  await expect(page.getByRole('link', { name: 'Card 1' }), 'a reload keeps the turn').toBeVisible();
  await page.getByRole('link', { name: 'Card 1' }).click();
  await page.getByRole('button', { name: 'Change a name, or remove a card' }).click();
  await checkPage(page);
  await page.getByRole('button', { name: 'Remove from this phone' }).last().click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove from this phone' }).click();
  await expect(page.getByText('Amina')).toHaveCount(0);
  expect(hall.ballots(), 'what was received still counts').toHaveLength(2);
  await phone.close();
});

test('the big screen’s QR leads to watching; a typed code leads to voting', async ({ browser }) => {
  const [wall, phone] = [await browser.newContext(), await newPhone(browser)];
  const projector = await wall.newPage();
  await hall.ask({ type: 'show-overlay', overlay: 'join' });
  await projector.setViewportSize({ width: 1920, height: 1080 });
  await projector.goto(await hall.link('projector'));
  await expect(projector.getByRole('img', { name: /QR/ }).first()).toBeVisible();
  const { data, width, height } = PNG.sync.read(await projector.screenshot());
  const read = jsQR.default(new Uint8ClampedArray(data), width, height);
  expect(read?.data).toBe(`${hall.url}/join/${hall.event}`);

  const page = await phone.newPage();
  await page.goto(read?.data ?? '');
  await expect(title(page)).toHaveText('Today’s rules');
  await expect(page.getByText('You are watching.')).toBeVisible();
  await expect(page.getByText('get a voting card at the welcome desk')).toBeVisible();
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await expect(title(page)).toHaveText(hall.name(2));
  await expect(page.getByRole('radio')).toHaveCount(0);
  await checkPage(page);

  await page.getByRole('link', { name: 'I have a card' }).click();
  await page.getByRole('button', { name: 'Open my card' }).click();
  await expect(page.getByText('Type the code on your voting card.')).toBeVisible();
  await expect(page.getByLabel('Code on your card'), 'what is wrong is read out').toBeFocused();
  await page.getByLabel('Code on your card').fill('2222-2222-3');
  await page.getByRole('button', { name: 'Open my card' }).click();
  await expect(page.getByText('No voting card has this code.')).toBeVisible();
  await checkPage(page);
  await page
    .getByLabel('Code on your card')
    .fill(` ${hall.card(1).code.toLowerCase().replaceAll('-', ' ')} `);
  await page.getByRole('button', { name: 'Open my card' }).click();
  await expect(page.getByText('0 of 4 scored')).toBeVisible();
  await wall.close();
  await phone.close();
});

test('a cancelled card says so in plain words, before opening and in the middle of voting', async ({
  browser,
}) => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await voteWith(page, hall.card(1));
  await score(page, 2);
  await expectDelivery(page, 'Received');
  await hall.cancel(cardNumber(1));
  await expect(title(page)).toHaveText('This card cannot vote');
  await expect(page.getByText('This voting card was cancelled. Ask at the welcome desk.')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Watch without a card' }).click();
  await expect(page.getByText('You are watching.')).toBeVisible();

  await page.goto(`${hall.url}/v#not-a-card`);
  await expect(title(page)).toHaveText('Your card did not open');
  expect(page.url()).toBe(`${hall.url}/v`);
  await checkPage(page);
  await page.getByRole('button', { name: 'Type the code instead' }).click();
  await expect(title(page)).toHaveText('Open your voting card');
  await checkPage(page);
  await phone.close();
});

test('the keyboard alone scores a project, and the focus follows the pages', async ({ browser }) => {
  const phone = await newPhone(browser);
  const page = await phone.newPage();
  await voteWith(page, hall.card(1));
  await page.getByRole('radio').first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2 of 5, chosen' })).toBeChecked();
  await page.getByRole('link', { name: 'All projects' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: hall.name(2) }).last()).toBeFocused();
  await page.getByRole('link', { name: 'Today’s rules' }).focus();
  await page.keyboard.press('Enter');
  await expect(title(page)).toBeFocused();
  await phone.close();
});
