import { expect, test } from 'vitest';
import { ratio, toDecimalText } from '../exact.ts';
import { explain, type Say } from './explain.ts';
import type { Step } from './steps.ts';
import type { Tie } from './ties.ts';

const say: Say = {
  money: (amount) => `£${amount}`,
  fraction: (amount) => `£${toDecimalText(amount, 2)}`,
  project: (id) => `Project ${id}`,
};
const project = { id: 'a', key: ratio(9n), place: 2, cost: 60n };
const tie: Tie = { tied: ['a', 'b'], key: ratio(9n), left: 50n, place: 2, share: null };

test.each<[Step, string]>([
  [
    { kind: 'chosen', because: 'fits', ...project, before: 100n, after: 40n },
    'Chosen: it costs £60, £100 was left, £40 is left now.',
  ],
  [
    { kind: 'chosen', because: 'share', ...project, before: 130n, after: 70n },
    'Chosen: its share of what was left is all it costs, £60.',
  ],
  [
    { kind: 'part', because: 'borderline', amount: 40n, ...project, before: 40n, after: 0n },
    'Chosen for part: it costs £60 and gets the £40 that was left.',
  ],
  [
    { kind: 'part', because: 'share', amount: 25n, ...project, before: 50n, after: 25n },
    'Chosen for part: its share of what was left is £25 of £60.',
  ],
  [
    { kind: 'passed-over', why: 'does-not-fit', ...project, before: 50n, after: 50n },
    'Not chosen: it costs £60, £50 was left, £10 short.',
  ],
  [
    { kind: 'passed-over', why: 'least-not-reached', ...project, before: 50n, after: 50n },
    'Not chosen: the £50 that was left is less than the least part it accepts.',
  ],
  [
    { kind: 'passed-over', why: 'after-the-line', ...project, before: 50n, after: 50n },
    'Not chosen: the line was drawn above it.',
  ],
  [
    { kind: 'below-pass-mark', ...project, before: 50n, after: 50n },
    'Not chosen: it did not reach the pass mark.',
  ],
  [
    { kind: 'tie-settled', tie, settlement: { kind: 'first', id: 'b' } },
    'Tie for place 2 with £50 left: Project a, Project b. Project b goes first.',
  ],
  [
    { kind: 'tie-settled', tie, settlement: { kind: 'apart', groups: [['b', 'c'], ['a']] } },
    'Tie for place 2 with £50 left: Project a, Project b. They go in this order: Project b and Project c, Project a.',
  ],
  [
    { kind: 'tie-settled', tie, settlement: { kind: 'share' } },
    'Tie for place 2 with £50 left: Project a, Project b. What was left is shared.',
  ],
  [{ kind: 'tie-open', tie }, 'Tie for place 2 with £50 left: Project a, Project b. It is not settled yet.'],
])('[A14] $0.kind is told in one sentence', (step, sentence) => {
  expect(explain(step, say)).toBe(sentence);
});
