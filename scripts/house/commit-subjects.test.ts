import { expect, test } from 'vitest';
import { commitSubjects } from './commit-subjects.ts';

const problems = (...lines: string[]) => commitSubjects(lines.join('\n')).map(({ problem }) => problem);

/** Written apart, because this file too must pass the check of finished words. */
const unfinished = ['WI', 'P: cards'].join('');

test('a subject of 72 characters that says what was done is fine, and so is no commit at all', () => {
  expect(problems(`1a2b3c4 ${'a'.repeat(72)}`, '2b3c4d5 A wiped practice leaves nothing')).toEqual([]);
  expect(problems('')).toEqual([]);
});

test('a long subject and an unfinished one are found, by commit', () => {
  expect(problems(`1a2b3c4 ${'a'.repeat(73)}`)).toEqual([
    'The subject has 73 characters; the most is 72: say the rest in the lines below it.',
  ]);
  for (const subject of [unfinished, 'wip', 'fixup! Cards', 'squash! Cards', 'Fixup of cards'])
    expect(problems(`1a2b3c4 ${subject}`)).toEqual([
      'The subject speaks of unfinished work: “' + subject + '”.',
    ]);
  expect(commitSubjects(`1a2b3c4 ${unfinished}`)).toMatchObject([{ path: 'commit 1a2b3c4' }]);
});
