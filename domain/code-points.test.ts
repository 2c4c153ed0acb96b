import { expect, test } from 'vitest';
import { byCodePoint } from './code-points.ts';

test('[A11] ids are ordered by code point: not by number, not by locale, not by UTF-16 unit', () => {
  const beyond = '\u{1F333}';
  const ids = ['2', 'a', 'é', '10', 'B', beyond, '\uFF5E', '1', 'ab'];
  expect(ids.toSorted(byCodePoint)).toEqual(['1', '10', '2', 'B', 'a', 'ab', 'é', '\uFF5E', beyond]);
  expect(byCodePoint('ab', 'ab')).toBe(0);
});
