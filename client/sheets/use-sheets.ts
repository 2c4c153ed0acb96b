import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { EventId } from '../../domain/ids.ts';
import { createSheetStore, type Sheets, type SheetStore } from './sheet-store.ts';

/**
 * The sheets of an event, for as long as the page is open. Leaving it with a sheet that was not sent warns.
 *
 * @param on the version of the stage: with each, other rows can be marked
 */
export function useSheets(event: EventId, on: number | null): { sheets: Sheets; store: SheetStore } {
  const [store] = useState(() => createSheetStore(event));
  const sheets = useStore(store);
  const { follow, readRows, waiting, refused } = sheets;
  const isIn = on !== null;
  useEffect(() => (isIn ? follow() : undefined), [isIn, follow]);
  useEffect(() => (on === null ? undefined : readRows()), [on, readRows]);
  useWarning(waiting.length + refused.length > 0);
  return { sheets, store };
}

/** The browser asks before the page is left. */
export function useWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined;
    const warn = (leaving: BeforeUnloadEvent): void => leaving.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isOn]);
}
