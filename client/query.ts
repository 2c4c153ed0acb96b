import { useMemo, useSyncExternalStore } from 'react';

const moved = 'decision-day-moved';

/** Where one is within a staff screen: the part of the address after the question mark, so that Back and reload work. */
export function useQuery(): URLSearchParams {
  // The last of the three is for pages that are drawn as text, without a browser.
  const search = useSyncExternalStore(follow, searchNow, searchNow);
  return useMemo(() => new URLSearchParams(search), [search]);
}

/** Goes to another place of the same screen. `address` is a path with its question mark, as in a link. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(moved));
}

function searchNow(): string {
  return location.search;
}

function follow(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
}
