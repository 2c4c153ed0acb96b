import { useSyncExternalStore } from 'react';
import { keeper } from '../net/storage.ts';

const isLasting = (): boolean => keeper().lasting();

/** False while what this page keeps would not survive its being closed. */
export function useLasting(): boolean {
  // The last of the three is for pages that are drawn as text, without a browser.
  return useSyncExternalStore((listener) => keeper().onLasting(listener), isLasting, isLasting);
}
