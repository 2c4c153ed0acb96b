import { useEffect, useRef } from 'react';
import { startAtHeading } from '../ui/page.tsx';
import { hrefOf, readRoute } from './route.ts';

/**
 * After a change of page the reader starts at its heading; back on the list, at the project that was left. On the
 * first page nothing is taken from the browser. `moment` is the part of the day: each makes another page of the home.
 */
export function useFocusOnChange(place: string, moment: string): void {
  const last = useRef<{ readonly place: string; readonly moment: string } | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = { place, moment };
    if (before === null) return;
    const isHome = place === hrefOf({ page: 'home' });
    const moved = before.place !== place;
    if (!moved && !(isHome && before.moment !== moment)) return;
    const left = moved && readRoute(before.place).page === 'project' ? linkTo(before.place) : null;
    if (left !== null && isHome) {
      left.focus();
      return;
    }
    startAtHeading();
  }, [place, moment]);
}

function linkTo(href: string): HTMLElement | null {
  const links = Array.from(document.querySelectorAll<HTMLAnchorElement>('li a'));
  return links.find((link) => link.getAttribute('href') === href) ?? null;
}
