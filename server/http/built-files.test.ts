import { expect, test } from 'vitest';
import { builtFor } from './built-files.ts';

const built = {
  page: { file: 'page.js', css: ['page.css'], imports: ['shared', 'base'] },
  shared: { file: 'shared.js', css: ['shared.css'], imports: ['base', 'page'] },
  base: { file: 'base.js' },
  other: { file: 'other.js' },
};

test('a page needs all that it imports, each once and before it, in a circle too', () => {
  expect(builtFor(['page'], built).map(({ file }) => file)).toEqual(['base.js', 'shared.js', 'page.js']);
  expect(builtFor(['base', 'other', 'base'], built).map(({ file }) => file)).toEqual(['base.js', 'other.js']);
  expect(builtFor(['gone'], built)).toEqual([]);
});
