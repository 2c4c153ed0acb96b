import { useLayoutEffect, useRef, type RefObject } from 'react';
import { fitBox } from './fit-box.ts';
import { forgetInk } from './ink.ts';

/**
 * Makes words as large as their box allows, in every script: sets `--fit`, from 1 down, until nothing runs over. A name
 * may be three words or thirty, and nothing on the hall's screen scrolls. Lists that may be too long for any size stand
 * in `<Paged>`.
 */
export function useFit<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = (): void => void fitBox(element);
    fit();
    const words = new MutationObserver(fit);
    words.observe(element, { childList: true, characterData: true, subtree: true });
    const unwatch = watchRoom(element, fit);
    return () => {
      words.disconnect();
      unwatch();
    };
  }, []);
  return box;
}

function roomOf({ clientWidth, clientHeight }: HTMLElement): string {
  return `${clientWidth} ${clientHeight}`;
}

/** Another size of the screen, or the typeface that arrives after the first drawing: each changes what fits. */
export function watchRoom(element: HTMLElement, changed: () => void): () => void {
  const rewritten = (): void => {
    forgetInk();
    changed();
  };
  let room = roomOf(element);
  const screen = new ResizeObserver(() => {
    // It also reports at once, what was just measured.
    if (roomOf(element) === room) return;
    room = roomOf(element);
    changed();
  });
  screen.observe(element);
  document.fonts.addEventListener('loadingdone', rewritten);
  return () => {
    screen.disconnect();
    document.fonts.removeEventListener('loadingdone', rewritten);
  };
}
