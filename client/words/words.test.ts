import { expect, test } from 'vitest';
import { en } from './en.ts';
import { moneyWords } from './money.ts';
import { clockWords, plural } from './numbers.ts';

/** Every sentence of the catalogue with its place; a function's own text stands for what it may say. */
function sentences(words: unknown, place: string): { place: string; text: string }[] {
  if (typeof words === 'string') return [{ place, text: words }];
  if (typeof words === 'function') {
    const quoted = String(words).match(/`[^`]*`|'[^'\n]*'|"[^"\n]*"/g) ?? [];
    return quoted.map((text) => ({ place, text: text.slice(1, -1).replace(/\$\{[^}]*\}/g, '') }));
  }
  if (typeof words !== 'object' || words === null)
    throw new TypeError(`${place} is neither words nor a function`);
  return Object.entries(words).flatMap(([key, value]) => sentences(value, `${place}.${key}`));
}

const catalogue = sentences(en, 'en');

test('money is whole pounds, with pence only when there are any', () => {
  expect(moneyWords(185_000)).toBe('£1,850');
  expect(moneyWords(185_050)).toBe('£1,850.50');
  expect(moneyWords(0)).toBe('£0');
  expect(moneyWords(40_000_000)).toBe('£400,000');
});

test('counts carry their noun, clocks their two figures', () => {
  expect(plural(1, 'project', 'projects')).toBe('1 project');
  expect(plural(1204, 'vote', 'votes')).toBe('1,204 votes');
  expect(clockWords(187)).toBe('3:07');
});

test.each([
  ['an exclamation mark', /!/],
  ['a straight apostrophe', /\w'\w/],
])('no screen says %s', (_what, banned) => {
  expect(catalogue.length).toBeGreaterThan(20);
  expect(catalogue.filter(({ text }) => banned.test(text))).toEqual([]);
});
