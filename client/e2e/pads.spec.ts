import { expect, type Browser, type Page } from '@playwright/test';
import { recommendedRules, type RankedBy, type Rules } from '../../domain/event/rules/rules.ts';
import { bidId } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkPage, expectDelivery, newPhone, openProject, usualPhone } from './phones.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

/** Every project can be voted on from the opening, and all were heard before the phone comes. */
async function openHall(
  ballot: Rules['ballot'],
  by: RankedBy,
  rules: Partial<Rules> = {},
  // Everything with a vote can be paid for: no tie stands in the way of the results.
  potPence = 25_000_00,
): Promise<void> {
  hall = await Hall.open({
    bids: 5,
    potPence,
    rules: {
      ballot,
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: { ...recommendedRules.allocation, by },
      opening: 'all-at-once',
      ...rules,
    },
  });
  await hall.openVoting();
  await hall.call(1, 2, 3, 4, 5);
}

/** Reads today's rules, which begin with what there is to do, and goes to the list. */
async function scan(browser: Browser, instruction: string, viewport = usualPhone): Promise<Page> {
  const page = await (await newPhone(browser, viewport)).newPage();
  await page.goto(hall.card(1).url);
  await expect(page.getByRole('main').getByRole('listitem').first()).toHaveText(instruction);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await page.getByRole('link', { name: 'All projects' }).click();
  await expect(page.getByRole('main')).toContainText(instruction);
  return page;
}

const bar = (page: Page) => page.getByRole('contentinfo');
const listed = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

/** From the last call to the results, in which the first project told is one that this phone voted for. */
async function closeAndTell(page: Page, first: number): Promise<void> {
  for (const type of ['close-voting', 'end-grace', 'seal', 'start-results'] as const)
    await hall.ask({ type });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
  await expectDelivery(page, 'In the count');
  await hall.tellEverything();
  await expect(page.getByRole('listitem').first()).toContainText(hall.name(first));
  await checkPage(page);
}

test('choose three: boxes in the list, a fourth is refused in words, a missing one is said at the last call', async ({
  browser,
}) => {
  await openHall({ type: 'approval', atLeast: 3, atMost: 3 }, 'votes', {
    blanks: { kind: 'ballot-not-counted', leastScorersPercent: 0 },
    shuffled: true,
  });
  const page = await scan(browser, 'Choose 3 projects.');
  const box = (bid: number) => page.getByRole('checkbox', { name: `Choose ${hall.name(bid)}` });
  const order = await listed(page);
  await expect(bar(page)).toContainText('3 of 3 choices left');
  await box(1).click();
  await box(2).click();
  await hall.ask({ type: 'start-last-call' });
  await expect(page.getByRole('status').filter({ hasText: '1 more choice is needed' })).toContainText(
    'If your vote stays like this, it is not counted',
  );
  await box(3).click();
  await expect(bar(page)).toContainText('0 of 3 choices left');
  await box(4).click();
  await expect(page.getByText('You have used all 3 choices. Take one back first.')).toBeVisible();
  await expect(box(4)).not.toBeChecked();
  await checkPage(page);
  await expectDelivery(page, 'Received');
  await page.reload();
  await expect(box(3)).toBeChecked();
  expect(await listed(page), 'the same order after a reload').toEqual(order);
  expect(hall.ballots()).toEqual([[1, 2, 3].map((bid) => [bid, 1])]);
  await page.getByRole('link', { name: 'Your choices' }).click();
  await expect(page.getByText('You have made all your choices.')).toBeVisible();
  await checkPage(page);
  await closeAndTell(page, 1);
});

test('[C11] a group’s card: its own project has no box, is not counted as missing, and the rest is received', async ({
  browser,
}) => {
  await openHall({ type: 'approval', atLeast: 4, atMost: 4 }, 'votes', { ownBid: 'abstain' });
  const page = await (await newPhone(browser)).newPage();
  await page.goto((await hall.teamCard(bidId(2))).url);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await page.getByRole('link', { name: 'All projects' }).click();
  const own = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: hall.name(2) });
  await expect(own).toContainText('your own group’s');
  await expect(own.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(4);
  for (const box of await page.getByRole('checkbox').all()) await box.click();
  await expect(bar(page)).toContainText('0 of 4 choices left');
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[1, 3, 4, 5].map((bid) => [bid, 1])]);
  await own.getByRole('link').click();
  await expect(page.getByText('so you don’t vote on it')).toBeVisible();
  await page.getByRole('contentinfo').getByRole('link').click();
  await expect(page.getByText('You have made all your choices.')).toBeVisible();
  await checkPage(page);

  // At the close nobody is in the middle of anything any more: the phone says so, whatever page was open.
  for (const type of ['start-last-call', 'close-voting', 'end-grace'] as const) await hall.ask({ type });
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Voting has closed');
  await expect(heading).toBeFocused();
  await expect(bar(page)).not.toContainText('left');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Your choices' }).click();
  await expect(page.getByRole('listitem')).toHaveCount(4);

  // On the page that is open already, what comes next takes the reader to its heading too.
  await page.getByRole('link', { name: 'All projects' }).click();
  for (const type of ['seal', 'start-results'] as const) await hall.ask({ type });
  await expect(heading).toHaveText('Results');
  await expect(heading).toBeFocused();
});

