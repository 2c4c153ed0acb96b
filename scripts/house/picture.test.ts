import { expect, test } from 'vitest';
import { pictureOf } from './picture/draw.ts';
import { currentPicture, withPicture } from './picture.ts';

const file = (path: string, imports = '') => ({ path, text: imports && `import '${imports}';` });
const route = file('server/http/app.ts', '../live/queue.ts');
const queue = file('server/live/queue.ts', '../../db/journal.ts');
const journal = file('db/journal.ts', '../domain/event/entries.ts');
const page = { path: 'README.md', text: 'Before\n<!-- architecture -->\n<!-- /architecture -->\nAfter\n' };

const arrowsIn = (picture: string) => picture.split('\n').filter((line) => line.includes('-->'));

test('the picture has an arrow for what is imported, and none that follows from others', () => {
  const straight = file('server/http/health.ts', '../../db/journal.ts');
  expect(arrowsIn(pictureOf([route, queue, journal, straight]))).toEqual([
    '  entry --> live',
    '  live --> db',
    '  db --> event',
  ]);
  const bold = file('server/http/health.ts', '../../client/ui/button.tsx');
  expect(arrowsIn(pictureOf([route, bold]))).toEqual(['  entry --> ground', '  entry --> live']);
});

test('what tests import is not drawn', () => {
  const tests = [
    file('db/journal.test.ts', '../server/main.ts'),
    file('db/testing/a.ts', '../../server/b.ts'),
  ];
  expect(arrowsIn(pictureOf([journal, ...tests]))).toEqual(['  db --> event']);
});

test('a page whose picture is of other imports is found, and drawn anew it holds', () => {
  const problem = 'Its picture is not what the imports say: npm run picture';
  const code = [route, queue, journal];
  expect(currentPicture([page, ...code])).toEqual([{ path: 'README.md', problem }]);
  const drawn = { ...page, text: withPicture(page.text, pictureOf(code)) };
  expect(drawn.text).toMatch(/^Before\n[\s\S]*mermaid[\s\S]*\nAfter\n$/);
  expect(currentPicture([drawn, ...code])).toEqual([]);
  expect(currentPicture([drawn, route, queue])).toHaveLength(1);
});

test('a folder in no box, and boxes without a top and a bottom, are found', () => {
  expect(currentPicture([page, file('client/steward/screen.tsx')])).toEqual([
    { path: 'client/steward/screen.tsx', problem: 'It is in no box of scripts/house/picture/parts.ts.' },
  ]);
  const back = file('db/register/cards.ts', '../../server/live/time.ts');
  expect(currentPicture([page, queue, back])[0]?.problem).toMatch(/import each other/);
});
