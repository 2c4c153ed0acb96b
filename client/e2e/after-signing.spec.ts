/** From the second signature to the folder, the awards and the published grants: how often an officer has to press. */

import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import type { Hall } from './hall.ts';
import { test } from './journey.ts';
import { signedIn } from './officers.ts';
import { checkPage, usualPhone } from './phones.ts';
import { signedHall } from './signed-hall.ts';

let hall: Hall;
test.afterEach(async () => {
  await hall.close();
});

/** Every press that a button or a link takes on the page, by hand or from the keyboard. */
async function countPresses(page: Page): Promise<() => number> {
  let presses = 0;
  await page.exposeBinding('pressed', () => {
    presses += 1;
  });
  await page.addInitScript("addEventListener('click', (e) => e.isTrusted && pressed(), true)");
  return () => presses;
}

async function takeFolder(page: Page, ...more: readonly string[]): Promise<void> {
  const taken = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Everything (zip)' }).click();
  const names = Object.keys(unzipSync(readFileSync(await (await taken).path())));
  for (const ending of ['chosen.xlsx', 'result-sheet.html', 'bundle.zip', ...more])
    expect(names.filter((name) => name.endsWith(ending))).toHaveLength(1);
}

test('[X9] from the signing to the folder and the published grants: ten presses the first time, three afterwards', async ({
  browser,
}) => {
  // All of these are groups: a private person behind a grant takes two presses more.
  hall = await signedHall(3);
  await hall.officer('Ruth');
  const page = await (await signedIn(browser, hall, 'Ruth')).newPage();
  const presses = await countPresses(page);
  const press = (role: 'link' | 'button', name: string | RegExp) =>
    page.getByRole(role, { name }).first().press('Enter');
  await page.setViewportSize({ width: 1366, height: 768 });
  const result = `${hall.url}/officer?event=${hall.event}&part=result`;
  await page.goto(result);

  await takeFolder(page);
  await press('link', 'Award what was chosen');
  await page.getByLabel('Authority').fill('Delegation 4.2');
  await press('button', /^Award £/);
  await expect(page.getByText(/has been awarded\.$/)).toBeVisible();
  await press('link', 'Publish the grants');
  await press('link', /^Mend it: Say which council/);
  for (const [label, text] of [
    ['Name of the council', 'Example Council'],
    ['Prefix', '360G-example'],
    ['Identifier', 'GB-LAE-CHE'],
    ['Website', 'https://council.example'],
    ['ONS code', 'E06000049'],
  ] as const)
    await page.getByLabel(label).first().fill(text);
  await press('button', 'Save');
  await press('link', /^Mend it: Say which department/);
  await page.getByLabel('Department').fill('Communities');
  await page
    .getByLabel(/months/i)
    .first()
    .fill('12');
  await press('button', 'Save');
  await press('button', /groups/);
  await press('button', 'Publish the grants');
  await expect(page.getByText('The grants are published.')).toBeVisible();
  expect(presses()).toBe(10);
  const anybody = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await anybody.goto(`${hall.url}/events/${hall.event}`);
  await expect(anybody.getByText('Northfields Repair Café').first()).toBeVisible();

  // Later, when something changed: again the folder, now with its letters, and again the grants.
  await page.goto(result);
  const before = presses();
  await takeFolder(page, 'letters.pdf', 'grants-360giving.json');
  await page.setViewportSize(usualPhone);
  await checkPage(page);
  await press('link', 'Publish the grants');
  await press('button', 'Publish the grants again');
  await expect(page.getByText('The grants are published.')).toBeVisible();
  expect(presses() - before).toBe(3);
});
