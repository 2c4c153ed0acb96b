import { expect, test } from 'vitest';
import { givenByDoor, type HandWorked } from '../testing/hand-worked.ts';

// Worked on paper before the program was asked. The working stands in the comments.

const threeGroups = {
  type: 'choose-1',
  budget: '100',
  projects: ['a 50', 'b 60', 'c 30'],
  votes: ['3: a', '2: b', '1: c'],
} as const;

test.each<HandWorked>([
  {
    why: 'skip: b is passed over, c is not',
    // a 3 votes: 100 - 50 = 50. b 2 votes: 60 > 50. c 1 vote: 50 - 30 = 20.
    ...threeGroups,
    by: 'ranked by=total borderline=skip',
    gives: 'a c | left 20',
  },
  {
    why: 'stop: b ends it',
    // 50 is left when b comes, and stays.
    ...threeGroups,
    by: 'ranked by=total borderline=stop',
    gives: 'a | left 50',
  },
  {
    why: 'part-fund-then-stop: b takes the 50 that a leaves',
    ...threeGroups,
    by: 'ranked by=total borderline=part-fund-then-stop',
    gives: 'a | part b 50 | left 50',
  },
  {
    why: 'part-fund-then-skip: nothing is left for c, and d costs nothing',
    // a 50, b part 50, c 30 > 0, d 0 fits in 0.
    ...threeGroups,
    projects: [...threeGroups.projects, 'd 0'],
    by: 'ranked by=total borderline=part-fund-then-skip',
    gives: 'a d | part b 50 | left 50',
  },
  {
    why: 'a part to the penny',
    // 100.01 - 60.50 = 39.51.
    type: 'approval',
    budget: '100.01',
    projects: ['a 60.50', 'b 50'],
    votes: ['2: a', '1: b'],
    by: 'ranked by=total borderline=part-fund-then-stop',
    gives: 'a | part b 39.51 | left 39.51',
  },
  {
    why: 'a threshold of just the votes is reached; c would fit and has too few',
    // a 3, b 2, c 1. 100 - 40 - 40 = 20.
    type: 'approval',
    budget: '100',
    projects: ['a 40', 'b 40', 'c 20'],
    votes: ['1: a,b,c', '1: a,b', '1: a'],
    by: 'ranked by=total borderline=skip threshold=2',
    gives: 'a b | left 20',
  },
  {
    why: 'a threshold between two points: 4.5 and 4.5 pass, 4.49 does not',
    // a (4 + 5) / 2 = 4.5; b 4.5 / 1; c 4.49. 100 - 30 - 30 = 40.
    type: 'scoring',
    budget: '100',
    projects: ['a 30', 'b 30', 'c 30'],
    votes: ['1: a,b 4,4.5', '1: a,c 5,4.49'],
    by: 'ranked by=mean borderline=skip threshold=4.5',
    gives: 'a b | left 40',
  },
  {
    why: 'by mean, who was scored once with 5 goes before 4, 4, 4',
    // a 5 / 1, b 12 / 3.
    type: 'scoring',
    budget: '50',
    projects: ['a 50', 'b 50'],
    votes: ['1: a,b 5,4', '2: b 4'],
    by: 'ranked by=mean borderline=skip',
    gives: 'a | left 0',
  },
  {
    why: 'by total the other way: 12 before 5',
    type: 'scoring',
    budget: '50',
    projects: ['a 50', 'b 50'],
    votes: ['1: a,b 5,4', '2: b 4'],
    by: 'ranked by=total borderline=skip',
    gives: 'b | left 0',
  },
  {
    why: 'ten thirds are more than 3.33',
    // a (4 + 3 + 3) / 3 = 3.333…, b 3.33.
    type: 'scoring',
    budget: '10',
    projects: ['b 10', 'a 10'],
    votes: ['1: a,b 4,3.33', '2: a 3'],
    by: 'ranked by=mean borderline=skip',
    gives: 'a | left 0',
  },
  {
    why: '0.1 and 0.2 are 0.3, not a little more: level, and a goes first',
    type: 'cumulative',
    budget: '10',
    projects: ['b 10', 'a 10'],
    votes: ['1: b 0.1', '1: b 0.2', '1: a 0.3'],
    by: 'ranked by=total borderline=skip',
    gives: 'a | left 0',
  },
  {
    why: 'equals by code point: 10, 9, B, a',
    // One vote each; 20 pays for the first two.
    type: 'choose-1',
    budget: '20',
    projects: ['a 10', 'B 10', '9 10', '10 10'],
    votes: ['1: a', '1: B', '1: 9', '1: 10'],
    by: 'ranked by=total borderline=skip',
    gives: '10 9 | left 0',
  },
  {
    why: 'blank ballots do not lower a mean',
    // a 3 / 1, b (2 + 2) / 2; five blanks.
    type: 'scoring',
    budget: '10',
    projects: ['a 10', 'b 10'],
    votes: ['1: a,b 3,2', '1: b 2', '5:'],
    by: 'ranked by=mean borderline=stop',
    gives: 'a | left 0',
  },
  {
    why: 'what a ballot does not list has the default score in the total',
    // a 5 + 2 + 2 = 9, b 3 + 3 + 2 = 8; without the default b would have 6 against 5.
    type: 'scoring',
    budget: '10',
    meta: ['default_score;2'],
    projects: ['a 10', 'b 10'],
    votes: ['1: a 5', '2: b 3'],
    by: 'ranked by=total borderline=skip',
    gives: 'a | left 0',
  },
  {
    why: 'below zero is below nobody: c 1, b 0, a -1, and all fit',
    type: 'scoring',
    budget: '30',
    projects: ['a 10', 'b 10', 'c 10'],
    votes: ['1: a,c -2,1', '1: a 1'],
    by: 'ranked by=total borderline=skip',
    gives: 'c b a | left 0',
  },
  {
    why: 'with a threshold of nothing, a is below it and b on it',
    type: 'scoring',
    budget: '30',
    projects: ['a 10', 'b 10', 'c 10'],
    votes: ['1: a,c -2,1', '1: a 1'],
    by: 'ranked by=total borderline=skip threshold=0',
    gives: 'c b | left 10',
  },
  {
    why: 'Borda, last is one: three who list only b give it a point each',
    // b 3 × 1 + 1 = 4, a 2.
    type: 'ordinal',
    budget: '10',
    projects: ['a 10', 'b 10'],
    votes: ['3: b', '1: a,b'],
    by: 'ranked by=total borderline=skip',
    gives: 'b | left 0',
  },
  {
    why: 'Borda, last is zero: they give it nothing',
    // b 0, a 1.
    type: 'ordinal',
    budget: '10',
    projects: ['a 10', 'b 10'],
    votes: ['3: b', '1: a,b'],
    by: 'ranked by=total borderline=skip borda=last-is-zero',
    gives: 'a | left 0',
  },
  {
    why: 'Borda for three places, a tie for second',
    // a,b,c: 3 2 1. b: 1. c,a: 2 1. a 4, b 3, c 3. 20 - 10 = 10 pays for one: b.
    type: 'ordinal',
    budget: '20',
    projects: ['a 10', 'b 10', 'c 10'],
    votes: ['1: a,b,c', '1: b', '1: c,a'],
    by: 'ranked by=total borderline=part-fund-then-stop',
    gives: 'a b | left 0',
  },
  {
    why: 'no budget: only what costs nothing',
    type: 'choose-1',
    budget: '0',
    projects: ['a 10', 'z 0'],
    votes: ['2: a', '1: z'],
    by: 'ranked by=total borderline=skip',
    gives: 'z | left 0',
  },
  {
    why: 'no budget and stop: a ends it before z',
    type: 'choose-1',
    budget: '0',
    projects: ['a 10', 'z 0'],
    votes: ['2: a', '1: z'],
    by: 'ranked by=total borderline=stop',
    gives: 'left 0',
  },
])('$by: $why', (election) => {
  expect(givenByDoor(election)).toBe(election.gives);
});
