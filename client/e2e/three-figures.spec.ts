import { expect, type Browser, type Page } from '@playwright/test';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, newPhone } from './phones.ts';
import { bigButton, bigScreen, checkPicture, openRole, phone, press } from './stage.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

/** Opens the card on a phone of its own and goes to the list of projects. */
async function scan(browser: Browser, card: number): Promise<Page> {
  const page = await (await newPhone(browser)).newPage();
  await page.goto(hall.card(card).url);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await page.getByRole('link', { name: 'All projects' }).click();
  return page;
}

const bar = (page: Page) => page.getByRole('contentinfo');
const choice = (page: Page, bid: number) => page.getByRole('checkbox', { name: `Choose ${hall.name(bid)}` });

/** What the question says that the large button asks; it is left unanswered. */
async function asked(lead: Page, label: string): Promise<string> {
  await expect(bigButton(lead)).toContainText(label);
  await bigButton(lead).click();
  const dialog = lead.getByRole('dialog');
  await expect(dialog).toBeVisible();
  const said = (await dialog.textContent()) ?? '';
  await lead.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  return said;
}

test('[T6, T7] in, complete and counted are three figures, and each screen says the one that it means', async ({
  browser,
}) => {
  hall = await Hall.open({
    bids: 4,
    potPence: 25_000_00,
    rules: {
      ballot: { type: 'approval', atLeast: 3, atMost: 3 },
      blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
      allocation: { ...recommendedRules.allocation, by: 'votes' },
      opening: 'all-at-once',
    },
  });
  await hall.openVoting();
  await hall.call(1, 2, 3, 4);
  const screen = await openRole(browser, hall, 'projector', bigScreen);
  const lead = await openRole(browser, hall, 'facilitator', phone);
  const [whole, part, emptied] = [await scan(browser, 1), await scan(browser, 2), await scan(browser, 3)];

  for (const bid of [1, 2]) await choice(whole, bid).check();
  await expect(bar(whole)).toContainText('2 of 3, not counted yet');
  await expect(bar(whole)).not.toContainText('received');
  await choice(whole, 3).check();
  await expect(bar(whole)).toContainText('Received');
  await expect(bar(whole)).toContainText('Everything you marked has been received.');
  for (const bid of [1, 4]) await choice(part, bid).check();
  await expect(bar(part)).toContainText('2 of 3, not counted yet');
  await checkPage(part);
  await choice(emptied, 2).check();
  await expect(bar(emptied)).toContainText('1 of 3, not counted yet');
  await choice(emptied, 2).uncheck();
  await expect(bar(emptied)).not.toContainText(/not sent|received|counted/i);
  await expect
    .poll(() =>
      hall
        .ballots()
        .map((marks) => marks.length)
        .sort((a, b) => a - b),
    )
    .toEqual([0, 2, 3]);

  await press(lead, /End the pitch/);
  await press(lead, 'Start the last call');
  await expect(screen.getByRole('main')).toContainText('2of 3 have voted');
  await checkPicture(screen);
  await expect(lead.getByRole('main')).toContainText('not complete1');
  await checkPage(lead);
  expect(await asked(lead, 'Close voting now')).toContain(
    '2 ballots in. 1 of them is not complete and does not count.',
  );
  await press(lead, 'Close voting now', 'Close voting');
  await press(lead, 'Stop waiting for votes');
  await expect(bar(part)).toContainText('2 of 3, not counted');
  await expect(bar(part)).not.toContainText('yet');
  const seal = await asked(lead, 'Seal the count');
  expect(seal).toContain(
    '2 ballots in. 1 of them is not complete and does not count. 1 ballot will be counted.',
  );
  await press(lead, 'Seal the count', 'Seal the count');

  await expect(screen.getByRole('main')).toContainText('1of 2 ballots counted');
  await checkPicture(screen);
  await expect(bar(whole)).toContainText('In the count');
  await expect(part.getByRole('main')).toContainText(
    'Your vote is not in the count: today’s rules count complete votes only',
  );
  await expect(emptied.getByRole('main')).toContainText('No vote was received from this card.');

  await hall.ask({ type: 'start-results' });
  await hall.tellEverything();
  await part.goto(`${hall.url}/events/${hall.event}?what-happened`);
  await expect(part.getByRole('main')).toContainText('1 of 2 ballots counted.');
});
