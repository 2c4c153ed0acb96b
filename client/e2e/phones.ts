/** What journeys on a phone have in common. */

import { AxeBuilder } from '@axe-core/playwright';
import type { PrintedCard } from '../../domain/wire/http-cards.ts';
import type { Hall } from './hall.ts';
import { expectTextAlone } from './translation.ts';
import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';

export const usualPhone = { width: 360, height: 740 };

/** A phone of its own: nothing of another one's storage. */
export async function newPhone(browser: Browser, viewport = usualPhone): Promise<BrowserContext> {
  return browser.newContext({ viewport, hasTouch: true, isMobile: true, locale: 'en-GB' });
}

/** Nothing for axe to mend, nothing that scrolls sideways, and one heading that says where one is. */
export async function checkPage(page: Page): Promise<void> {
  await checkAxe(page);
  await checkWidth(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('main')).toHaveCount(1);
}

/** Nothing for axe to mend, and nothing that breaks where a browser translates the page. */
export async function checkAxe(page: Page): Promise<void> {
  await expectTextAlone(page);
  // Without frames the page alone answers, and only what is wrong is written out: a quarter of the time.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nothing scrolls sideways. */
export async function checkWidth(page: Page, where = ''): Promise<void> {
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, `nothing scrolls sideways ${where}`.trim()).toBe(0);
}

/** The width of a laptop's window at the zoom of 400% that WCAG asks for, and of the smallest phone. */
const narrowest = { width: 320, height: 640 };
const widest = { width: 1920, height: 1080 };

/** For a page that staff open on whatever they have: axe reads the narrow and the wide arrangement. */
export async function checkAtEverySize(page: Page): Promise<void> {
  await checkOnEveryPhone(page);
  await page.setViewportSize({ width: 1024, height: 768 });
  await checkWidth(page);
  await page.setViewportSize(widest);
  await checkPage(page);
}

/** For a page of a phone; leaves it at the usual size. */
export async function checkOnEveryPhone(page: Page): Promise<void> {
  await page.setViewportSize(narrowest);
  await checkWidth(page);
  await page.setViewportSize(usualPhone);
  await checkPage(page);
}

/** Gives the open project a score. */
export async function score(page: Page, figure: number): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${figure} of`) }).click();
}

export async function expectDelivery(
  page: Page,
  said: 'Not sent yet' | 'Received' | 'In the count',
): Promise<void> {
  await expect(page.getByRole('contentinfo')).toContainText(said);
}

/** The same card as it was printed before QR codes named their event. */
export function printedEarlier(card: PrintedCard): PrintedCard {
  return { ...card, url: card.url.replace(/join\/\d+/, 'v') };
}

/** Scans the card with this phone, reads the rules, and goes on to the project being presented. */
export async function voteWith(page: Page, card: PrintedCard): Promise<void> {
  await page.goto(card.url);
  await page.getByRole('link', { name: 'Go to the projects' }).click();
  await expect(page.getByRole('contentinfo')).toContainText('scored');
}

/** Opens a project as a link to it does. */
export async function openProject(page: Page, hall: Hall, bid: number): Promise<void> {
  await page.goto(`${hall.url}/join/${hall.event}?project=${bid}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(hall.name(bid));
}
