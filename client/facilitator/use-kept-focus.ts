import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';

/**
 * Whoever works by keyboard is never thrown to the top of the page: when what had the focus is gone after a press, the
 * project that it stood in takes it, or else the next act.
 */
export function useKeptFocus(
  frame: RefObject<HTMLElement | null>,
  home: RefObject<HTMLElement | null>,
): void {
  const last = useRef<{ readonly element: Element; readonly row: Element | null } | null>(null);
  useEffect(() => {
    const within = frame.current;
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last.current = { element: target, row: target.closest('details') };
    };
    within?.addEventListener('focusin', note);
    return () => within?.removeEventListener('focusin', note);
  }, [frame]);
  // After every drawing: any of them may have taken a button away.
  useLayoutEffect(() => {
    const had = last.current;
    if (had === null || had.element.isConnected) return;
    last.current = null;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const row = had.row?.isConnected === true ? had.row.querySelector('summary') : null;
    (row ?? home.current)?.focus();
  });
}
