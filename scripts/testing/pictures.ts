/**
 * Takes the pictures of the README anew, after screens have changed: `node scripts/testing/pictures.ts`. It starts the
 * program on an empty folder, leads the practice event in a browser with a practice crowd, and writes docs/pictures.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { score, voteWith } from '../../client/e2e/phones.ts';
import { bigButton, goTo, press } from '../../client/e2e/stage.ts';
import { start, type Started } from '../../server/main.ts';
import { buildClient, isClientStale } from '../starting/client-build.ts';
import { browserArgs, ensureBrowser } from './browser.ts';
import { top } from '../tool.ts';

const crowd = 90;
/** The pitches before the one in the pictures, and the steps of the results up to the one in the pictures. */
const [pitches, steps] = [8, 4];
const patience = { timeout: 180_000 };

const projectorSize = { viewport: { width: 1280, height: 720 } };
const laptopSize = { viewport: { width: 1024, height: 768 } };
const phoneSize = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 1.5,
  isMobile: true,
  hasTouch: true,
};

const found = ensureBrowser();
if ('problem' in found) throw new Error(found.problem);
if (isClientStale()) buildClient();
const dataDir = mkdtempSync(join(tmpdir(), 'decision-day-pictures-'));
const settings = { PORT: '0', HOST: '127.0.0.1', DATA_DIR: dataDir };
const started = await start(settings, { newLinks: false, goOnWithLess: false });
const chrome = await chromium.launch({ executablePath: found.browser, args: [...browserArgs] });
try {
  await playAndTake(chrome, started);
} finally {
  await chrome.close();
  await started.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function playAndTake(browser: Browser, { handout }: Started): Promise<void> {
  const [card] = handout?.cards ?? [];
  if (!handout || !card) throw new Error('the practice event has links and cards');
  const projector = await open(browser, handout.links.projector, projectorSize);
  const lead = await open(browser, handout.links.facilitator, laptopSize);
  const desk = await open(browser, handout.links.desk, laptopSize);
  const voter = await open(browser, 'about:blank', phoneSize);

  await press(lead, 'Open the doors');
  await bringCrowd(lead);
  await press(lead, 'Open voting', 'Open voting');
  for (let place = 0; place < pitches; place += 1) {
    await press(lead, /^Start the pitch/);
    await press(lead, /^End the pitch/);
  }
  await press(lead, /^Start the pitch/);
  await voteWith(voter, { ...card, bid: null });
  await score(voter, 4);
  await desk.getByLabel('Number on the voting card').fill(String(card.number));
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Has voted', { exact: true })).toBeVisible();
  // Half a minute into the pitch most of the crowd have scored.
  await expect(projector.getByRole('timer').first()).toContainText('2:30', patience);
  await take(projector, 'projector-pitch');
  await take(lead, 'facilitator');
  await take(voter, 'phone-score');
  await take(desk, 'desk');

  await press(lead, /^End the pitch/);
  await take(projector, 'projector-scores');
  await closeAndTell(lead);
  await take(projector, 'projector-result');
  await take(voter, 'phone-results');
}

async function bringCrowd(lead: Page): Promise<void> {
  await goTo(lead, 'More');
  await lead.getByLabel('How many phones').fill(String(crowd));
  await lead.getByRole('button', { name: 'Bring them in' }).click();
  await expect(lead.getByText(`${crowd} phones of the crowd are here.`)).toBeVisible(patience);
  await goTo(lead, 'Projects');
}

/** The remaining projects are pitched, and the results are shown up to the step in the pictures. */
async function closeAndTell(lead: Page): Promise<void> {
  while (
    await bigButton(lead)
      .getByText(/the pitch/)
      .isVisible()
  )
    await press(lead, /the pitch/);
  await press(lead, 'Start the last call');
  await press(lead, 'Close voting now', 'Close voting');
  await expect(bigButton(lead)).toContainText('Seal the count', patience);
  await press(lead, 'Seal the count', 'Seal the count');
  await press(lead, 'Start the results');
  for (let step = 0; step < steps; step += 1) await press(lead, 'Show the next');
}

async function open(browser: Browser, url: string, size: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...size, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** From the top of the page, once its typeface is there. */
async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(top, 'docs', 'pictures', `${name}.png`) });
}
