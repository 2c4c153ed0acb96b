/** Everybody's screens through a whole day: each in a browser that translates, loaded again whenever the journey says so. */

import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import type { cutFaults, fitFaults } from '../scenes/testing/fit-faults.ts';
import { installFonts } from './brought-fonts.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { checkWidth } from './phones.ts';
import { translate, type WayToTranslate } from './translation.ts';

interface Seat {
  readonly way: WayToTranslate;
  readonly arabic: 'naskh' | 'nastaliq';
  readonly viewport: { readonly width: number; readonly height: number };
  /** One picture for the hall, or a page that scrolls. */
  readonly isPicture?: boolean;
}

interface Screen {
  readonly name: string;
  readonly page: Page;
  readonly seat: Seat;
}

export class TranslatedRoom {
  /** What a page that broke and was drawn anew says too, though nobody sees it. */
  readonly faults: string[] = [];
  readonly #browser: Browser;
  readonly #pages: DevPages;
  readonly #contexts: BrowserContext[] = [];
  readonly #screens: Screen[] = [];

  private constructor(browser: Browser, pages: DevPages) {
    this.#browser = browser;
    this.#pages = pages;
  }

  /** @param cacheDir of the pages that measure */
  static async open(browser: Browser, cacheDir: string): Promise<TranslatedRoom> {
    return new TranslatedRoom(browser, await serveDevPages(cacheDir));
  }

  async sit(name: string, seat: Seat, address: string): Promise<Page> {
    const { viewport } = seat;
    const context = await this.#browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true });
    this.#contexts.push(context);
    await translate(context, seat.way);
    await installFonts(context, seat.arabic);
    const page = await context.newPage();
    page.on('pageerror', (fault) => this.faults.push(`${name}: ${String(fault)}`));
    page.on('console', (message) => {
      const isLine = /^WebSocket connection|^Failed to load resource/.test(message.text());
      if (message.type() === 'error' && !isLine) this.faults.push(`${name}: ${message.text()}`);
    });
    await page.goto(address);
    this.#screens.push({ name, page, seat });
    return page;
  }

  /** Every page says what is so, is loaded again, and says it again; every name on it stands whole. */
  async everywhere(
    stage: string,
    said: Readonly<Record<string, readonly (string | RegExp)[]>>,
  ): Promise<void> {
    const look = async (screen: Screen): Promise<void> => {
      const { name, page } = screen;
      const body = page.locator('body');
      const says = async (when: string): Promise<void> => {
        for (const words of said[name] ?? [])
          await expect(body, `${stage}, ${name}, ${when}`).toContainText(words);
      };
      await says('as it comes');
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('One moment');
      await says('after a reload');
      await expect(body, `${stage}, ${name}`).not.toContainText('Something went wrong');
      await this.#checkNames(stage, screen);
    };
    await Promise.all(this.#screens.map(look));
    expect(this.faults, stage).toEqual([]);
  }

  async #checkNames(stage: string, { name, page, seat }: Screen): Promise<void> {
    const faults = await page.evaluate(
      async ({ from, isPicture }) => {
        const module = (await import(from)) as { fitFaults: typeof fitFaults; cutFaults: typeof cutFaults };
        // A page that nobody looks at may be drawn late or never: it is measured all the same, and a typeface is waited for.
        const within = (ms: number) => new Promise<'late'>((late) => setTimeout(() => late('late'), ms));
        if ((await Promise.race([document.fonts.ready, within(30_000)])) === 'late') {
          const missing = [...document.fonts].filter(({ status }) => status === 'loading');
          return missing.map(({ family, weight }) => `${family} ${weight} has not arrived`);
        }
        await Promise.race([
          new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
          within(1_000),
        ]);
        if (!isPicture) return module.cutFaults(document.body);
        const main = document.querySelector('main');
        const limits = { margin: 0.05, least: innerHeight / 30 };
        return main === null ? ['nothing is shown'] : module.fitFaults(main, limits);
      },
      { from: `${this.#pages.url}scenes/testing/fit-faults.ts`, isPicture: seat.isPicture === true },
    );
    expect.soft(faults, `${stage}: ${name}`).toEqual([]);
    expect.soft(await textsThatHide(page), `${stage}: ${name}`).toEqual([]);
    await checkWidth(page, `${stage}: ${name}`);
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.#pages.close();
  }
}

/** Texts that a translated page holds and does not draw, as in a picture whose texts are the translator's. */
function textsThatHide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    const range = document.createRange();
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.textContent?.trim() ?? '';
      const picture = node.parentElement?.closest('svg');
      const isShown = text !== '' && picture?.getClientRects().length === 1;
      if (!isShown || node.parentElement?.closest('title, desc') !== null) continue;
      range.selectNodeContents(node);
      if (range.getClientRects().length === 0) found.push(text);
    }
    return found;
  });
}
