import { useSyncExternalStore } from 'react';
import { keeper } from '../net/storage.ts';

/** False while what this page keeps would not survive its being closed. */
export function useLasting(): boolean {
  return useSyncExternalStore(
    (listener) => keeper().onLasting(listener),
    () => keeper().lasting(),
  );
}
