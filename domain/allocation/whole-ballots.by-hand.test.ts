import { expect, test } from 'vitest';
import { givenBy, type WholeByHand } from '../testing/whole-by-hand.ts';

test.each<WholeByHand>([
  {
    why: 'cheap support goes first, then a no longer fits',
    // For each unit: b 2/20 = 0.1, c 2/30 = 0.067, a 3/60 = 0.05. 100 - 20 - 30 = 50 < 60.
    budget: 100,
    projects: ['a 60', 'b 20', 'c 30'],
    voters: ['2: a b c', '1: a'],
    by: 'greedy-per-cost utility=cardinality',
    gives: 'b c, left 50',
  },
  {
    why: 'by cost only the votes count; b and c are level and 40 pays for one of them',
    // a 3 votes, b 2, c 2. After a 40 is left, b and c together cost 50.
    budget: 100,
    projects: ['a 60', 'b 20', 'c 30'],
    voters: ['2: a b c', '1: a'],
    by: 'greedy-per-cost utility=cost',
    open: true,
    gives: 'a, tie b c, left 40',
  },
  {
    why: 'points for each unit of cost',
    // b 10/5 = 2, a 6/4 = 1.5, c 1/1 = 1; 5 + 4 + 1 = 10, all of it.
    budget: 10,
    projects: ['a 4', 'b 5', 'c 1'],
    voters: ['1: a6 b10 c1'],
    by: 'greedy-per-cost utility=score',
    gives: 'b a c, left 0',
  },
  {
    why: 'a total below zero is level with nothing, and still paid for when it fits',
    // c 2, then a (-3) and b (nobody) both at zero; 10 - 5 = 5 pays for one, the first in order.
    budget: 10,
    projects: ['a 5', 'b 5', 'c 5'],
    voters: ['1: a-4 c1', '1: a1 c1'],
    by: 'greedy-per-cost utility=score-cost',
    gives: 'c a, left 0',
  },
  {
    why: 'what costs nothing has its one vote for no cost: before everything',
    // a 1/0 without end, b 2/5.
    budget: 5,
    projects: ['b 5', 'a 0'],
    voters: ['1: a b', '1: b'],
    by: 'greedy-per-cost utility=cardinality',
    gives: 'a b, left 0',
  },
  {
    why: 'with the cost as gain what costs nothing gains nothing: behind everything',
    // b 2 × 5 / 5 = 2; a 1 × 0, zero.
    budget: 5,
    projects: ['a 0', 'b 5'],
    voters: ['1: a b', '1: b'],
    by: 'greedy-per-cost utility=cost',
    gives: 'b a, left 0',
  },
])('[Q2] $by: $why', (election) => {
  expect(givenBy(election)).toBe(election.gives);
});

test.each<WholeByHand>([
  {
    why: 'who paid waits longer for the next',
    // b at 10/2 = 5; then a at (6 + 5)/1 = 11, c at 8. 10 + 8 + 6 = 24.
    budget: 30,
    projects: ['a 6', 'b 10', 'c 8'],
    voters: ['1: a b', '1: b', '1: c'],
    by: 'phragmen',
    gives: 'b c a, left 6',
  },
  {
    why: 'a and c come at the same time and have nobody in common: no tie. b costs more than is left',
    // a 30/3 = 10, c 20/2 = 10; b at (60 + 3 × 10)/3 = 30, with 50 left.
    budget: 100,
    projects: ['a 30', 'b 60', 'c 20'],
    voters: ['3: a b', '2: c'],
    by: 'phragmen',
    open: true,
    gives: 'a c, left 50',
  },
  {
    why: 'level with one that costs more than is left: it stops, though c would fit',
    // a at 15/3 = 5. Then b at 10/1 and c at (5 + 5)/1, both 10; 5 is left.
    budget: 20,
    projects: ['a 15', 'b 10', 'c 5'],
    voters: ['1: a c', '2: a', '1: b'],
    by: 'phragmen',
    gives: 'a, left 5',
  },
  {
    why: 'dearer than the budget never takes part, however many want it',
    budget: 20,
    projects: ['a 50', 'b 8'],
    voters: ['2: a', '2: a b'],
    by: 'phragmen',
    gives: 'b, left 12',
  },
  {
    why: 'both cost 5 of 8, and nobody wants either: one of them, by order',
    budget: 18,
    projects: ['a 10', 'y 5', 'z 5'],
    voters: ['1: a'],
    by: 'phragmen',
    gives: 'a y, left 3',
  },
  {
    why: 'which one is a tie',
    budget: 18,
    projects: ['a 10', 'y 5', 'z 5'],
    voters: ['1: a'],
    by: 'phragmen',
    open: true,
    gives: 'a, tie y z, left 8',
  },
  {
    why: 'at the same time with a voter in common is a tie',
    // Both at 5; whoever is second comes at (10 + 5)/2 = 7.5.
    budget: 30,
    projects: ['a 10', 'b 10'],
    voters: ['1: a b', '1: a', '1: b'],
    by: 'phragmen',
    open: true,
    gives: 'tie a b, left 30',
  },
])('[Q7, Q8] $by: $why', (election) => {
  expect(givenBy(election)).toBe(election.gives);
});
