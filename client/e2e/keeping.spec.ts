import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { freePort } from '../../scripts/hall/free-port.ts';
import { playSample } from '../../scripts/testing/played-sample.ts';
import { test } from './journey.ts';
import { LaptopProcess } from './laptop-process.ts';
import { checkPage } from './phones.ts';

/** Acts of keeping on the folder that the README's first command makes, by the links that it prints. */

let dataDir: string;
let laptop: LaptopProcess;
test.beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'first-start-'));
  laptop = new LaptopProcess({ dataDir, port: await freePort() });
});
test.afterEach(() => laptop.close());

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();

async function openIn(browser: Browser, link = ''): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  return page;
}

/** The officer makes a fund in which money counts, as on any day. */
async function makeRealFund(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Create a fund' }).click();
  await page.getByLabel('Name of the fund').fill('Real money');
  await page.getByLabel('All the money in it').fill('1000');
  await press(page, 'Create a fund');
  await expect(page.getByRole('heading', { name: 'Real money' })).toBeVisible();
}

test('[J12] practice of the first start is wiped and made again, twice, and the officer stays signed in', async ({
  page,
  browser,
}) => {
  const { url, links, cards } = await laptop.start();
  await page.goto(links?.officer ?? '');
  await expect(heading(page)).toHaveText('Funds');
  await makeRealFund(page);
  const facilitator = await openIn(browser, links?.facilitator);
  // While the sample is being made a part of a page can fail to arrive: it says so, and is opened again as it asks.
  await expect(heading(facilitator)).toHaveText(/Getting ready|This page did not open/);
  if ((await heading(facilitator).textContent()) !== 'Getting ready') await facilitator.reload();
  await expect(heading(facilitator)).toHaveText('Getting ready');
  const phone = await openIn(browser, cards?.[0]?.url);
  await expect(heading(phone)).toBeVisible();

  for (const round of ['the first time', 'again']) {
    await page.goto(`${url}/officer`);
    await press(page, 'Wipe practice');
    await confirm(page, 'Wipe it');
    await expect(page.getByText('All practice has been wiped.'), round).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Real money' })).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Sample:/ })).toHaveCount(0);
    await checkPage(page);
    await press(page, 'Make the practice sample');
    await expect(page.getByText('The practice sample has been made.'), round).toBeVisible();
    await checkPage(page);
  }
  for (const screen of [facilitator, phone])
    await expect(heading(screen)).toHaveText('There is no event at this address');

  await page.goto(`${url}/officer`);
  await press(page, 'Wipe practice');
  await confirm(page, 'Wipe it');
  await expect(page.getByText('All practice has been wiped.')).toBeVisible();
  await laptop.pullThePlug();
  await laptop.start();
  await page.goto(`${url}/officer`);
  await expect(page.getByRole('heading', { name: 'Real money' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Sample:/ }), 'wiped stays wiped').toHaveCount(0);
});

test('[H3, H4, J10] its event is copied, archived, erased and parted from its cards', async ({ page }) => {
  const first = await laptop.start();
  const part = (name: string): string => `${first.url}/officer?event=1&part=${name}`;
  await page.goto(first.links?.officer ?? '');
  await expect(heading(page)).toHaveText('Funds');
  await laptop.pullThePlug();
  await playSample(dataDir);
  await laptop.start();

  for (const name of ['Next year', 'The year after']) {
    await page.goto(part('keeping'));
    await page
      .getByLabel('For which area?')
      .selectOption({ label: 'Sample: Health and Wellbeing Fund: Cressbrook' });
    await page.getByLabel('Name of the event').fill(name);
    await page.getByLabel('Place').fill('The larger hall');
    await page.getByLabel('Date').fill('Saturday');
    await page.getByLabel('With its bids, in their order').check();
    await page.getByLabel('With the same number of new voting cards').check();
    await press(page, 'Make the copy');
    await expect(page.getByText(`${name} has been created.`)).toBeVisible();
    await expect(page.getByText('22 bids')).toBeVisible();
  }

  await page.goto(part('result'));
  await press(page, 'Make them anonymous');
  await confirm(page, 'Make them anonymous');
  const destroyed = page.getByText('Nobody can find out any more which vote came from which card.');
  await expect(destroyed).toBeVisible();
  await page.reload();
  await expect(destroyed, 'there is nothing to destroy twice').toBeVisible();

  await page.goto(part('keeping'));
  for (const round of ['the first time', 'again']) {
    await press(page, 'Archive this event');
    await confirm(page, 'Archive this event');
    await expect(page.getByText('The event is archived.'), round).toBeVisible();
    await press(page, 'Bring it back into the list');
    await expect(page.getByText('The event is back in the list.'), round).toBeVisible();
  }
  await expect(page.getByText('The usual ones are filled in below', { exact: false })).toBeVisible();
  await press(page, 'Save the days');
  await expect(page.getByText('The days are saved.')).toBeVisible();
  await expect(page.getByText('Never automatically')).toHaveCount(0);
  const act = 'Erase names of staff now';
  await press(page, act);
  await confirm(page, act);
  await expect(page.getByText('The names of staff are erased.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Last erased')).toHaveCount(2);
  await expect(page.getByRole('button', { name: act }), 'nothing is left to erase').toHaveCount(0);
  await checkPage(page);
  await page.goto(`${first.url}/officer`);
  await expect(page.getByText('The year after')).toBeVisible();
});
