/**
 * What a page keeps on the phone between two visits. Private tabs, in-app browsers and captive-portal windows may
 * refuse storage or delete it. Then everything is held in memory, and `lasting` says so, so that the person can be told
 * to keep the page open.
 */

const prefix = 'decision-day.';
const probe = `${prefix}probe`;

export interface PageStorage {
  /** What was written under the name, or null. Whatever another version of the page left there: check before use. */
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  remove(name: string): void;
  /** False while what is written would not survive the page being closed. */
  lasting(): boolean;
  /** Told after `lasting` changed. */
  onLasting(listener: () => void): () => void;
  /** Told the name of whatever another tab of this browser wrote or removed. */
  onOtherTab(listener: (name: string) => void): () => void;
}

export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Null where the browser refuses to give out its storage at all. */
export function browserStore(): Store | null {
  try {
    // Some web views have none.
    const { localStorage } = globalThis as { readonly localStorage?: Store | null };
    return localStorage ?? null;
  } catch {
    return null;
  }
}

/** Opens the phone's storage, or memory in its place. Never throws. */
export function openPageStorage(store: Store | null = browserStore()): PageStorage {
  const memory = new Map<string, string>();
  const listeners = new Set<() => void>();
  let lasting = tryOut(store);

  const note = (works: boolean): void => {
    if (works === lasting) return;
    lasting = works;
    for (const listener of listeners) listener();
  };

  const put = (name: string, text: string): void => {
    memory.set(name, text);
    note(attempt(() => store?.setItem(prefix + name, text)) !== failed && store !== null);
  };

  return {
    read(name) {
      const stored = attempt(() => store?.getItem(prefix + name) ?? null);
      const held = memory.get(name);
      // Deleted while we run (a full phone, "clear site data"): the value in memory is written again.
      if ((stored === null || stored === failed) && held !== undefined) put(name, held);
      return parse(typeof stored === 'string' ? stored : (held ?? null));
    },
    write: (name, value) => put(name, JSON.stringify(value)),
    remove(name) {
      memory.delete(name);
      attempt(() => store?.removeItem(prefix + name));
    },
    lasting: () => lasting,
    onLasting: (listener) => subscribe(listeners, listener),
    onOtherTab: (listener) => onStorage(memory, listener),
  };
}

const failed = Symbol('the browser refused');

function attempt<T>(act: () => T): T | typeof failed {
  try {
    return act();
  } catch {
    // Refused or full: callers go on in memory, and `lasting` tells the person.
    return failed;
  }
}

function tryOut(store: Store | null): boolean {
  if (store === null) return false;
  const kept = attempt(() => {
    store.setItem(probe, '1');
    const value = store.getItem(probe);
    store.removeItem(probe);
    return value;
  });
  return kept === '1';
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  const value = attempt((): unknown => JSON.parse(text));
  return value === failed ? null : value;
}

function subscribe(listeners: Set<() => void>, listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function onStorage(memory: Map<string, string>, listener: (name: string) => void): () => void {
  const heard = ({ key, newValue }: StorageEvent): void => {
    if (key === null || !key.startsWith(prefix) || key === probe) return;
    const name = key.slice(prefix.length);
    if (newValue === null) memory.delete(name);
    else memory.set(name, newValue);
    listener(name);
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}

let shared: PageStorage | null = null;

/** The page's one keeper. */
export function pageStorage(): PageStorage {
  shared ??= openPageStorage();
  return shared;
}

/** Keeps everything in another place from now on: a device on which people vote in turn has one for each turn (Y29). */
export function keepIn(storage: PageStorage): void {
  shared = storage;
}
