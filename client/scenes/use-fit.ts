import { useLayoutEffect, useRef, type RefObject } from 'react';

const smallest = 0.4;
const step = 0.05;

/**
 * Makes words as large as their box allows: sets `--fit`, from 1 down, until nothing runs over. A name may be three
 * words or thirty, and nothing on the hall's screen scrolls. Where even the smallest runs over, `data-overfull` is set.
 */
export function useFit<T extends HTMLElement>(): RefObject<T | null> {
  const box = useRef<T>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return undefined;
    const fit = (): void => {
      element.removeAttribute('data-overfull');
      for (let size = 1; size >= smallest; size -= step) {
        element.style.setProperty('--fit', size.toFixed(2));
        // What runs over goes down, or, in columns, to the side.
        if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
          return;
      }
      element.setAttribute('data-overfull', '');
    };
    fit();
    // Other words, another size of the screen, the typeface that arrives after the first drawing: each changes what fits.
    const words = new MutationObserver(fit);
    words.observe(element, { childList: true, characterData: true, subtree: true });
    const screen = new ResizeObserver(fit);
    screen.observe(element);
    void document.fonts.ready.then(fit);
    return () => {
      words.disconnect();
      screen.disconnect();
    };
  }, []);
  return box;
}
