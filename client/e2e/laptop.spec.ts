import { expect } from '@playwright/test';
import { Hall } from './hall.ts';
import { test } from './journey.ts';
import { checkAtEverySize, checkPage } from './phones.ts';

test('[W9] whoever sits at the computer opens the hall’s screen, hands out links and hears go or no-go, without signing in', async ({
  page,
}) => {
  const hall = await Hall.open();
  await page.goto(`${hall.url}/laptop`);
  await expect(page.getByText('This page opens by itself')).toBeVisible();

  await page.goto(hall.laptopPage());
  await page.reload(); // the address in the bar has no key any more, and the page still opens
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This computer runs Decision Day');
  expect(page.url()).not.toContain('#');
  await checkAtEverySize(page);

  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Open the big screen' }).click();
  const screen = await opened;
  await expect(screen.getByRole('heading', { level: 1 })).toHaveText('Getting ready');
  await page.getByRole('button', { name: 'Make a link for the desk' }).click();
  await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();

  await page.getByRole('link', { name: 'Check now' }).click();
  const verdict = page.getByRole('status').filter({ hasText: 'No-go' });
  await expect(verdict).toBeVisible(); // phones cannot reach 127.0.0.1
  const cards = page.getByRole('listitem').filter({ hasText: 'Printed cards lead to this computer' });
  await expect(cards).toContainText(`Cards 1 to 6: ${hall.url}`);
  await checkAtEverySize(page);

  await page.getByRole('button', { name: 'Prepare the notice' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The address on your card has changed');
  await checkPage(page);
  await page.getByRole('button', { name: 'Back to the check' }).click();
  await expect(verdict).toBeVisible();
  await hall.close();
});