test('share out tokens, 320 px wide: more and less, no more than there are, none for a project that left', async ({
  browser,
}) => {
  await openHall({ type: 'points', tokens: 6, capPerBid: 4 }, 'total');
  const narrow = { width: 320, height: 640 };
  const page = await scan(
    browser,
    'Share out your 6 tokens as you like, at most 4 for each project.',
    narrow,
  );
  const tokens = (bid: number) => page.getByRole('group', { name: `Your tokens for ${hall.name(bid)}` });
  const more = (bid: number) => tokens(bid).getByRole('button', { name: 'Give 1 token more' });
  for (const left of [5, 4, 3, 2]) {
    await more(1).click();
    await expect(bar(page)).toContainText(`${left} of 6 tokens left`);
  }
  await more(1).click();
  await expect(page.getByText('4 tokens is the most that one project can get from you.')).toBeVisible();
  await checkPage(page);
  await more(2).click();
  await more(2).click();
  await more(3).click();
  await expect(page.getByText('You have used all 6 tokens. Take some back first.')).toBeVisible();
  await openProject(page, hall, 1);
  await page.getByRole('button', { name: 'Take 1 token back' }).press('Enter');
  await expect(tokens(1).getByRole('status')).toContainText('3 tokens');
  await checkPage(page);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([
    [
      [1, 3],
      [2, 2],
    ],
  ]);

  await hall.ask({ type: 'set-aside', bid: 2, as: 'withdrawn' });
  // What stood on the project that is out can be given again at once (B17).
  await page.getByRole('contentinfo').getByRole('link', { name: '3 of 6 tokens left' }).click();
  await page.getByRole('button', { name: `Take it back from ${hall.name(2)}` }).click();
  await expect(bar(page)).toContainText('3 of 6 tokens left');
  await checkPage(page);
  await expectDelivery(page, 'Received');
  await hall.ask({ type: 'start-last-call' });
  await closeAndTell(page, 1);
});

test('put in order, by keyboard alone: in, higher, lower, out, and the focus stays with what moved', async ({
  browser,
}) => {
  await openHall({ type: 'ranking', places: 3 }, 'total');
  const page = await scan(browser, 'Put 3 projects in order, the one that you want most first.');
  for (const [place, bid] of [4, 2, 5].entries()) {
    const add = page.getByRole('button', {
      name: `Add ${hall.name(bid)} as your ${['1st', '2nd', '3rd'][place]} choice`,
    });
    await add.press('Enter');
  }
  await expect(bar(page)).toContainText('0 of 3 places left');
  await page.getByRole('button', { name: `Add ${hall.name(1)}` }).press('Enter');
  await expect(page.getByText('You have used all 3 places. Take a project out first.')).toBeVisible();
  await page.getByRole('link', { name: 'Your order' }).first().press('Enter');
  const higher = page.getByRole('button', { name: `Move ${hall.name(5)} higher` });
  await higher.press('Enter');
  await expect(higher).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(`${hall.name(5)} is now your 1st choice.`)).toBeAttached();
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(hall.name(5));
  await checkPage(page);
  await page.getByRole('button', { name: `Take out ${hall.name(2)}` }).press('Enter');
  await expect(page.getByText('1 place still to fill')).toBeVisible();
  await openProject(page, hall, 5);
  await expect(page.getByRole('status').filter({ hasText: 'Your 1st choice' })).toBeVisible();
  await checkPage(page);
  await expectDelivery(page, 'Received');
  await page.reload();
  await expect(page.getByText('Your 1st choice')).toBeVisible();
  expect(hall.ballots()).toEqual([
    [
      [4, 2],
      [5, 1],
    ],
  ]);
  await hall.ask({ type: 'start-last-call' });
  await closeAndTell(page, 5);
});

test('spend the pot: what is left is always in sight, and what does not fit is answered with both amounts', async ({
  browser,
}) => {
  await openHall({ type: 'knapsack' }, 'votes', {}, 20_000_00);
  const page = await scan(browser, 'Choose projects that together ask for at most £20,000.');
  const box = (bid: number) => page.getByRole('checkbox', { name: new RegExp(`on ${hall.name(bid)}$`) });
  for (const bid of [1, 2, 5]) await box(bid).click();
  await expect(bar(page)).toContainText('£3,400 left to spend');
  await openProject(page, hall, 3);
  await page.getByRole('checkbox').click();
  await expect(
    page.getByText('This project needs £3,900, and you have £3,400 left. Take another project back first.'),
  ).toBeVisible();
  await expect(page.getByRole('checkbox')).not.toBeChecked();
  await checkPage(page);
  await openProject(page, hall, 4);
  await page.getByRole('checkbox').click();
  await hall.ask({ type: 'start-last-call' });
  await page.getByRole('link', { name: '£1,760 left to spend' }).click();
  await expect(page.getByText('You don’t have to spend it all.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await checkPage(page);
  await expectDelivery(page, 'Received');
  expect(hall.ballots()).toEqual([[1, 2, 4, 5].map((bid) => [bid, 1])]);
  await closeAndTell(page, 1);
});

test('a tap that was not taken is spoken of in its own stage only', async ({ browser }) => {
  await openHall({ type: 'approval', atLeast: 0, atMost: 2 }, 'votes');
  const page = await scan(browser, 'Choose up to 2 projects.');
  const box = (bid: number) => page.getByRole('checkbox', { name: new RegExp(`${hall.name(bid)}$`) });
  const refused = page.getByText('Take one back first');
  for (const bid of [1, 2, 3]) await box(bid).click();
  await expect(refused).toBeVisible();
  await hall.ask({ type: 'start-last-call' });
  await expect(page.getByText('Last call')).toBeVisible();
  await expect(refused).toBeHidden();
  await box(4).click();
  await expect(refused).toBeVisible();
  await hall.ask({ type: 'close-voting' });
  await expect(page.getByText('Voting has closed. We are waiting a few seconds')).toBeVisible();
  await expect(refused).toBeHidden();
});
