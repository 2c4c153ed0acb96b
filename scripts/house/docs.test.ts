import { expect, test } from 'vitest';
import { wholeDocs } from './docs.ts';

const there = new Set(['README.md', 'docs/lab.md', 'docs/pictures/desk.png', 'docs', 'scripts/start.ts']);
const manifest = {
  path: 'package.json',
  text: JSON.stringify({ scripts: { backup: '', start: '', test: '' } }),
};
const lab = { path: 'docs/lab.md', text: '# The lab\n\n## `npm run backup`: a copy\n' };

function problems(text: string, path = 'README.md') {
  return wholeDocs((each) => there.has(each))([manifest, lab, { path, text }]).map(({ problem }) => problem);
}

test.each([
  '[the lab](docs/lab.md), [its copy](docs/lab.md#npm-run-backup-a-copy), [the web](https://example.org/none.md)',
  '![the desk](docs/pictures/desk.png) and [all](docs/)',
  '# Words\n\n[above](#words) `npm run backup -- TARGET`, `npm start`, `npm run --silent NAME -- … --json`',
  'Run `node scripts/start.ts --json`; `client/<role>/` and `*.test.ts` are no files.',
  '```\nnpm run --silent backup -- TARGET\nnpm ci\n```',
])('a page whose links and commands exist is whole: %s', (text) => expect(problems(text)).toEqual([]));

test.each([
  ['[lost](docs/lost.md)', 'There is no docs/lost.md.'],
  ['![lost](docs/pictures/lost.png)', 'There is no docs/pictures/lost.png.'],
  ['[lost](docs/lab.md#lost)', 'docs/lab.md has no heading #lost.'],
  ['[lost](#lost)', 'README.md has no heading #lost.'],
  ['`npm run lost -- FILE`', 'package.json has no script lost.'],
  ['```\nnpm run --silent lost\n```', 'package.json has no script lost.'],
  ['`node scripts/lost.ts --seed 1`', 'There is no scripts/lost.ts.'],
  ['`scripts/lost.ts` says why', 'There is no scripts/lost.ts.'],
])('what leads nowhere is found: %s', (text, problem) => expect(problems(text)).toEqual([problem]));

test('a link is read from the folder of its page, and the line is named', () => {
  expect(problems('[up](../README.md) [beside](lab.md)', 'docs/runbook.md')).toEqual([]);
  const page = { path: 'docs/runbook.md', text: 'One.\n\n[lost](README.md)' };
  expect(wholeDocs((each) => there.has(each))([manifest, page])).toEqual([
    { path: 'docs/runbook.md', line: 3, problem: 'There is no docs/README.md.' },
  ]);
});
