import { useEffect, type RefObject } from 'react';

/**
 * A person at a keyboard is never moved to the top of the page. If a press removes the element that had the focus, its
 * row gets the focus, or else the main element of the screen.
 *
 * @param home called when it is needed
 */
export function useKeptFocus(frame: RefObject<HTMLElement | null>, home: () => HTMLElement | null): void {
  useEffect(() => {
    const { current: within } = frame;
    if (within === null) return undefined;
    let last: { readonly element: Element; readonly row: Element | null } | null = null;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = { element: target, row: target.closest('details') };
    };
    const watch = new MutationObserver(() => {
      if (last === null || last.element.isConnected) return;
      const { row } = last;
      last = null;
      if (document.activeElement !== null && document.activeElement !== document.body) return;
      const next = row?.isConnected === true ? row.querySelector('summary') : home();
      next?.focus({ preventScroll: row === null });
    });
    within.addEventListener('focusin', note);
    watch.observe(within, { childList: true, subtree: true });
    return () => {
      within.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, [frame, home]);
}
