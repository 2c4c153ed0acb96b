import { expect, test } from 'vitest';
import { allocateByHand, type ByHand, told } from '../testing/by-hand.ts';
import type { Borderline } from './borderline.ts';
import type { TieSettlement } from './ties.ts';

const first = (id: string): TieSettlement => ({ kind: 'first', id });
const apart = (...groups: string[][]): TieSettlement => ({ kind: 'apart', groups });
const share: TieSettlement = { kind: 'share' };

test.each<ByHand & { borderline: Borderline }>([
  {
    why: 'both equals fit, whichever goes first',
    borderline: 'stop',
    budget: 100,
    projects: ['a 5 60', 'b 5 40', 'c 4 10'],
    gives: 'a 60, b 40, left 0',
  },
  {
    why: 'only one of two equals can be paid',
    borderline: 'skip',
    budget: 100,
    projects: ['z 9 50', 'a 5 40', 'b 5 30'],
    gives: 'z 50, tie a b, left 50',
  },
  {
    why: 'b fits and a does not, in either order, when the rule skips',
    borderline: 'skip',
    budget: 50,
    projects: ['a 5 60', 'b 5 30'],
    gives: 'b 30, left 20',
  },
  {
    why: 'the same two are a tie when the rule stops: a first would draw the line above b',
    borderline: 'stop',
    budget: 50,
    projects: ['a 5 60', 'b 5 30'],
    gives: 'tie a b, left 50',
  },
  {
    why: 'the line is drawn above two equals that could not both be paid',
    borderline: 'stop',
    budget: 50,
    projects: ['z 9 60', 'a 5 30', 'b 5 30'],
    gives: 'left 50',
  },
  {
    why: 'neither fits, neither accepts a part: the line is above both',
    borderline: 'part-fund-then-stop',
    budget: 50,
    projects: ['a 5 60', 'b 5 70 least 51', 'c 4 10'],
    gives: 'left 50',
  },
  {
    why: 'neither fits and only b accepts the part, but a first would draw the line',
    borderline: 'part-fund-then-stop',
    budget: 50,
    projects: ['a 5 60', 'b 5 70 least 20'],
    gives: 'tie a b, left 50',
  },
  {
    why: 'neither fits and only b accepts the part: with skipping it gets it in either order',
    borderline: 'part-fund-then-skip',
    budget: 50,
    projects: ['a 5 60', 'b 5 70 least 20', 'c 4 10'],
    gives: 'b part 50, left 0',
  },
  {
    why: 'one takes the part, the other costs nothing: no order changes that',
    borderline: 'part-fund-then-skip',
    budget: 50,
    projects: ['a 5 60 least 10', 'b 5 0'],
    gives: 'a part 50, b 0, left 0',
  },
])('[A10] $borderline: $why', (election) => {
  expect(told(allocateByHand(election.borderline, election))).toBe(election.gives);
});

test.each<ByHand & { borderline: Borderline }>([
  {
    why: 'the drawn project goes first, and the rest are no longer a tie',
    borderline: 'skip',
    budget: 100,
    projects: ['z 9 50', 'a 5 40', 'b 5 30'],
    settle: [first('b')],
    gives: 'z 50, b 30, left 20',
  },
  {
    why: 'of three equals one is drawn, then the other two are tied again',
    // 100 - 40 = 60 after c; a and b cost 35 each, one of them fits.
    borderline: 'skip',
    budget: 100,
    projects: ['a 5 35', 'b 5 35', 'c 5 40'],
    settle: [first('c')],
    gives: 'c 40, tie a b, left 60',
  },
  {
    why: 'hands put c first and a and b level again; after c both fit, so that is no tie',
    borderline: 'skip',
    budget: 100,
    projects: ['a 5 35', 'b 5 25', 'c 5 40', 'd 5 40'],
    settle: [apart(['c'], ['a', 'b'], ['d'])],
    gives: 'c 40, a 35, b 25, left 0',
  },
  {
    why: 'hands put a and b level at the top, and only one of them fits: the same tie, smaller',
    borderline: 'stop',
    budget: 50,
    projects: ['a 5 30', 'b 5 30', 'c 5 20'],
    settle: [apart(['a', 'b'], ['c'])],
    gives: 'tie a b, left 50',
  },
  {
    why: 'a drawn project that does not fit draws the line above its equal',
    borderline: 'stop',
    budget: 50,
    projects: ['a 5 60', 'b 5 30', 'c 4 10'],
    settle: [first('a')],
    gives: 'left 50',
  },
  {
    why: 'a drawn project takes its part, its equal is below the line',
    borderline: 'part-fund-then-stop',
    budget: 50,
    projects: ['a 5 60 least 5', 'b 5 70 least 5'],
    settle: [first('b')],
    gives: 'b part 50, left 0',
  },
])('[A11] $borderline: $why', (election) => {
  expect(told(allocateByHand(election.borderline, election))).toBe(election.gives);
});

test.each<ByHand & { borderline: Borderline }>([
  {
    why: 'three share 100 in whole units; the odd one is left over',
    borderline: 'skip',
    budget: 100,
    projects: ['a 5 60 least 30', 'b 5 60 least 30', 'c 5 60 least 33'],
    settle: [share],
    gives: 'a part 33, b part 33, c part 33, left 1',
  },
  {
    why: 'c needs only 20, so a and b share 80; d below costs the odd unit that is not there',
    borderline: 'skip',
    budget: 100,
    projects: ['a 5 60 least 30', 'b 5 60 least 30', 'c 5 20', 'd 4 1'],
    settle: [share],
    gives: 'a part 40, b part 40, c 20, left 0',
  },
  {
    why: 'the odd unit pays d below, because the rule goes on',
    borderline: 'part-fund-then-skip',
    budget: 101,
    projects: ['a 5 60 least 30', 'b 5 60 least 30', 'd 4 1', 'e 3 9 least 1'],
    settle: [share],
    gives: 'a part 50, b part 50, d 1, left 0',
  },
  {
    why: 'the odd unit does not pay d below, because the rule stops',
    borderline: 'stop',
    budget: 101,
    projects: ['a 5 60 least 30', 'b 5 60 least 30', 'd 4 1'],
    settle: [share],
    gives: 'a part 50, b part 50, left 1',
  },
  {
    why: 'after a share there is no further part to give',
    borderline: 'part-fund-then-skip',
    budget: 101,
    projects: ['a 5 60 least 30', 'b 5 60 least 30', 'e 3 9 least 1'],
    settle: [share],
    gives: 'a part 50, b part 50, left 1',
  },
])('[A12] $borderline: $why', (election) => {
  expect(told(allocateByHand(election.borderline, election))).toBe(election.gives);
});

test('[A11] a settlement that does not fit its tie is a fault, not a guess', () => {
  const tied = { why: '', budget: 50, projects: ['a 5 40', 'b 5 30', 'c 4 1'], gives: '' };
  expect(() => allocateByHand('skip', { ...tied, settle: [first('c')] })).toThrow('the tied, each once');
  expect(() => allocateByHand('skip', { ...tied, settle: [apart(['a'])] })).toThrow('the tied, each once');
  expect(() => allocateByHand('skip', { ...tied, settle: [apart(['a', 'b'])] })).toThrow('parts the tied');
  expect(() => allocateByHand('skip', { ...tied, settle: [apart(['a', 'b'], [])] })).toThrow(
    'parts the tied',
  );
  expect(() => allocateByHand('skip', { ...tied, settle: [share] })).toThrow('can be shared');
});
