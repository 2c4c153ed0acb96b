import { expect, test } from 'vitest';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { malformedSentence } from './fault-words.ts';
import { MalformedElection, type Malformation } from './malformed.ts';
import { parseElection } from './parse.ts';

const words = wordsIn(english)['election-faults'];

// Lines 1 to 4 are META, 5 to 8 PROJECTS, 9 to 11 VOTES.
const good = [
  'META',
  'key;value',
  'budget;100',
  'vote_type;scoring',
  'PROJECTS',
  'project_id;cost;name',
  '1;10;Trees',
  '2;20;Lunch',
  'VOTES',
  'voter_id;vote;points',
  'v1;1,2;3,4',
];

/** The good file with one line replaced, or left out for `null`. */
function broken(line: number, by: string | null): string {
  return good.flatMap((text, index) => (index + 1 === line ? (by === null ? [] : [by]) : [text])).join('\n');
}

test.each<[Malformation, number, string | null, number, number]>([
  ['quote-not-closed', 7, '1;10;"Trees', 7, 6],
  ['text-after-quote', 7, '1;10;"Trees; hedges" etc', 7, 6],
  ['before-first-section', 1, 'sep=;', 1, 1],
  ['section-twice', 5, 'META', 5, 1],
  ['section-missing', 1, 'PROJECTS', 1, 1],
  ['section-missing', 5, 'VOTES', 5, 1],
  ['not-a-number', 9, null, 9, 10],
  ['column-missing', 6, 'project_id;price;name', 5, 1],
  ['column-twice', 6, 'project_id;cost;Cost', 6, 17],
  ['too-many-cells', 7, '1;10;Trees;hedges', 7, 12],
  ['cell-missing', 7, '1', 7, 1],
  ['cell-missing', 7, ';10;Trees', 7, 1],
  ['cell-missing', 7, '1; ;Trees', 7, 3],
  ['cell-missing', 11, 'v1', 11, 1],
  ['key-twice', 4, 'Budget;200', 4, 1],
  ['key-missing', 3, 'budget;', 1, 1],
  ['key-missing', 4, 'rule;unknown', 1, 1],
  ['digits-grouped', 3, 'budget;1 000', 3, 8],
  ['digits-grouped', 3, 'budget;1,000', 3, 8],
  ['digits-grouped', 3, "budget;1'000", 3, 8],
  ['digits-grouped', 3, 'budget;12\u00A0000,50', 3, 8],
  ['digits-grouped', 7, '1;1.000.000;Trees', 7, 3],
  ['digits-grouped', 7, '1;1,234.50;Trees', 7, 3],
  ['not-a-number', 7, '1;1e6;Trees', 7, 3],
  ['not-a-number', 11, 'v1;1,2;3,many', 11, 8],
  ['below-zero', 3, 'budget;-1', 3, 8],
  ['below-zero', 7, '1;-10;Trees', 7, 3],
  ['unknown-vote-type', 4, 'vote_type;quadratic', 4, 11],
  ['unknown-scoring', 4, 'vote_type;ordinal\nscoring_fn;Dowdall', 5, 12],
  ['project-twice', 8, '1;20;Lunch', 8, 1],
  ['unknown-project', 11, 'v1;1,3;3,4', 11, 4],
  ['list-item-missing', 11, 'v1;1,;3,4', 11, 4],
  ['list-item-missing', 11, 'v1;1,2,;3,4', 11, 4],
  ['list-item-missing', 11, 'v1;1,2;3,4,', 11, 8],
  ['list-item-missing', 11, 'v1;,1;3', 11, 4],
  ['utf-16', 1, 'M\0E\0T\0A\0', 1, 1],
  ['utf-16', 1, '\uFFFD\uFFFDM\0E\0T\0A\0', 1, 1],
  ['listed-twice', 11, 'v1;1,1;3,4', 11, 4],
  ['points-do-not-match', 11, 'v1;1,2;3', 11, 8],
  ['points-do-not-match', 11, 'v1;1,2;', 11, 8],
  ['points-do-not-match', 11, 'v1;;3', 11, 5],
])('[P12] %s, as in line %i "%s"', (code, line, by, atLine, atColumn) => {
  expect(() => parseElection(broken(line, by))).toThrow(
    expect.objectContaining({ name: 'MalformedElection', code, line: atLine, column: atColumn }),
  );
});

test('[P12] the good file is good, and the sentence names the place', () => {
  expect(parseElection(good.join('\n')).projects).toHaveLength(2);
  const error = new MalformedElection({ code: 'below-zero', of: 'budget' }, { line: 3, column: 8 });
  expect(malformedSentence(error, words)).toBe('line 3, column 8: the budget is below zero.');
});

/** What is said of a text that is no election. */
function sentenceOn(text: string): string {
  try {
    parseElection(text);
  } catch (error) {
    if (error instanceof MalformedElection) return malformedSentence(error, words);
    throw error;
  }
  return '';
}

test('[P12] what the sentence quotes is short and does nothing to a terminal', () => {
  const evil = broken(11, `v1;\u001B[31m${'x'.repeat(100)};3`);
  expect(sentenceOn(evil)).toBe(
    `line 11, column 4: the ballot lists an unknown project "\uFFFD[31m${'x'.repeat(35)}…".`,
  );
});

test('[P9, P12] a project ranked twice is refused', () => {
  const ordinal = broken(4, 'vote_type;ordinal').replace('v1;1,2', 'v1;1,2,1');
  expect(() => parseElection(ordinal)).toThrow(expect.objectContaining({ code: 'listed-twice', line: 11 }));
});

test('[P12] a section without even a header is refused where its title stands', () => {
  const cut = good.slice(0, 9).join('\n');
  expect(() => parseElection(cut)).toThrow(expect.objectContaining({ code: 'header-missing', line: 9 }));
});

test('[P12] a text that ends before its votes is refused where it ends', () => {
  const cut = good.slice(0, 8).join('\n');
  expect(() => parseElection(cut)).toThrow(
    expect.objectContaining({ code: 'section-missing', line: 8, column: 1 }),
  );
});

test('[P12] an empty text has no sections', () => {
  expect(() => parseElection('')).toThrow(
    expect.objectContaining({ code: 'section-missing', line: 1, column: 1 }),
  );
});
