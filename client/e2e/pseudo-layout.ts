/** Looks at how a page is laid out that runs from right to left. */

import type { Page } from '@playwright/test';

/** A box of a page, in pixels. */
export interface LaidOut {
  readonly what: string;
  readonly start: number;
  readonly width: number;
}

/**
 * The boxes of a page that run across it, each by its distance from the side where lines begin. The small copy of the hall's
 * picture is left out: its type is fitted in steps, and the picture itself is looked at alone.
 */
export function boxesOn(page: Page, isPicture: boolean): Promise<LaidOut[]> {
  const smallCopy = isPicture ? 'script' : '[data-theme="hall"] *';
  return page.evaluate((leftOut) => {
    const isMirrored = document.documentElement.dir === 'rtl';
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.closest('svg > *, [dir]:not(html), script, style') === null)
      .filter((element) => !element.matches(leftOut))
      .filter((element) => !['inline', 'none', 'contents'].includes(getComputedStyle(element).display))
      .filter((element) => element.getBoundingClientRect().width > 1)
      .map((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        const what = `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 60)}`;
        return { what, start: isMirrored ? innerWidth - right : left, width };
      });
  }, smallCopy);
}

/** The figures, clocks and amounts of a page that do not run from left to right. */
export function turnedFigures(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const text = node.textContent ?? '';
      for (const { 0: figure, index } of text.matchAll(/[-+−]?£?\d+(?:[.,:]\d+)*/g)) {
        const lefts = Array.from(figure, (_, place) => {
          range.setStart(node, index + place);
          range.setEnd(node, index + place + 1);
          const { left, width } = range.getBoundingClientRect();
          return width === 0 ? null : left;
        });
        const drawn = lefts.filter((left) => left !== null);
        if (drawn.some((left, place) => place > 0 && left < (drawn[place - 1] ?? left)))
          found.push(`${figure} in ${text}`);
      }
    }
    return found;
  });
}
