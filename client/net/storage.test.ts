import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceNumber } from './device.ts';
import { openPageStorage } from './storage.ts';

/** Behaves as a browser's storage, until told to refuse or to forget. */
function storage() {
  const kept = new Map<string, string>();
  let refuses = false;
  const unless = <T>(act: () => T): T => {
    if (refuses) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    return act();
  };
  return {
    kept,
    refuse: (now: boolean) => (refuses = now),
    getItem: (name: string) => unless(() => kept.get(name) ?? null),
    setItem: (name: string, text: string) => unless(() => void kept.set(name, text)),
    removeItem: (name: string) => unless(() => void kept.delete(name)),
  };
}

beforeEach(() => vi.stubGlobal('addEventListener', () => {}));
afterEach(() => vi.unstubAllGlobals());

test('what is written is read again by the next page', () => {
  const store = storage();
  openPageStorage(store).write('cards', [1, 2]);
  const next = openPageStorage(store);
  expect(next.read('cards')).toEqual([1, 2]);
  expect(next.lasting()).toBe(true);
});

test('refused storage: everything goes on in memory, and says so', () => {
  for (const store of [null, storage()]) {
    store?.refuse(true);
    const kept = openPageStorage(store);
    kept.write('ballot', { send: 1 });
    expect(kept.read('ballot')).toEqual({ send: 1 });
    expect(kept.lasting()).toBe(false);
  }
});

test('storage that fills up on the way is told once, and told again when it works', () => {
  const store = storage();
  const kept = openPageStorage(store);
  const told: boolean[] = [];
  kept.onLasting(() => told.push(kept.lasting()));
  store.refuse(true);
  kept.write('a', 1);
  kept.write('b', 2);
  store.refuse(false);
  kept.write('b', 3);
  expect(told).toEqual([false, true]);
  expect([kept.read('a'), kept.read('b')]).toEqual([1, 3]);
});

test('storage thrown away under an open page is written again from memory', () => {
  const store = storage();
  const kept = openPageStorage(store);
  kept.write('ballot', { send: 7 });
  store.kept.clear();
  expect(kept.read('ballot')).toEqual({ send: 7 });
  expect(openPageStorage(store).read('ballot')).toEqual({ send: 7 });
});

test('what is not ours to read is nothing', () => {
  const store = storage();
  store.kept.set('decision-day.cards', '{half');
  expect(openPageStorage(store).read('cards')).toBeNull();
});

test('[B7] a phone makes up 22 letters and digits once, and keeps them', () => {
  const store = storage();
  const made = deviceNumber(openPageStorage(store));
  expect(made).toMatch(/^[A-Za-z0-9]{22}$/);
  expect(deviceNumber(openPageStorage(store))).toBe(made);
  expect(deviceNumber(openPageStorage(storage()))).not.toBe(made);
});
