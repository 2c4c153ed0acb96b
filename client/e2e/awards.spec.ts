/** From a signed result to awards, a drop-out, the next in line, the letters and a direct grant. */

import { expect } from '@playwright/test';
import type { Hall } from './hall.ts';
import { test } from './journey.ts';
import { signedIn } from './officers.ts';
import { checkPage, usualPhone } from './phones.ts';
import { signedHall } from './signed-hall.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

test('[G1, G3, G4, G7, G8] an officer awards all at once, a group drops out, and the letters are there', async ({
  browser,
}) => {
  hall = await signedHall();
  await hall.officer('Ruth');
  const ruth = await signedIn(browser, hall, 'Ruth');
  const page = await ruth.newPage();
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${hall.url}/officer?event=${hall.event}`);
  await page.getByRole('link', { name: 'Awards', exact: true }).click();
  await page.getByLabel('Authority').fill('Delegation 4.2');
  await page.getByRole('button', { name: /^Award £/ }).press('Enter');
  await expect(page.getByText(/has been awarded\.$/)).toBeVisible();
  await checkPage(page);

  // A group drops out: the same ballots and rules say who is next.
  const first = page.locator('details', { hasText: 'Bike Bank' });
  await first.locator('summary').press('Enter');
  await first.getByRole('button', { name: /^It is here: The group’s acceptance/ }).click();
  await expect(first.getByText(/^Here, marked by Ruth/)).toBeVisible();
  await first.getByRole('button', { name: /^The group drops out/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'The group drops out' }).click();
  await expect(page.getByText(/^Run \d was worked out after the signing/)).toBeVisible();
  // The next ones are equal: their tie is drawn, in front of two people.
  await page.getByLabel('Number that was drawn').fill('1');
  await page.getByLabel('The same number again').fill('1');
  for (const [label, name] of [
    ['Who drew', 'Dora Draws'],
    ['Who watched', 'Walt Watches'],
  ] as const) {
    await page.getByLabel(label).selectOption('Somebody else');
    await page.getByLabel('Their name').last().fill(name);
  }
  await page.getByRole('button', { name: 'Record the draw' }).click();
  await expect(page.getByText('The draw has been recorded.')).toBeVisible();
  await expect(page.getByText('Next in line: £3,900 is free for it')).toBeVisible();
  await page.setViewportSize(usualPhone);
  await checkPage(page);

  await page.getByRole('link', { name: 'Letters' }).click();
  await expect(page.getByRole('link', { name: 'All letters (PDF)' })).toBeVisible();
  await checkPage(page);

  await page.goto(`${hall.url}/officer?do=awards&fund=${hall.room.state.fund}`);
  await page.getByLabel('Organisation').fill('Town partnership');
  await page.getByLabel('Purpose').fill('Partnership work');
  await page.getByLabel('Authority').fill('Minute 3');
  await page.getByLabel('Amount').fill('8000');
  await page.getByRole('button', { name: 'Record a direct grant' }).click();
  await expect(page.getByText('The direct grant has been recorded.')).toBeVisible();
  await checkPage(page);
});
