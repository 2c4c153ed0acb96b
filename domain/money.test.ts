import { expect, test } from 'vitest';
import { sumPence } from './money.ts';
import { parsePounds } from './typed-money.ts';
import { english } from './words/language.ts';

test('[M2] amounts are read as people write them', () => {
  for (const [text, pence] of [
    ['1850', 185_000],
    ['£1,850', 185_000],
    [' £ 1,850.50 ', 185_050],
    ['0.07', 7],
    ['12,345,678', 1_234_567_800],
  ] as const) {
    expect(parsePounds(text, english)).toBe(pence);
  }
});

test('[M2] a doubtful amount is refused, never guessed', () => {
  for (const text of [
    '',
    '£',
    '-5',
    '1.5',
    '1.505',
    '1,85',
    '18,50.00',
    '1e3',
    '£1 850',
    'NaN',
    '١٢',
    '9'.repeat(20),
  ]) {
    expect(parsePounds(text, english)).toBe(null);
  }
});

test('[M1] a sum that would lose a penny stops instead', () => {
  expect(sumPence([1, 2, 3])).toBe(6);
  expect(() => sumPence([Number.MAX_SAFE_INTEGER, 1])).toThrow('whole number of pence');
});
