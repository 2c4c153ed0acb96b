import { useEffect, useRef } from 'react';
import { forgetSaid } from './said.ts';

/** After going to another place the page begins at its top, and a screen reader begins to read there. */
export function useArrival(place: string): void {
  const before = useRef(place);
  useEffect(() => {
    if (before.current === place) return;
    before.current = place;
    forgetSaid(place === '' ? '/officer' : `/officer?${place}`);
    const main = document.getElementById('main');
    main?.setAttribute('tabindex', '-1');
    main?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place]);
}
