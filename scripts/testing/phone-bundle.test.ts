import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedBytes, filesOf, inlineParts } from './phone-bundle.ts';

const manifest = {
  'index.html': {
    file: 'main.js',
    css: ['main.css'],
    imports: ['_shared.js'],
    dynamicImports: ['desk/screen.tsx'],
  },
  '_shared.js': { file: 'shared.js' },
  'attendee/screen.tsx': {
    file: 'attendee.js',
    css: ['attendee.css'],
    imports: ['index.html', '_ballot.js'],
  },
  '_ballot.js': { file: 'ballot.js', css: ['main.css'], imports: ['_shared.js'] },
  'desk/screen.tsx': { file: 'desk.js', css: ['desk.css'] },
};

test('a phone downloads the page and what its own screen needs, each file once', () => {
  expect(filesOf('attendee', manifest).toSorted()).toEqual(
    ['attendee.css', 'attendee.js', 'ballot.js', 'index.html', 'main.css', 'main.js', 'shared.js'].toSorted(),
  );
});

test('a role without a screen is a fault of the build', () => {
  expect(() => filesOf('juggler', manifest)).toThrow('no screen for juggler');
});

test('bytes are counted compressed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'decision-day-bundle-'));
  writeFileSync(join(folder, 'a.js'), 'a'.repeat(50_000));
  expect(compressedBytes(folder, ['a.js', 'a.js'])).toBeGreaterThan(40);
  expect(compressedBytes(folder, ['a.js', 'a.js'])).toBeLessThan(500);
  rmSync(folder, { recursive: true });
});

test.each([
  '<script>vote()</script>',
  '<script type="module">vote()</script>',
  '<style>p { color: red }</style>',
  '<p style="color: red">',
  '<button type="button" onclick="vote()">',
])('the Content-Security-Policy forbids: %s', (html) => {
  expect(inlineParts(html)).toHaveLength(1);
});

test('files of our own are allowed', () => {
  const html =
    '<script type="module" crossorigin src="/assets/a.js"></script><link rel="stylesheet" href="/a.css">';
  expect(inlineParts(html)).toEqual([]);
});
