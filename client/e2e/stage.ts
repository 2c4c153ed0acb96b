/** What journeys on the big screen and on the facilitator's screen have in common. */

import { expect, type Browser, type Page } from '@playwright/test';
import type { Hall } from './hall.ts';

export const bigScreen = { width: 1920, height: 1080 };
export const oldProjector = { width: 1024, height: 768 };
export const phone = { width: 360, height: 740 };
export const laptop = { width: 1366, height: 768 };

/** Opens a role's link in a browser of its own. */
export async function openRole(
  browser: Browser,
  hall: Hall,
  role: 'projector' | 'facilitator',
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(await hall.link(role));
  await expect.poll(() => page.url(), 'the link’s token has left the address bar').not.toContain('#');
  return page;
}

/** The one large button. */
export function bigButton(page: Page): ReturnType<Page['locator']> {
  return page.getByRole('region', { name: 'Next step' }).getByRole('button');
}

/** Presses the large button once it says so, and answers its question. */
export async function press(page: Page, label: string | RegExp, confirm?: string): Promise<void> {
  const button = bigButton(page);
  await expect(button).toContainText(label);
  await expect(button).toBeEnabled();
  const dialog = page.getByRole('dialog');
  const before = (await button.textContent()) ?? '';
  await button.click();
  if (confirm === undefined) return expect(button).not.toHaveText(before);
  await dialog.getByRole('button', { name: confirm, exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** Seconds left on the clock that the screen shows. */
export async function secondsLeft(page: Page): Promise<number> {
  const clock = /(\d+):(\d\d)/.exec((await page.getByRole('timer').first().textContent()) ?? '');
  return Number(clock?.[1]) * 60 + Number(clock?.[2]);
}

/** Goes to a part of the facilitator's screen. */
export async function goTo(
  page: Page,
  part: 'Now' | 'Projects' | 'Screen' | 'Health' | 'More',
): Promise<void> {
  await page.getByRole('navigation').getByRole('button', { name: part, exact: true }).click();
}

/** What the health board says of one thing. */
export function fact(lead: Page, term: string): ReturnType<Page['locator']> {
  const board = lead.getByRole('region', { name: 'Health', exact: true });
  return board
    .locator('dl > div')
    .filter({ has: lead.locator('dt', { hasText: term }) })
    .locator('dd');
}

/** Nothing is outside the picture and nothing is too small for the back row. */
export async function checkPicture(page: Page): Promise<void> {
  const outside = await page.evaluate(() => {
    const texts = [...document.querySelectorAll('main *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    return texts
      .filter((element) => {
        const { top, right, bottom, left, width } = element.getBoundingClientRect();
        return width > 1 && (top < 0 || left < 0 || right > innerWidth || bottom > innerHeight);
      })
      .map((element) => element.textContent);
  });
  expect(outside, 'nothing leaves the picture').toEqual([]);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('main p, main li, main span, main strong')]
      .filter((element) => !element.closest('svg') && element.textContent.trim())
      .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < innerHeight / 30 - 0.5)
      .map((element) => element.textContent),
  );
  expect(small, 'everything is a thirtieth of the height at least').toEqual([]);
}
