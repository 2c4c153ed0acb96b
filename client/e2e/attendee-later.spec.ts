import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { expectDelivery, newPhone, score, voteWith } from './phones.ts';

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

test('what a phone needs later is fetched while the line is good: votes are reviewed without one', async () => {
  const later = page.waitForResponse(/\/assets\/later-[^/]*\.js$/);
  await voteWith(page, hall.card(1));
  await (await later).finished();
  await phone.setOffline(true);
  await score(page, 4);
  await page.getByRole('link', { name: 'Your scores' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your scores');
  await expect(page.getByText('Your score: 4')).toBeAttached();
  await expectDelivery(page, 'Not sent yet');
});

for (const part of ['score', 'later'])
  test(`a phone that the Wi-Fi kept the part "${part}" from gets it, and votes`, async () => {
    let kept = 0;
    await page.route(new RegExp(`/assets/${part}-[^/]*\\.js$`), async (route) => {
      kept += 1;
      await (kept === 1 ? route.abort('internetdisconnected') : route.continue());
    });
    await voteWith(page, hall.card(1));
    await score(page, 4);
    await expectDelivery(page, 'Received');
    await page.getByRole('link', { name: 'Your scores' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your scores');
    await expect(page.getByText('Your score: 4')).toBeAttached();
    expect(kept).toBeGreaterThan(1);
  });

test('a browser that asks for a part no second time loads the page again', async () => {
  let loads = 0;
  page.on('domcontentloaded', () => (loads += 1));
  await page.route(/\/assets\/score-[^/]*\.js$/, (route) =>
    loads < 2 ? route.abort('internetdisconnected') : route.continue(),
  );
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await expectDelivery(page, 'Received');
  expect(loads).toBe(2);
});
