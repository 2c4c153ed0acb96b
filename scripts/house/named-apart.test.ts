import { expect, test } from 'vitest';
import { EXTENDING, namedApart } from './named-apart.ts';

const page = (text: string) => ({ path: EXTENDING, text });
const apart = { path: 'domain/event/rules/presets.ts', text: `if (ballot.type === 'score') locking = true;` };

test('a file that treats one type of ballot apart is found until the page names it', () => {
  expect(namedApart([page('Nothing.'), apart])).toMatchObject([{ path: apart.path }]);
  expect(namedApart([page('Read `domain/event/rules/presets.ts`.'), apart])).toEqual([]);
});

test('tests, and places that the compiler names, need not be on it', () => {
  const asked = { path: 'domain/paper/voting-card.ts', text: `switch (ballot.type) { case 'score': }` };
  const its = { ...apart, path: 'domain/event/rules/presets.test.ts' };
  expect(namedApart([page('Nothing.'), asked, its])).toEqual([]);
});
