/** Finds what a page in a pseudo-language says that is in no catalogue. */

import type { Page } from '@playwright/test';
import { pseudoMessage } from '../../domain/words/pseudo.ts';

/** What people read of a page, or have read to them: its texts, and the attributes and the title that are read aloud. */
export function textsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const read = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      let whole = node.textContent ?? '';
      // A sentence round a value that is shown in its own way is in several pieces, each in an element of its own (W17).
      for (
        let each = node.parentElement;
        each !== null && each !== document.body;
        each = each.parentElement
      ) {
        if (whole.split('[').length === whole.split(']').length) break;
        whole = each.textContent;
      }
      if (node.parentElement?.closest('script, style, noscript') === null) found.push(whole);
    }
    for (const element of document.querySelectorAll(read.map((name) => `[${name}]`).join()))
      found.push(...read.map((name) => element.getAttribute(name) ?? ''));
    return [...new Set(found.map((text) => text.trim()).filter((text) => text !== ''))];
  });
}

/** Between the last two of a list of messages stands the browser's own word (Intl.ListFormat): no catalogue has it. */
const listWord = /\] (?:and|or) \[/g;
const checkCode = /\b(?:[0-9A-F]{4} [0-9A-F]{4}|[0-9a-f]{8})\b/g;

/**
 * True for a text with words that are neither in brackets nor data, and for one whose brackets hold plain letters that
 * are no data.
 */
export function isForgotten(text: string, data: readonly string[]): boolean {
  const known = data.toSorted((a, b) => b.length - a.length);
  const words = known.reduce(
    (rest, each) => rest.replaceAll(each, ' '),
    text
      .replace(/[\u2066-\u2069]/g, '')
      .replace(checkCode, ' ')
      .replace(listWord, '] [')
      .replace(/\s+/g, ' '),
  );
  return plain.test(words) || /\p{L}/u.test(outsideBrackets(words));
}

/** The letters that no pseudo message has: in its place stands one with an accent. */
const plain = new RegExp(
  `[${Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz')
    .filter((letter) => !pseudoMessage(letter).includes(letter))
    .join('')}]`,
);

/** A message may stand within another, as an argument of it. */
function outsideBrackets(text: string): string {
  const outside = text.replace(/\[[^[\]]*\]/g, '');
  return outside === text ? outside : outsideBrackets(outside);
}
