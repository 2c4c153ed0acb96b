import { withIds } from '../../domain/testing/plain-ids.ts';
import { expect, type Page } from '@playwright/test';
import { bidId, nobody, type DeviceTag } from '../../domain/ids.ts';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize } from './phones.ts';

const step = (page: Page) => page.getByText(/^Step \d+ of \d+$/);

test('what happened is walked by keyboard, kept over a reload, and shown to nobody before the hall has seen it', async ({
  page,
}) => {
  const hall = await Hall.open({
    bids: 4,
    potPence: 9_000_00,
    rules: {
      ballot: { type: 'approval', atLeast: 0, atMost: null },
      opening: 'all-at-once',
      blanks: { kind: 'left-out', leastScorersPercent: 0 },
      allocation: { rule: 'equal-shares', utility: 'cost', completion: 'none', incrementPence: null },
    },
  });
  const address = `${hall.url}/events/${hall.event}?what-happened`;
  await page.goto(address);
  await expect(page.getByText('There is nothing to show yet.')).toBeVisible();

  await hall.openVoting();
  await hall.call(...hall.room.state.order);
  // Four of six choose project 1; two choose 2; nobody the others.
  for (const [place, key] of [...hall.room.state.cards.keys()].entries()) {
    const ballot = {
      type: 'send-ballot',
      key,
      device: withIds<DeviceTag>('d'),
      send: 1,
      basedOn: 0,
    } as const;
    await hall.room.submit(
      { ...ballot, marks: [[place < 4 ? bidId(1) : bidId(2), 1]] },
      { role: 'voter', person: nobody },
    );
  }
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await page.reload();
  await expect(page.getByText('There is nothing to show yet.')).toBeVisible();
  await hall.tellEverything();

  await page.goto(`${hall.url}/events/${hall.event}`);
  await page.getByRole('link', { name: 'See what happened, step by step' }).click();
  await expect(step(page)).toHaveText('Step 1 of 6');
  await expect(
    page.getByText(/Every one of the 6 voters has £1,500 to spend: an equal share/).first(),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('Enter');
  await expect(step(page)).toHaveText('Step 2 of 6');
  await expect(page.getByText(/Its 4 supporters had £6,000 left between them/).first()).toBeVisible();
  await page.reload();
  await expect(step(page)).toHaveText('Step 2 of 6');
  await page.getByRole('button', { name: 'The end' }).press('Enter');
  await expect(step(page)).toHaveText('Step 6 of 6');
  await expect(page.getByRole('button', { name: 'Next step' })).toBeDisabled();
  await page.goBack();
  await expect(step(page)).toHaveText('Step 2 of 6');
  await checkAtEverySize(page);
  await hall.close();
});
