import { useSyncExternalStore } from 'react';
import { pageStorage } from '../net/storage.ts';

const isLasting = (): boolean => pageStorage().lasting();

/** False while what this page keeps would not survive its being closed. */
export function useDurableStorage(): boolean {
  // The last of the three is for pages that are drawn as text, without a browser.
  return useSyncExternalStore((listener) => pageStorage().onLasting(listener), isLasting, isLasting);
}
