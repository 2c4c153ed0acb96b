import { expect, test } from 'vitest';
import { ratio, toDecimalText } from '../exact.ts';
import { explain } from './explain.ts';
import { formatsIn } from '../reasons/speech.ts';
import { english } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { StepFormat } from './say.ts';
import type { Step } from './steps.ts';
import type { Tie } from './ties.ts';

const say: StepFormat = {
  ...formatsIn(english),
  words: wordsIn(english)['allocation-steps'],
  money: (amount) => `£${amount}`,
  fraction: (amount) => `£${toDecimalText(amount, 2)}`,
  project: (id) => `Project ${id}`,
};
const project = { id: 'a', key: ratio(9n), place: 2, cost: 60n };
const paid = {
  supporters: 7,
  money: ratio(161n, 2n),
  most: ratio(12n),
  effectiveVotes: ratio(5n),
  payers: [{ voters: 4, each: ratio(12n) }],
  emptied: { voters: 3, together: ratio(12n) },
};
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
    'Not chosen: the rule stopped before it.',
  ],
  [
    { kind: 'below-pass-mark', ...project, before: 50n, after: 50n },
    'Not chosen: it did not reach the pass mark.',
  ],
  [
    { kind: 'excluded', by: 'b', ...project, before: 50n, after: 50n },
    'Not chosen: Project b is chosen, and only one of the two can be.',
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
  [
    {
      kind: 'shares',
      voters: 3,
      equal: ratio(49n, 3n),
      share: ratio(55n, 3n),
      raises: 2,
      increment: ratio(1n),
    },
    'Every one of the 3 voters has £18.33 to spend: the equal share of £16.33, raised 2 times by £1.00.',
  ],
  [
    { kind: 'shares', voters: 3, equal: ratio(16n), share: ratio(16n), raises: 0, increment: null },
    'Every one of the 3 voters has an equal share of £16.00 to spend.',
  ],
  [
    { kind: 'bought', ...project, ...paid, before: 100n, after: 40n },
    'Chosen: it costs £60, its 7 supporters had £80.50 left between them, and nobody paid more than £12.00.',
  ],
  [
    { kind: 'out-of-reach', supporters: 1, money: ratio(9n, 2n), ...project, before: 100n, after: 100n },
    'Not chosen: it costs £60, its 1 supporter had £4.50 left, £55.50 short.',
  ],
  [
    { kind: 'out-of-reach', supporters: 0, money: ratio(0n), ...project, before: 100n, after: 100n },
    'Not chosen: nobody supports it.',
  ],
  [{ kind: 'completion', left: 40n, waiting: [] }, 'What is left, £40, goes down the list of totals.'],
  [
    { kind: 'earned', supporters: 7, money: ratio(60n), ...project, before: 100n, after: 40n },
    'Chosen: it costs £60, which its supporters (7) could pay when everybody had earned £9.00; £40 is left now.',
  ],
  [
    {
      kind: 'not-earned',
      why: 'stops-here',
      supporters: 7,
      money: ratio(60n),
      ...project,
      before: 50n,
      after: 50n,
    },
    'Not chosen: it was next and costs £60, £50 was left, £10 short.',
  ],
  [{ kind: 'tie-open', tie }, 'Tie for place 2 with £50 left: Project a, Project b. It is not settled yet.'],
])('[A14] $0.kind is told in one sentence', (step, sentence) => {
  expect(explain(step, say)).toBe(sentence);
});
