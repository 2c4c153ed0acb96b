import { expect, test } from 'vitest';
import { ratio } from '../exact.ts';
import { allocateByHand, type ByHand, told } from '../testing/by-hand.ts';
import { allocateRanked } from './ranked.ts';

test.each<ByHand>([
  {
    why: 'a dear project is passed over and cheaper ones below it are chosen',
    // 100 - 60 = 40; b asks 50 > 40; c asks 40 = 40, exactly enough.
    budget: 100,
    projects: ['a 9 60', 'b 8 50', 'c 7 40', 'd 6 1'],
    gives: 'a 60, c 40, left 0',
  },
  {
    why: 'nobody scored c, and it is chosen because it fits',
    budget: 100,
    projects: ['c 0 10', 'a 5 60'],
    gives: 'a 60, c 10, left 30',
  },
  {
    why: 'a least amount changes nothing: there is no part to give',
    budget: 50,
    projects: ['a 5 60 least 10', 'b 4 30'],
    gives: 'b 30, left 20',
  },
  {
    why: 'a cost of zero fits when nothing is left',
    budget: 60,
    projects: ['a 5 60', 'b 4 1', 'c 3 0'],
    gives: 'a 60, c 0, left 0',
  },
  {
    why: 'a withdrawn project with a sentinel cost is passed over',
    budget: 60,
    projects: ['a 5 999999999', 'b 4 60'],
    gives: 'b 60, left 0',
  },
])('[A5] skip: $why', (election) => {
  expect(told(allocateByHand('skip', election))).toBe(election.gives);
});

test.each<ByHand>([
  {
    why: 'the first that does not fit ends it, though c would fit',
    budget: 100,
    projects: ['a 9 60', 'b 8 50', 'c 7 40'],
    gives: 'a 60, left 40',
  },
  {
    why: 'even a cost of zero is below the line',
    budget: 60,
    projects: ['a 5 60', 'b 4 1', 'c 3 0'],
    gives: 'a 60, left 0',
  },
  {
    why: 'all fit, so there is no line',
    budget: 100,
    projects: ['a 5 60', 'b 4 40'],
    gives: 'a 60, b 40, left 0',
  },
])('[A6] stop: $why', (election) => {
  expect(told(allocateByHand('stop', election))).toBe(election.gives);
});

test.each<ByHand>([
  {
    why: 'the project at the line takes what is left',
    // 100 - 60 = 40 is left, b asks 50 and accepts 30 or more.
    budget: 100,
    projects: ['a 9 60', 'b 8 50 least 30', 'c 7 40'],
    gives: 'a 60, b part 40, left 0',
  },
  {
    why: 'what is left is just the least amount',
    budget: 100,
    projects: ['a 9 60', 'b 8 50 least 40'],
    gives: 'a 60, b part 40, left 0',
  },
  {
    why: 'one unit short of the least amount, and the line is drawn all the same',
    budget: 100,
    projects: ['a 9 60', 'b 8 50 least 41', 'c 7 40'],
    gives: 'a 60, left 40',
  },
  {
    why: 'no least amount, no part',
    budget: 100,
    projects: ['a 9 60', 'b 8 50', 'c 7 40 least 1'],
    gives: 'a 60, left 40',
  },
  {
    why: 'nothing left is no part',
    budget: 60,
    projects: ['a 9 60', 'b 8 50 least 1'],
    gives: 'a 60, left 0',
  },
])('[A7, A9] part-fund-then-stop: $why', (election) => {
  expect(told(allocateByHand('part-fund-then-stop', election))).toBe(election.gives);
});

test.each<ByHand>([
  {
    why: 'who does not accept is passed over, the next one is offered the part',
    // 40 left: b wants at least 45, c fits (40 - 25 = 15), d accepts 15, e asks nothing.
    budget: 100,
    projects: ['a 9 60', 'b 8 50 least 45', 'c 7 25', 'd 6 20 least 5', 'e 5 0'],
    gives: 'a 60, c 25, d part 15, e 0, left 0',
  },
])('[A8, A9] part-fund-then-skip: $why', (election) => {
  expect(told(allocateByHand('part-fund-then-skip', election))).toBe(election.gives);
});

