import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../../db/testing/temp-database.ts';
import { served } from '../testing/served.ts';
import type { FirstAnswers } from './first-answer.ts';
import { pages } from './pages.ts';

test('[W35, W36] a phone asks at once for all that its page needs, in the order of the page, and for nothing twice', async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, '.vite'));
  writeFileSync(
    join(folder, 'index.html'),
    '<head><script src="/assets/main.js"></script></head><body><link rel="stylesheet" href="/assets/main.css"><div id="root"></div></body>',
  );
  const main = { file: 'assets/main.js', css: ['assets/main.css'] };
  const manifest = {
    'index.html': main,
    '_base.js': { file: 'assets/base.js', imports: ['index.html'] },
    'screen.tsx': {
      file: 'assets/screen.js',
      css: ['assets/screen.css'],
      imports: ['_base.js', 'index.html'],
    },
    'pad.tsx': { file: 'assets/pad.js', imports: ['_base.js'] },
  };
  writeFileSync(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  const words = { head: '', body: '', isWhole: false, parts: ['screen.tsx', 'pad.tsx', 'none.tsx'] };
  const first: FirstAnswers = () => Promise.resolve({ ...words, fetched: ['/api/events/1/book/0123'] });
  const { text } = await (await served(pages(folder, first))).get('/join/1');
  const asked = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
  expect(asked).toEqual([
    '/assets/main.js',
    '/assets/base.js',
    '/assets/screen.js',
    '/assets/pad.js',
    '/api/events/1/book/0123',
    '/assets/main.css',
    '/assets/screen.css',
  ]);
});
