import { afterEach, expect, test, vi } from 'vitest';
import { isAsked } from './is-asked.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const open = { questions: true } as const;
const counted = { standing: { inCount: true } };

test.each([
  ['a phone whose vote is counted', '/join/1', open, counted, true],
  ['a tablet at the desk', '/tablet/1', open, counted, false],
  ['a phone that only watches', '/join/1', open, null, false],
  ['a phone whose vote is not counted', '/join/1', open, { standing: { inCount: false } }, false],
  ['a phone of an event without questions', '/join/1', {}, counted, false],
])('[K2] %s at %s is asked or not', (_, pathname, view, voter, asked) => {
  vi.stubGlobal('location', { pathname });
  expect(isAsked({ view, voter })).toBe(asked);
});
