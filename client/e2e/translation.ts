/**
 * What a browser that translates does to a page, without changing the words: it takes every text out of the page's
 * control as it appears, and leaves it readable. A journey then finds a text only if the page has put its new text in
 * place.
 */

import { expect, type BrowserContext, type Page } from '@playwright/test';

/** The ways in which translators are known to treat a text node. */
export type WayToTranslate = 'wrapped' | 'moved' | 'split' | 'replaced';

/** Every page of the context is translated from its first text on, again with every change, also after a reload. */
export async function translate(context: BrowserContext, way: WayToTranslate): Promise<void> {
  await context.addInitScript(translateAlways, way);
}

/** Runs in the page: nothing from outside it is known here. */
function translateAlways(way: WayToTranslate): void {
  const done = new WeakSet<Node>();

  const treat = (text: Text): void => {
    const { data } = text;
    const parent = text.parentElement;
    const isShown =
      data.trim() !== '' && parent !== null && !parent.closest('script, style, [translate="no"]');
    if (!isShown || done.has(text)) return;
    done.add(text);
    if (way === 'replaced') {
      const copy = document.createTextNode(data);
      done.add(copy);
      text.replaceWith(copy);
    } else if (way === 'split') {
      if (data.length > 1) done.add(text.splitText(Math.ceil(data.length / 2)));
    } else {
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      text.replaceWith(outer);
      const words = way === 'moved' ? text : document.createTextNode(data);
      done.add(words);
      inner.append(words);
    }
  };

  const treatAll = (): void => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    found.forEach(treat);
  };

  addEventListener('DOMContentLoaded', () => {
    treatAll();
    new MutationObserver((changes) => {
      // A text that the page wrote anew is translated anew.
      for (const { type, target } of changes) if (type === 'characterData') done.delete(target);
      treatAll();
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
}

/** No text of the page is React's own node: `client/ui/jsx/text-alone.ts` gives each an element that is written anew. */
export async function expectTextAlone(page: Page): Promise<void> {
  const held = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const isReacts = Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
      const hasNeighbour = node.textContent?.trim() !== '' && node.parentNode?.childNodes.length !== 1;
      const isOurs = node.parentElement?.closest('#root, [role="dialog"]') !== null;
      if (isReacts || (hasNeighbour && isOurs)) found.push(node.parentElement?.outerHTML ?? '');
    }
    return found;
  });
  expect(held, 'every text stands alone in its element').toEqual([]);
}
