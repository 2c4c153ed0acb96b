import { expect, test } from 'vitest';
import { givenByDoor, type HandWorked } from '../testing/hand-worked.ts';

// Worked on paper before the program was asked. The working stands in the comments.

const shares = 'equal-shares utility=cost completion=';

const fourVoters = {
  type: 'approval',
  budget: '12',
  projects: ['a 6', 'b 4'],
  votes: ['1: a', '2: a,b', '1:'],
} as const;

const fiveVoters = {
  type: 'approval',
  budget: '20',
  projects: ['p 6', 'q 4', 'r 5', 't 6'],
  votes: ['1: p,q', '1: p', '1: q', '1: r', '1: t'],
} as const;

const pence = {
  type: 'choose-1',
  budget: '1',
  projects: ['c 0.5', 'd 0.6'],
  votes: ['1: c', '1: d', '1:'],
} as const;

test.each<HandWorked>([
  {
    why: 'greedy by votes for each penny',
    // b 2/20, c 2/30, a 3/60. 100 - 20 - 30 = 50p < 60p.
    type: 'approval',
    budget: '1.00',
    projects: ['a 0.60', 'b 0.20', 'c 0.30'],
    votes: ['2: a,b,c', '1: a'],
    by: 'greedy-per-cost utility=cardinality',
    gives: 'b c | left 0.5',
  },
  {
    why: 'greedy by points for each unit of cost',
    // c 5/5 = 1, b 3/4 = 0.75, a 7/10 = 0.7. 15 - 5 - 4 = 6 < 10.
    type: 'cumulative',
    budget: '15',
    projects: ['a 10', 'b 4', 'c 5'],
    votes: ['1: a,b 4,3', '1: c,a 5,3'],
    by: 'greedy-per-cost utility=score',
    gives: 'c b | left 6',
  },
  {
    why: 'greedy by points alone: a 7, c 5, b 3',
    // 15 - 10 = 5, 5 - 5 = 0.
    type: 'cumulative',
    budget: '15',
    projects: ['a 10', 'b 4', 'c 5'],
    votes: ['1: a,b 4,3', '1: c,a 5,3'],
    by: 'greedy-per-cost utility=score-cost',
    gives: 'a c | left 0',
  },
  {
    why: 'a blank ballot has its share: 3 each. a costs 2 each, then b has 1 and 1 of its 4',
    ...fourVoters,
    by: `${shares}none`,
    gives: 'a | left 6',
  },
  {
    why: 'what is left pays for b',
    // 12 - 6 = 6, 6 - 4 = 2.
    ...fourVoters,
    by: `${shares}greedy`,
    gives: 'a b | left 2',
  },
  {
    why: 'with 4 each, b has 2 and 2: exactly enough',
    ...fourVoters,
    by: `${shares}add1`,
    gives: 'a b | left 2',
  },
  {
    why: 'one raise is enough for r and leaves no room; two would be dropped',
    // 4 each: p 3 + 3, q 1 + 3 (the first voter has 1 left). 10 is left, r fits. 5 each: p 3 + 3, q 2 + 2, r 5;
    // 5 is left, t costs 6. With 6 each t is bought too: 21 > 20.
    ...fiveVoters,
    by: `${shares}add1`,
    gives: 'p q r | left 5',
  },
  {
    why: 'going on past that finds only the one too dear',
    ...fiveVoters,
    by: `${shares}add1-overshoot`,
    gives: 'p q r | left 5',
  },
  {
    why: 'in steps of 2 the first raise is too dear at once: the trial before counts',
    ...fiveVoters,
    by: `${shares}add1 increment=2`,
    gives: 'p q | left 10',
  },
  {
    why: 'and its list of totals pays for r, one vote as t, before it by id',
    // 10 - 5 = 5 < 6.
    ...fiveVoters,
    by: `${shares}add1-greedy increment=2`,
    gives: 'p q r | left 5',
  },
  {
    why: 'five pence at a time: c at the fourth raise, and no room for d',
    // A third of a pound, and 0.2: 0.533. 0.5 is left, d costs 0.6.
    ...pence,
    by: `${shares}add1 increment=0.05`,
    gives: 'c | left 0.5',
  },
  {
    why: 'thirty pence at a time: both at once, dropped',
    // 0.633 each: 0.5 + 0.6 = 1.1 > 1.
    ...pence,
    by: `${shares}add1 increment=0.3`,
    gives: 'left 1',
  },
  {
    why: 'points: who gives four times as much pays four times as much, as far as it goes',
    // 10 each. a 15: 12 and 3 would be asked, the first has 10, so 10 and 5. b 15: 5 that are left and 10.
    type: 'cumulative',
    budget: '30',
    projects: ['a 15', 'b 15'],
    votes: ['1: a 4', '1: a,b 1,1', '1: b 1'],
    by: 'equal-shares utility=score completion=none',
    gives: 'a b | left 0',
  },
  {
    why: 'with one gain for each project the cheap one goes first, and then a is out of reach',
    // 10 each. b 2 each; then 8 + 8 = 16 < 18.
    type: 'approval',
    budget: '20',
    projects: ['a 18', 'b 4'],
    votes: ['2: a,b'],
    by: 'equal-shares utility=cardinality completion=none',
    gives: 'b | left 16',
  },
  {
    why: 'with the cost as gain they are level, and a goes first',
    // 9 each for a; 1 + 1 = 2 < 4.
    type: 'approval',
    budget: '20',
    projects: ['a 18', 'b 4'],
    votes: ['2: a,b'],
    by: `${shares}none`,
    gives: 'a | left 2',
  },
  {
    why: 'all the money of one of two voters, and nobody wants b: no raise changes that',
    type: 'approval',
    budget: '100',
    projects: ['a 50', 'b 50'],
    votes: ['1: a', '1:'],
    by: `${shares}add1`,
    gives: 'a | left 50',
  },
  {
    why: 'the list of totals goes down to nobody',
    type: 'approval',
    budget: '100',
    projects: ['a 50', 'b 50'],
    votes: ['1: a', '1:'],
    by: `${shares}add1-greedy`,
    gives: 'a b | left 0',
  },
  {
    why: 'what costs nothing and has support is bought first; without support never',
    type: 'approval',
    budget: '8',
    projects: ['a 4', 'y 0', 'z 0'],
    votes: ['1: a,z', '1: a'],
    by: 'equal-shares utility=cardinality completion=none',
    gives: 'z a | left 4',
  },
  {
    why: 'rankings as points: the last of two has one, the first two',
    // 6 each. a 2 + 1 points, b 1 + 2, both 9: 3 a point, a first: 6 and 3. b: the first has 0, the second 3 < 9.
    type: 'ordinal',
    budget: '12',
    projects: ['a 9', 'b 9'],
    votes: ['1: a,b', '1: b,a'],
    by: 'equal-shares utility=score completion=none',
    gives: 'a | left 3',
  },
  {
    why: 'with the last at zero b has one supporter, who has 6 of its 9',
    type: 'ordinal',
    budget: '12',
    projects: ['a 6', 'b 9'],
    votes: ['1: a,b', '1: b,a'],
    by: 'equal-shares utility=score completion=none borda=last-is-zero',
    gives: 'a | left 6',
  },
  {
    why: 'Phragmén: b at 3, c at 4, and a at 7.5 costs more than the 7 left',
    // a 8/2 = 4, b 9/3 = 3, c 4/1 = 4. After b: a (8 + 3)/2 = 5.5. After c: a (8 + 4 + 3)/2 = 7.5. 20 - 9 - 4 = 7.
    type: 'approval',
    budget: '20',
    projects: ['a 8', 'b 9', 'c 4'],
    votes: ['1: a,c', '1: a,b', '2: b'],
    by: 'phragmen',
    gives: 'b c | left 7',
  },
  {
    why: 'Phragmén: too dear from the start, and what nobody supports comes last',
    // a 20 > 10. b at 4; then z, while it fits: 6 - 3 = 3.
    type: 'approval',
    budget: '10',
    projects: ['a 20', 'b 4', 'z 3'],
    votes: ['3: a', '1: b'],
    by: 'phragmen',
    gives: 'b z | left 3',
  },
  {
    why: 'Phragmén with one voter: 3, 6, and then 11 for what costs more than is left',
    type: 'approval',
    budget: '10',
    projects: ['a 3', 'b 3', 'c 5'],
    votes: ['1: a,b,c'],
    by: 'phragmen',
    gives: 'a b | left 4',
  },
  {
    why: 'Phragmén: level, nobody in common, and money for one: the first id',
    type: 'choose-1',
    budget: '5',
    projects: ['b 5', 'a 5'],
    votes: ['1: b', '1: a'],
    by: 'phragmen',
    gives: 'a | left 0',
  },
  {
    why: 'blank ballots only: nobody to pay, and by Phragmén everything that fits',
    type: 'approval',
    budget: '5',
    projects: ['a 3', 'b 3'],
    votes: ['4:'],
    by: 'phragmen',
    gives: 'a | left 2',
  },
  {
    why: 'blank ballots only: by Equal Shares nothing',
    type: 'approval',
    budget: '5',
    projects: ['a 3', 'b 3'],
    votes: ['4:'],
    by: `${shares}add1-overshoot`,
    gives: 'left 5',
  },
])('$by: $why', (election) => {
  expect(givenByDoor(election)).toBe(election.gives);
});
