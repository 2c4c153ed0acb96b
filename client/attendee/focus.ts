import { useEffect, useRef } from 'react';
import { hrefOf, readRoute } from './route.ts';

/**
 * After a change of page the reader starts at its heading; back on the list, at the project that was left. On the
 * first page nothing is taken from the browser.
 */
export function useFocusOnChange(place: string): void {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = place;
    if (before === null || before === place) return;
    const left = readRoute(before).page === 'project' ? linkTo(before) : null;
    if (left !== null && place === hrefOf({ page: 'home' })) {
      left.focus();
      return;
    }
    scrollTo(0, 0);
    const heading = document.querySelector('h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }, [place]);
}

function linkTo(href: string): HTMLElement | null {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('li a'));
  return links.find((link) => link.getAttribute('href') === href) ?? null;
}
