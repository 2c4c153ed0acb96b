import { expect, type BrowserContext, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { expectDelivery, newPhone, score, voteWith } from './phones.ts';
import { translate } from './translation.ts';

let hall: Hall;
let contexts: BrowserContext[];
let faults: string[];
test.beforeEach(async () => {
  hall = await Hall.open();
  contexts = [];
  faults = [];
});
test.afterEach(async () => {
  for (const context of contexts) await context.close();
  await hall.close();
});

/** What a page that broke and was drawn anew says too, though nobody sees it. */
function listen(page: Page): Page {
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    const isLine = /^WebSocket connection|^Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !isLine) faults.push(message.text());
  });
  return page;
}

const title = (page: Page) => page.getByRole('heading', { level: 1 });
const howFar = (page: Page) => page.getByRole('contentinfo').getByRole('link');

// The other ways, and every other screen: whole-day-translated.spec.ts.
for (const way of ['moved', 'split'] as const)
  test(`[W17] a phone whose texts are ${way} by a translator votes, and shows what is so now at every stage`, async ({
    browser,
  }) => {
    const phone = await newPhone(browser);
    contexts.push(phone);
    await translate(phone, way);
    const page = listen(await phone.newPage());
    await hall.ask({ type: 'open-doors' });
    await page.goto(`${hall.url}/`);
    await page.getByRole('textbox', { name: 'Code on your card' }).fill('wrong');
    await page.getByRole('button', { name: 'Open my card' }).click();
    await expect(page.getByText('No voting card has this code.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Code on your card' }).fill(hall.card(1).code);
    await page.getByRole('button', { name: 'Open my card' }).click();
    await expect(title(page)).toHaveText('Today’s rules');
    await page.getByRole('link', { name: 'Go to the projects' }).click();
    await expect(title(page)).toHaveText('Welcome to Northfields decides');
    await hall.ask({ type: 'open-voting' });
    await expect(title(page)).toHaveText('Today’s projects');

    for (const bid of [1, 2, 3]) {
      await hall.call(bid);
      await expect(title(page)).toHaveText(hall.name(bid));
      await expect(page.getByText(`Project ${bid} of 4 · being presented now`)).toBeVisible();
      await score(page, bid + 1);
      await expect(page.getByText(`${bid + 1} of 5, chosen`)).toBeVisible();
      await expect(howFar(page)).toHaveText(`${bid} of 4 scored. Your scores`);
      await expectDelivery(page, 'Received');
    }
    await score(page, 1);
    await page.getByRole('button', { name: 'Clear my score' }).click();
    await expect(howFar(page)).toHaveText('2 of 4 scored. Your scores');
    await score(page, 4);
    await page.goBack();
    await expect(title(page)).toHaveText('Today’s projects');
    await expect(page.getByText('Your score: 4').first()).toBeVisible();

    await hall.ask({ type: 'pause' });
    await expect(page.getByText('A short pause. Nothing is lost.')).toBeVisible();
    await hall.ask({ type: 'resume' });
    await expect(page.getByText('A short pause. Nothing is lost.')).toBeHidden();

    // A second person on the phone, and back.
    await page.goto(hall.card(2).url);
    await page.getByRole('textbox', { name: 'Name for this card' }).fill('Grandad');
    await page.getByRole('button', { name: 'Continue to vote' }).click();
    await expect(howFar(page)).toHaveText('0 of 4 scored. Your scores');
    await page.getByRole('link', { name: 'Grandad' }).click();
    await expect(title(page)).toHaveText('Who is voting now?');
    await page.getByRole('button', { name: 'Card 1', exact: true }).click();
    await page.getByRole('button', { name: 'Yes, I am Card 1' }).click();
    await expect(howFar(page)).toHaveText('3 of 4 scored. Your scores');

    await hall.call(4);
    await hall.ask({ type: 'start-last-call' });
    await expect(page.getByText('Last call: voting closes in').first()).toBeVisible();
    const [left] = (await page.getByRole('timer').first().allInnerTexts()) as [string];
    await expect(page.getByRole('timer').first(), 'the clock goes on').not.toHaveText(left);
    await page.goto(`${hall.url}/join/${hall.event}?page=review`);
    await expect(page.getByRole('heading', { name: '1 project without a score' })).toBeVisible();
    await page.getByRole('link', { name: hall.name(4) }).click();
    await score(page, 5);
    await expect(howFar(page)).toHaveText('4 of 4 scored. Your scores');
    await phone.setOffline(true);
    await score(page, 1);
    await expect(title(page)).toHaveText('Your vote has not been sent yet');
    await phone.setOffline(false);
    await expect(title(page)).toHaveText(hall.name(4));
    await expectDelivery(page, 'Received');

    await hall.ask({ type: 'close-voting' });
    await expect(
      page.getByText('Voting has closed. We are waiting a few seconds for the last votes.'),
    ).toBeVisible();
    await hall.ask({ type: 'end-grace' });
    await expect(title(page)).toHaveText('Voting has closed');
    await expect(page.getByText('The count is being checked')).toBeVisible();
    await hall.ask({ type: 'seal' });
    await expect(page.getByText('The count is final.')).toBeVisible();
    await expect(page.getByText('Your vote is in the count.').first()).toBeVisible();
    await hall.ask({ type: 'start-results' });
    await expect(title(page)).toHaveText('Results');
    await hall.ask({ type: 'show-next-result' });
    await expect(page.getByText(hall.name(3)).first()).toBeVisible();
    await hall.ask({ type: 'show-next-result' });
    await expect(page.getByText(hall.name(2)).first()).toBeVisible();
    await hall.tellEverything();
    await expect(page.getByText('Thank you to every group')).toBeVisible();
    expect(faults).toEqual([]);
  });

test('[W17] a screen that breaks draws itself anew: marks, focus and place are kept', async ({ browser }) => {
  await hall.openVoting();
  await hall.call(1);
  const phone = await newPhone(browser, { width: 320, height: 480 });
  contexts.push(phone);
  const page = listen(await phone.newPage());
  await voteWith(page, hall.card(1));
  await score(page, 4);
  await expectDelivery(page, 'Received');
  await hall.ask({ type: 'pause' });
  const bar = page.getByText('A short pause. Nothing is lost.');
  await expect(bar).toBeVisible();
  await howFar(page).focus();
  // Taken from under React's hands: to remove it fails.
  await bar.evaluate((element) => element.replaceWith('gone'));
  await page.evaluate(() => scrollTo(0, 40));
  await hall.ask({ type: 'resume' });
  await expect(page.getByText('gone')).toBeHidden();
  await expect(title(page)).toHaveText(hall.name(1));
  await expect(page.getByRole('radio', { name: '4 of 5, chosen' })).toBeChecked();
  await expect(howFar(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(40);
  expect(faults.join('\n')).toContain('NotFoundError');
  await score(page, 2);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[[1, 2]]]);
});
