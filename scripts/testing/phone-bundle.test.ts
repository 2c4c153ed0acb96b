import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compressedBytes, filesToVote, inlineParts, scriptsIn } from './phone-bundle.ts';
import { top } from '../tool.ts';

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
    dynamicImports: ['attendee/pages/results.tsx', 'pads/points.tsx', 'pads/score.tsx'],
  },
  'attendee/pages/results.tsx': { file: 'results.js', imports: ['index.html'] },
  'pads/points.tsx': { file: 'points.js', css: ['pad.css'], imports: ['_shared.js'] },
  'pads/score.tsx': { file: 'score.js', css: ['pad.css'], imports: ['_shared.js'] },
  '_ballot.js': { file: 'ballot.js', css: ['main.css'], imports: ['_shared.js'] },
  'desk/screen.tsx': { file: 'desk.js', css: ['desk.css'] },
};

const everyPhone = [
  'attendee.css',
  'attendee.js',
  'ballot.js',
  'index.html',
  'main.css',
  'main.js',
  'shared.js',
];

test('a phone downloads the page, what its own screen needs, and the pad of the day, each file once', () => {
  const phones = filesToVote(manifest).map(({ pad, files }) => ({ pad, files: files.toSorted() }));
  expect(phones).toEqual([
    { pad: 'pads/points.tsx', files: [...everyPhone, 'pad.css', 'points.js'].toSorted() },
    { pad: 'pads/score.tsx', files: [...everyPhone, 'pad.css', 'score.js'].toSorted() },
  ]);
});

test('a phone without a screen, or without pads, is a fault of the build', () => {
  expect(() => filesToVote({ 'index.html': { file: 'main.js' } })).toThrow('no screen for phones');
  const padless = { 'index.html': { file: 'main.js' }, 'attendee/screen.tsx': { file: 'attendee.js' } };
  expect(() => filesToVote(padless)).toThrow('no pads');
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
  '<p style="color: red">',
  '<button type="button" onclick="vote()">',
])('the Content-Security-Policy forbids: %s', (html) => {
  expect(inlineParts(html)).toHaveLength(1);
});

test('files of our own are allowed', () => {
  const html =
    '<script type="module" crossorigin src="/assets/a.js"></script><link rel="stylesheet" href="/a.css">';
  expect(inlineParts(html)).toEqual([]);
  expect(scriptsIn(html)).toEqual(['assets/a.js']);
});

test('[W18] the first script has no word that a browser from before 2015 cannot read', () => {
  const words = readFileSync(join(top, 'client', 'early.js'), 'utf8').replace(/\/\*.*?\*\/|\/\/.*$/gms, '');
  expect(words).toContain('too-old-phone');
  expect(words).not.toMatch(/=>|`|\b(?:let|const|class|async|of|import|export)\b|\?\.|\?\?/);
});
