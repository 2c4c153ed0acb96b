/** When a person has something to read, by the page's own clock: it starts when the address is asked for. */

import type { BrowserContext, Page } from '@playwright/test';

export interface Moments {
  /** The browser has painted the heading of the first answer. */
  readonly words: number | null;
  /** The name of the first project is drawn, in the words that the server made or on the page itself. */
  readonly project: number | null;
  /** The page itself has taken the place of those words, with its first list: today's rules on a new phone. */
  readonly itself: number | null;
}

declare global {
  interface Window {
    shownAt: { words: number | null; project: number | null; itself: number | null };
  }
}

/** Call before the page is opened: it looks at every frame that the page draws. */
export async function watchMoments(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const shownAt: Window['shownAt'] = { words: null, project: null, itself: null };
    window.shownAt = shownAt;
    const isDrawn = (selector: string): boolean =>
      (document.querySelector(selector)?.getBoundingClientRect().height ?? 0) > 0;
    const look = (): void => {
      // What was there before the last frame has been painted with it.
      const now = performance.now();
      for (const [moment, selectors] of seen) if (selectors) shownAt[moment] ??= now;
      seen = [
        ['words', isDrawn('h1')],
        ['project', isDrawn('#first ul li strong, #root li[data-project]')],
        ['itself', document.getElementById('first') === null && isDrawn('#root ol li, #root ul li')],
      ];
      if (shownAt.itself === null) requestAnimationFrame(look);
    };
    let seen: [keyof Moments, boolean][] = [];
    requestAnimationFrame(look);
  });
}

/** Waits for the last of them, but no longer than that: what has not come by then is null. */
export async function momentsOf(page: Page, withinMs: number): Promise<Moments> {
  const isOver = () => window.shownAt.itself !== null;
  await page.waitForFunction(isOver, null, { timeout: withinMs, polling: 500 }).catch(() => undefined);
  const { words, project, itself } = await page.evaluate(() => window.shownAt);
  const whole = (ms: number | null) => (ms === null ? null : Math.round(ms));
  return { words: whole(words), project: whole(project), itself: whole(itself) };
}
