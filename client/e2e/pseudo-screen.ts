/** One screen as it stands in each pseudo-language, and what is wrong with it. */

import { expect, type Page } from '@playwright/test';
import { pseudoMessage } from '../../domain/words/pseudo.ts';
import type { cutFaults, fitFaults } from '../scenes/testing/fit-faults.ts';
import { checkWidth } from './phones.ts';
import { boxesOn, turnedFigures } from './pseudo-layout.ts';
import { isForgotten, textsOn } from './pseudo-texts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface PseudoSeat {
  /** The screen is looked at in each of them; it opens in the first. */
  readonly sizes: readonly [Size, ...Size[]];
  /** One picture for the hall; else a page that scrolls. */
  readonly isPicture?: boolean;
}

interface Known {
  /** What people typed, and so stands in no brackets. */
  readonly data: readonly string[];
  /** Where the pages that measure are served. */
  readonly measures: string;
}

export class PseudoScreen {
  readonly name: string;
  /** The first runs from left to right, the second from right to left. */
  readonly pages: readonly Page[];
  readonly #seat: PseudoSeat;

  constructor(name: string, seat: PseudoSeat, pages: readonly Page[]) {
    this.name = name;
    this.pages = pages;
    this.#seat = seat;
  }

  /** Does the same on both, one after the other. */
  async each(act: (page: Page, seat: number) => Promise<unknown>): Promise<void> {
    for (const [place, page] of this.pages.entries()) await act(page, place + 1);
  }

  /** Waits until both say a message; of one with arguments, what stands before the first. */
  async says(message: string): Promise<void> {
    const [said = ''] = pseudoMessage(message).split('{');
    await this.each((page) => expect(page.locator('body'), this.name).toContainText(said.trim()));
  }

  /** Whatever it shows now is in brackets or data, whole, and mirrored but for its figures: at each of its sizes. */
  async look(moment: string, known: Known): Promise<void> {
    const where = `${moment}, ${this.name}`;
    await this.each(async (page) => {
      const forgotten = (await textsOn(page)).filter((text) => isForgotten(text, known.data));
      expect.soft(forgotten, `${where}: in no catalogue`).toEqual([]);
    });
    const { sizes } = this.#seat;
    for (const size of sizes) {
      await this.each(async (page) => {
        await page.setViewportSize(size);
        await page.evaluate(fitted);
      });
      await this.#checkLayout(`${where}, ${size.width} wide`, known);
    }
    if (sizes.length > 1) await this.each((page) => page.setViewportSize(sizes[0]));
  }

  async #checkLayout(where: string, { measures }: Known): Promise<void> {
    await this.each(async (page) => {
      expect.soft(await this.#cutOn(page, measures), `${where}: cut`).toEqual([]);
      expect
        .soft(await turnedFigures(page), `${where}: figures that do not run from left to right`)
        .toEqual([]);
      await checkWidth(page, where);
    });
    const isPicture = this.#seat.isPicture === true;
    const boxes = this.pages.map((page) => boxesOn(page, isPicture));
    const [fromLeft = [], fromRight = []] = await Promise.all(boxes);
    expect.soft(fromLeft.length, `${where}: boxes`).toBeGreaterThan(3);
    expect.soft(fromRight, `${where}: as many boxes`).toHaveLength(fromLeft.length);
    // In a picture, type is made as large as its words allow, in steps: the two may be a step apart.
    const slack = isPicture ? 2 + this.#seat.sizes[0].width / 100 : 2;
    const moved = fromLeft.filter(({ start, width }, place) => {
      const other = fromRight[place];
      if (other === undefined) return true;
      return Math.max(Math.abs(start - other.start), Math.abs(width - other.width)) > slack;
    });
    expect.soft(moved, `${where}: not mirrored`).toEqual([]);
  }

  #cutOn(page: Page, measures: string): Promise<string[]> {
    return page.evaluate(
      async ({ from, isPicture }) => {
        const module = (await import(from)) as { fitFaults: typeof fitFaults; cutFaults: typeof cutFaults };
        await document.fonts.ready;
        const main = document.querySelector('main');
        if (!isPicture || main === null) return module.cutFaults(document.body);
        return module.fitFaults(main, { margin: 0.05, least: innerHeight / 30 });
      },
      { from: `${measures}scenes/testing/fit-faults.ts`, isPicture: this.#seat.isPicture === true },
    );
  }
}

/** What is fitted to its frame is drawn anew in the frame after the one in which the frame changed. */
async function fitted(): Promise<void> {
  for (let frames = 0; frames < 3; frames += 1) await new Promise((drawn) => requestAnimationFrame(drawn));
}
