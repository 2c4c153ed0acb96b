import { expect, type Page } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage } from './phones.ts';
import { vote } from './voter.ts';

/** What the table says of the cards, by its own words. */
async function figures(page: Page): Promise<Record<string, string>> {
  const rows = await page.getByRole('region', { name: 'What became of the cards' }).getByRole('row').all();
  const cells = await Promise.all(rows.slice(1).map((row) => row.locator('th, td').allTextContents()));
  return Object.fromEntries(cells.map(([term = '', figure = '']) => [term, figure]));
}

test('sixty cards are handed out with the desk shut; then somebody new types 061, and the figures are right', async ({
  page,
}) => {
  const hall = await Hall.open({ cards: 120, rules: { opening: 'all-at-once' } });
  await hall.openVoting();
  // Sixty people hold a card, and fifty of them vote. No desk was open yet.
  for (let number = 1; number <= 50; number += 1) await vote(hall, hall.card(number), [[1, 4]]);

  // The volunteer has only the printed page, and reads there what to press.
  await page.goto(await hall.link('desk'));
  await page.getByRole('button', { name: 'Print the page for volunteers' }).click();
  const paper = page.getByRole('main');
  await expect(paper).toContainText('Cards 001 to 120');
  await expect(paper).toContainText('press “Count the piles” and type these numbers');
  await checkPage(page);
  await page.getByRole('button', { name: 'Back' }).click();

  await page.getByRole('button', { name: 'Count the piles' }).click();
  const first = page.getByLabel('Cards 001 to 120: first number left');
  await page.getByRole('button', { name: 'See what that means' }).click();
  await expect(page.getByText('Type the number of the card on top')).toBeVisible();
  await first.fill('061');
  await page.getByRole('button', { name: 'See what that means' }).click();
  await expect(page.getByText('Cards 001 to 120: 60 handed out, 60 left.')).toBeVisible();
  await checkAtEverySize(page);
  await page.getByRole('button', { name: 'Cancel these 60 cards' }).click();

  await expect(page.getByText('Every card is accounted for.')).toBeVisible();
  expect(await figures(page)).toMatchObject({
    Printed: '120',
    'Handed out, as far as we know': '60',
    '· have voted': '50',
    '· have not voted': '10',
    'Not handed out': '60',
    'On piles that nobody has counted': '0',
  });
  await page.getByLabel('Number on the voting card').fill('061');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Answer' })).toContainText('Not handed out');
  await checkPage(page);
  await hall.close();
});

test('a card of the range that has voted stops the count, and is left in when it was handed out after all', async ({
  page,
}) => {
  const hall = await Hall.open({ cards: 20, rules: { opening: 'all-at-once' } });
  await hall.openVoting();
  for (const number of [1, 14]) await vote(hall, hall.card(number), [[1, 4]]);
  await page.goto(await hall.link('desk'));
  await page.getByRole('button', { name: 'Count the piles' }).click();
  await page.getByLabel('Cards 001 to 020: first number left').fill('11');
  await page.getByRole('button', { name: 'See what that means' }).click();
  await expect(page.getByText('Card 014 has voted, so somebody was given it.')).toBeVisible();
  await checkPage(page);
  await page.getByRole('button', { name: 'Card 014 was handed out: do not cancel it' }).click();
  await page.getByRole('button', { name: 'Cancel these 9 cards' }).click();
  await expect(page.getByText('Every card is accounted for.')).toBeVisible();
  expect(await figures(page)).toMatchObject({ 'Not handed out': '9', '· have voted': '2' });
  expect(hall.ballots()).toHaveLength(2);
  await hall.close();
});

test('an officer makes envelopes for the groups, and each is printed with its label', async ({ page }) => {
  const hall = await Hall.open({ cards: 3, bids: 3 });
  await page.goto(await hall.link('officer'));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto(`${hall.url}/officer?event=${hall.event}&part=cards`);
  await page.getByRole('link', { name: 'Change that rule' }).click();
  await expect(page.getByRole('radio', { name: /^Yes, like everybody else/ })).toBeFocused();
  await page.getByRole('radio', { name: /^No, only on the other projects/ }).check();
  await page.getByRole('button', { name: 'Save these rules' }).click();
  await expect.poll(() => hall.room.state.rules.ownBid).toBe('abstain');
  await page.getByRole('link', { name: 'Voting cards' }).click();
  await expect(page.getByText('a group does not vote on its own project. Its cards say so.')).toBeVisible();
  await page.getByLabel('Cards in each envelope').fill('2');
  await page.getByRole('button', { name: 'Make the envelopes' }).click();
  await expect(page.getByText('6 cards made: 004 to 009.')).toBeVisible();
  await expect(page.getByRole('row', { name: '004 to 009' })).toContainText('3 envelopes');
  await checkPage(page);
  await page.getByRole('button', { name: 'Print cards 004 to 009' }).click();
  await page.getByRole('button', { name: 'Show 6 cards to print' }).click();
  await expect(page.getByText('Envelope for')).toHaveCount(3);
  await expect(page.getByText('Score every project from 1 to 5. Do not mark your own project.')).toHaveCount(
    6,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save as PDF' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`event-${hall.event}-cards-4-9.pdf`);
  await hall.close();
});