test.each<ByHand>([
  {
    why: 'a key of just the mark passes, one below does not',
    budget: 100,
    projects: ['a 9 30', 'b 5 30', 'c 4 30'],
    passMark: 5,
    gives: 'a 30, b 30, left 40',
  },
  { why: 'nobody reaches it', budget: 100, projects: ['a 4 30', 'b 3 30'], passMark: 5, gives: 'left 100' },
  {
    why: 'two below it that could not both be paid are no tie',
    budget: 50,
    projects: ['a 9 20', 'b 4 30', 'c 4 30'],
    passMark: 5,
    gives: 'a 20, left 30',
  },
])('[A4] pass mark: $why', (election) => {
  expect(told(allocateByHand('skip', election))).toBe(election.gives);
});

test('[A1] an instance that is none is a fault', () => {
  const none = { why: '', gives: '' };
  expect(() => allocateByHand('skip', { ...none, budget: -1, projects: [] })).toThrow('not below zero');
  expect(() => allocateByHand('skip', { ...none, budget: 1, projects: ['a 1 1', 'a 2 2'] })).toThrow(
    'a is there once',
  );
  expect(() => allocateByHand('skip', { ...none, budget: 1, projects: ['a 1 -1'] })).toThrow(
    'less than nothing',
  );
  expect(() => allocateByHand('skip', { ...none, budget: 1, projects: ['a 1 5 least 6'] })).toThrow(
    'least amount',
  );
  expect(() => allocateByHand('skip', { ...none, budget: 1, projects: ['a 1 5 least 0'] })).toThrow(
    'least amount',
  );
});

test('[A3] a project without a key is a fault', () => {
  const instance = { budget: 1n, projects: [{ id: 'a', cost: 1n, least: null }] };
  const options = { borderline: 'skip', passMark: null } as const;
  expect(() => allocateRanked(instance, new Map(), options, () => 'open')).toThrow('a has a key');
});

test('[A14] each step has place, key and money; equals that the line rejects are told the same', () => {
  const election = {
    why: '',
    budget: 100,
    projects: ['a 9 60', 'b 8 50', 'c 8 70', 'd 7 1', 'e 3 1'],
    passMark: 5,
    gives: '',
  };
  const { steps } = allocateByHand('stop', election);
  const at = (key: bigint, place: number, cost: bigint, before: bigint, after: bigint) => ({
    key: ratio(key),
    place,
    cost,
    before,
    after,
  });
  expect(steps).toEqual([
    { kind: 'chosen', because: 'fits', id: 'a', ...at(9n, 1, 60n, 100n, 40n) },
    { kind: 'passed-over', why: 'does-not-fit', id: 'b', ...at(8n, 2, 50n, 40n, 40n) },
    { kind: 'passed-over', why: 'does-not-fit', id: 'c', ...at(8n, 2, 70n, 40n, 40n) },
    { kind: 'passed-over', why: 'after-the-line', id: 'd', ...at(7n, 4, 1n, 40n, 40n) },
    { kind: 'below-pass-mark', id: 'e', ...at(3n, 5, 1n, 40n, 40n) },
  ]);
});

test('[A9, A14] who is refused a part is told why: too little is left, or nothing, or the part is gone', () => {
  const whyOf = (budget: number) => {
    const projects = ['a 9 60', 'b 8 50 least 45', 'c 7 50 least 1', 'd 6 50 least 1'];
    const { steps } = allocateByHand('part-fund-then-skip', { why: '', budget, projects, gives: '' });
    return steps.map((step) => (step.kind === 'passed-over' ? `${step.id} ${step.why}` : step.kind));
  };
  expect(whyOf(100)).toEqual(['chosen', 'b least-not-reached', 'part', 'd does-not-fit']);
  expect(whyOf(60)).toEqual(['chosen', 'b does-not-fit', 'c does-not-fit', 'd does-not-fit']);
});
