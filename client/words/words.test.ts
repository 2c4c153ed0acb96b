import { expect, test } from 'vitest';
import { moneyWords } from './money.ts';
import { clockWords, countWords } from './numbers.ts';

const files = import.meta.glob<string>(
  ['./**/*.ts', '../../domain/words/en-GB/**/*.ts', '!./**/*.test.ts', '!./testing/**'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Every sentence of the catalogue with its file, also those that a function puts together; what they are given is left out. */
const catalogue = Object.entries(files).flatMap(([file, source]) => {
  const code = source.replace(/\/\*[^]*?\*\/|\/\/.*/g, '');
  const quoted = code.match(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
  return quoted.map((text) => ({ file, text: text.slice(1, -1).replace(/\$\{[^}]*\}/g, '') }));
});

test('money is whole pounds, with pence only when there are any', () => {
  expect(moneyWords(185_000)).toBe('£1,850');
  expect(moneyWords(185_050)).toBe('£1,850.50');
  expect(moneyWords(0)).toBe('£0');
  expect(moneyWords(40_000_000)).toBe('£400,000');
});

test('counts have their thousands marked, clocks their two figures', () => {
  expect([countWords(1), countWords(1204)]).toEqual(['1', '1,204']);
  expect(clockWords(187)).toBe('3:07');
});

test.each([
  ['an exclamation mark', /!/],
  ['a straight apostrophe', /\w'\w/],
])('no screen says %s', (_what, banned) => {
  expect(catalogue.length).toBeGreaterThan(2_000);
  expect(catalogue.filter(({ text }) => banned.test(text))).toEqual([]);
});
