import { expect, type BrowserContext, type Page } from '@playwright/test';
import { attendeeLaterWords as words } from '../words/attendee-later.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, openProject, score, voteWith } from './phones.ts';

let hall: Hall;
let phone: BrowserContext;
let tabs: readonly [Page, Page];

/** One phone with the same card open in two tabs. */
test.beforeEach(async ({ browser }) => {
  hall = await Hall.open();
  await hall.openVoting();
  await hall.call(1, 2);
  phone = await newPhone(browser);
  const first = await phone.newPage();
  await voteWith(first, hall.card(1));
  await score(first, 3);
  await expectDelivery(first, 'Received');
  tabs = [first, await copyOf(first)];
  await expectDelivery(tabs[1], 'Received');
});
test.afterEach(async () => {
  await phone.close();
  await hall.close();
});

/** "Duplicate tab": another page at the same place, with a copy of what the first keeps for its own session. */
async function copyOf(page: Page): Promise<Page> {
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  const copy = await phone.newPage();
  await copy.addInitScript((text) => {
    for (const [name, value] of Object.entries(JSON.parse(text) as Record<string, string>))
      sessionStorage.setItem(name, value);
  }, kept);
  await copy.goto(page.url());
  return copy;
}

/** As in two processes of a browser: what the other tab saves does not reach this one in time, or at all. */
async function deafen(tab: Page): Promise<void> {
  await tab.evaluate(() => {
    addEventListener('storage', (event) => event.stopImmediatePropagation(), true);
    const seen = new Map(Object.entries(localStorage));
    Storage.prototype.getItem = (name) => seen.get(name) ?? null;
    Storage.prototype.setItem = (name, text) => {
      seen.set(name, text);
      localStorage[name] = text;
    };
  });
}

test('[B19] filled at once, one vote counts, the other tab asks, and both tabs show what counts', async () => {
  for (const tab of tabs) await deafen(tab);
  await hall.stop();
  await score(tabs[0], 1);
  await score(tabs[1], 5);
  for (const tab of tabs) await expectDelivery(tab, 'Not sent yet');
  await hall.start();
  // Whichever arrived first counts; the other tab's person is asked, and nothing is called received that is not counted.
  const asks = (tab: Page) => tab.getByRole('heading', { name: words.changedTitle }).isVisible();
  await expect.poll(async () => (await Promise.all(tabs.map(asks))).filter(Boolean)).toHaveLength(1);
  const [asking, taken] = (await asks(tabs[0])) ? tabs : [tabs[1], tabs[0]];
  await expectDelivery(taken, 'Received');
  await expect(
    taken.getByRole('radio', { name: `${hall.ballots()[0]?.[0]?.[1]} of 5, chosen` }),
  ).toBeChecked();
  await checkPage(asking);
  await asking.getByRole('button', { name: words.keepHere }).click();
  const kept = asking === tabs[0] ? 1 : 5;
  for (const tab of tabs) {
    await expect(tab.getByRole('radio', { name: `${kept} of 5, chosen` })).toBeChecked();
    await expectDelivery(tab, 'Received');
  }
  expect(hall.ballots()).toEqual([[[2, kept]]]);
});

test('[B19, W4] filled one after the other without a connection, everything arrives and nobody is asked', async () => {
  await openProject(tabs[1], hall, 1);
  await hall.stop();
  await score(tabs[0], 1);
  await score(tabs[1], 4);
  await hall.start();
  for (const tab of tabs) await expectDelivery(tab, 'Received');
  expect(hall.ballots()).toEqual([
    [
      [1, 4],
      [2, 1],
    ],
  ]);
});
