import { expect, test } from 'vitest';
import { emptyOutbox, type Outbox } from '../net/outbox.ts';
import type { Standing } from '../stores/ballots.ts';
import { deliveryOf, fateOf, isPressing, isTooLate } from './delivery.ts';

const held = { revision: 3, marks: [] };
const received: Outbox = { ...emptyOutbox, send: 3, acked: 3, held };
const unsent: Outbox = { ...received, send: 4 };
const tooLate: Outbox = { ...unsent, refused: { send: 4, code: 'voting-closed' } };
const standing = (inCount: boolean | null): Standing => ({ card: 'live', inCount, openElsewhere: false });

test('nothing is called received that was not', () => {
  expect(deliveryOf(emptyOutbox, null)).toBeNull();
  expect(deliveryOf({ ...emptyOutbox, send: 1 }, null)).toBe('waiting');
  expect(deliveryOf(unsent, standing(true))).toBe('waiting');
  expect(deliveryOf(received, null)).toBe('received');
});

test('in the count is said only when the hall says so, after the seal', () => {
  expect(deliveryOf(received, standing(null))).toBe('received');
  expect(deliveryOf(received, standing(true))).toBe('counted');
  expect(deliveryOf(received, standing(false))).toBeNull();
});

test('what came too late is neither waiting nor received', () => {
  expect(isTooLate(tooLate)).toBe(true);
  expect(deliveryOf(tooLate, standing(null))).toBeNull();
  expect(isTooLate({ ...tooLate, send: 5 })).toBe(false);
});

test('only a countdown makes an unsent ballot pressing', () => {
  const countdown = { kind: 'last-call', leftMs: 60_000, held: false } as const;
  expect(isPressing(unsent, countdown)).toBe(true);
  expect(isPressing(unsent, null)).toBe(false);
  expect(isPressing(received, countdown)).toBe(false);
  expect(isPressing(tooLate, countdown)).toBe(false);
});

test('after the seal each card is told what became of it', () => {
  expect(fateOf(received, standing(true), 'sealed')).toBe('in-count');
  expect(fateOf(received, standing(false), 'sealed')).toBe('not-in-count');
  expect(fateOf(emptyOutbox, standing(false), 'sealed')).toBe('no-ballot');
  expect(fateOf(received, standing(null), 'counting')).toBeNull();
});
