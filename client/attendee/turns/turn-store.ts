/**
 * Where a turn on a shared device keeps what a phone keeps: cards, marks, the device's number, what was read. All of it is
 * one item, so that ending a turn is one act that leaves nothing (Y29).
 */

import { browserStore, type Store } from '../../net/storage.ts';

export const turnItem = 'decision-day.turn';

type Kept = Readonly<Record<string, string>>;

/** @throws as the browser's own storage does, which is how the page learns that nothing lasts */
export function openTurnStore(): Store | null {
  const store = browserStore();
  if (store === null) return null;
  let kept = readTurn(store);
  const keep = (now: Kept): void => {
    kept = now;
    if (Object.keys(now).length === 0) store.removeItem(turnItem);
    else store.setItem(turnItem, JSON.stringify(now));
  };
  return {
    getItem: (name) => kept[name] ?? null,
    setItem: (name, text) => keep({ ...kept, [name]: text }),
    removeItem(name) {
      const { [name]: _gone, ...rest } = kept;
      keep(rest);
    },
  };
}

/** Nothing of the turn is in the browser from now on. */
export function clearTurnStore(): void {
  try {
    browserStore()?.removeItem(turnItem);
  } catch {
    // A browser that refuses to delete has kept nothing.
  }
}

function readTurn(store: Store): Kept {
  try {
    const kept: unknown = JSON.parse(store.getItem(turnItem) ?? '{}');
    return isTexts(kept) ? kept : {};
  } catch {
    return {};
  }
}

function isTexts(kept: unknown): kept is Kept {
  return (
    typeof kept === 'object' && kept !== null && Object.values(kept).every((text) => typeof text === 'string')
  );
}
