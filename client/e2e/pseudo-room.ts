/** Every screen twice, from left to right and from right to left, in a language that shows what was forgotten. */

import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { pseudoLanguages } from '../../domain/words/language.ts';
import { pseudoPages } from '../../scripts/testing/pseudo-pages.ts';
import { serveDevPages, type DevPages } from './dev-pages.ts';
import { Hall } from './hall.ts';
import { PseudoScreen, type PseudoSeat } from './pseudo-screen.ts';

export class PseudoRoom {
  readonly hall: Hall;
  readonly #data: string[] = [];
  readonly #browser: Browser;
  readonly #measures: DevPages;
  readonly #contexts: BrowserContext[] = [];
  readonly #screens: PseudoScreen[] = [];

  private constructor(browser: Browser, hall: Hall, measures: DevPages) {
    this.#browser = browser;
    this.hall = hall;
    this.#measures = measures;
    const { text, bids } = hall.room.book();
    const words: readonly object[] = [text, ...bids];
    this.knows(...words.flatMap((each): readonly unknown[] => Object.values(each)));
    this.knows(...hall.cards.map(({ code }) => code));
  }

  /** @param cacheDir of the pages that measure */
  static async open(browser: Browser, cacheDir: string): Promise<PseudoRoom> {
    const hall = await Hall.open({ bids: 5, machine: { pages: pseudoPages } });
    return new PseudoRoom(browser, hall, await serveDevPages(cacheDir));
  }

  /** From then on these texts are data: somebody typed them. What is no text is left out. */
  knows(...typed: readonly unknown[]): void {
    const lines = typed.flatMap((text) => (typeof text === 'string' ? text.split('\n') : []));
    const plain = lines.map((line) => line.trim().replace(/\s+/g, ' '));
    this.#data.push(...plain.filter((line) => /\p{L}/u.test(line)));
  }

  /**
   * A screen in two browsers, one for each pseudo-language. From then on `look` looks at it too.
   *
   * @param address asked for each of the two, the first time with 1
   */
  async sit(
    name: string,
    seat: PseudoSeat,
    address: (seat: number) => string | Promise<string>,
  ): Promise<PseudoScreen> {
    const pages: Page[] = [];
    for (const { code, direction } of pseudoLanguages) {
      const [viewport] = seat.sizes;
      const context = await this.#browser.newContext({ viewport, reducedMotion: 'reduce', bypassCSP: true });
      this.#contexts.push(context);
      await context.addCookies([{ name: 'language', value: code, url: this.hall.url }]);
      const page = await context.newPage();
      pages.push(page);
      await page.goto(await address(pages.length));
      await expect(page.locator('html'), name).toHaveAttribute('dir', direction);
    }
    const screen = new PseudoScreen(name, seat, pages);
    this.#screens.push(screen);
    return screen;
  }

  /** Looks at every screen, or at some alone. */
  async look(moment: string, ...some: readonly PseudoScreen[]): Promise<void> {
    const known = { data: this.#data, measures: this.#measures.url };
    for (const screen of some.length > 0 ? some : this.#screens) await screen.look(moment, known);
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
    await this.#measures.close();
    await this.hall.close();
  }
}
