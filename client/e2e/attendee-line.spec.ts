import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, openProject, score, voteWith } from './phones.ts';

let hall: Hall;
let phone: BrowserContext;
let page: Page;

test.beforeEach(async ({ browser }) => {
  hall = await Hall.open();
  await hall.openVoting();
  await hall.call(1, 2);
  phone = await newPhone(browser);
  page = await phone.newPage();
});
test.afterEach(async () => {
  await phone.close();
  await hall.close();
});

test('[W4] marks made while the server is away wait on the phone, and arrive by themselves', async () => {
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await expectDelivery(page, 'Received');
  await hall.stop();
  await score(page, 2);
  await expectDelivery(page, 'Not sent yet');
  await expect(page.getByText('No connection to the hall.')).toBeVisible();
  await checkPage(page);
  await hall.start();
  await expectDelivery(page, 'Received');
  await expect(page.getByText('No connection to the hall.')).toBeHidden();
  expect(hall.ballots()).toEqual([[[2, 2]]]);
});

test('[W4] a page closed with marks not sent sends them when it is opened again', async () => {
  await voteWith(page, hall.card(1));
  await hall.stop();
  await score(page, 5);
  await expectDelivery(page, 'Not sent yet');
  await page.close();
  await hall.start();
  page = await phone.newPage();
  await page.goto(`${hall.url}/join/${hall.event}`);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[2, 5]]]);
});

test('a reload in the middle keeps the page, the score and the place in the history', async () => {
  await voteWith(page, hall.card(1));
  await score(page, 3);
  await expectDelivery(page, 'Received');
  const project = await page.getByRole('heading', { level: 1 }).textContent();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(project ?? '');
  await expect(page.getByRole('radio', { name: '3 of 5, chosen' })).toBeChecked();
  await page.getByRole('link', { name: 'All projects' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s projects');
});

test('[W6] an old page loads itself again, and what it had not sent is received', async () => {
  await voteWith(page, hall.card(1));
  await hall.stop();
  await score(page, 4);
  await expectDelivery(page, 'Not sent yet');
  await page.close();
  await hall.start();

  page = await phone.newPage();
  let loads = 0;
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    // The phone's own part of the first page that is loaded comes from another version.
    const older = script.replace(/protocol:1\b/, () => {
      loads += 1;
      return loads === 1 ? 'protocol:0' : 'protocol:1';
    });
    await route.fulfill({ response, body: older });
  });
  await page.goto(`${hall.url}/join/${hall.event}`);
  await expectDelivery(page, 'Received');
  expect(loads, 'the page was loaded twice').toBe(2);
  expect(hall.ballots()).toEqual([[[2, 4]]]);
  // Parts that are fetched for later may still be on their way.
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('without storage a phone votes anyway, and says to keep the page open', async () => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await expectDelivery(page, 'Received');
  await page.getByRole('link', { name: 'All projects' }).click();
  await expect(page.getByText('Keep this page open', { exact: true })).toBeVisible();
  await checkPage(page);
  expect(hall.ballots()).toEqual([[[2, 4]]]);
});

test('at the last call a phone that is not through says so on the whole screen, and where to go', async () => {
  await hall.call(3, 4);
  await voteWith(page, hall.card(1));
  await hall.ask({ type: 'start-last-call' });
  await expect(page.getByText('Last call')).toBeVisible();
  await phone.setOffline(true);
  await score(page, 1);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your vote has not been sent yet');
  await expect(page.getByText('Go to the welcome desk now.')).toBeVisible();
  await expect(page.getByRole('timer')).toHaveText(/^[012]:\d\d$/);
  await checkPage(page);
  await page.getByRole('button', { name: 'Back to my vote' }).click();
  await expectDelivery(page, 'Not sent yet');
  await phone.setOffline(false);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[4, 1]]]);
});

test('the countdown goes on through every change of page', async () => {
  await hall.call(3, 4);
  await voteWith(page, hall.card(1));
  await hall.ask({ type: 'start-last-call' });
  const seconds = async (): Promise<number> => {
    const [minutes = 0, rest = 0] = (await page.getByRole('timer').innerText()).split(':').map(Number);
    return 60 * minutes + rest;
  };
  await expect(page.getByRole('timer')).not.toHaveText('2:00');
  const before = await seconds();
  await page.getByRole('link', { name: 'All projects' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Today’s projects');
  expect(await seconds()).toBeLessThanOrEqual(before);
});

test('a pause locks the pads and loses nothing; going on opens them', async () => {
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await hall.ask({ type: 'pause' });
  await expect(page.getByRole('radio').first()).toBeDisabled();
  await expect(page.getByText('A short pause.').first()).toBeVisible();
  await checkPage(page);
  await hall.ask({ type: 'resume' });
  await expect(page.getByRole('radio').first()).toBeEnabled();
  await expect(page.getByRole('radio', { name: '4 of 5, chosen' })).toBeChecked();
});

test('scores that come after the close are called too late, and are taken when voting opens again', async () => {
  await hall.call(3, 4);
  await voteWith(page, hall.card(1));
  await score(page, 2);
  await expectDelivery(page, 'Received');
  await phone.setOffline(true);
  await score(page, 5);
  await expectDelivery(page, 'Not sent yet');
  await hall.ask({ type: 'start-last-call' });
  await hall.ask({ type: 'close-voting' });
  await hall.ask({ type: 'end-grace' });
  await phone.setOffline(false);
  // The close opens by itself, wherever the phone was.
  await expect(page.getByText('Some changes came too late')).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toContainText('Received');
  await checkPage(page);
  await hall.ask({ type: 'reopen-voting', reason: 'phones-not-through' });
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[4, 5]]]);
});

test('a tie is decided in the room: the phone names the projects and points to the big screen', async () => {
  await hall.call(3, 4);
  await voteWith(page, hall.card(1));
  for (const bid of [1, 2, 3, 4]) {
    await openProject(page, hall, bid);
    await score(page, 4);
  }
  await expectDelivery(page, 'Received');
  await hall.seal();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We stop and decide this in the room');
  await checkPage(page);
});
