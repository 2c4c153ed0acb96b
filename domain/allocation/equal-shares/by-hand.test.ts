import { expect, test } from 'vitest';
import { givenBy, type WholeByHand } from '../../testing/whole-by-hand.ts';

const shares = 'equal-shares utility=cost completion=';

test.each<WholeByHand>([
  {
    why: 'six of ten voters decide over six tenths of the money and no more',
    // Shares of 10. a and b both 1/6, level: a first, 10 each, so b's six have nothing. c: 40 of its four's 40.
    budget: 100,
    projects: ['a 60', 'b 50', 'c 40'],
    voters: ['6: a b', '4: c'],
    by: `${shares}none`,
    gives: 'a c, left 0',
  },
  {
    why: 'with one gain for each project the cheaper one is bought: 50/6 a voter against 10',
    // b 8.33 each, then a's six have 10 between them; c 10 each.
    budget: 100,
    projects: ['a 60', 'b 50', 'c 40'],
    voters: ['6: a b', '4: c'],
    by: 'equal-shares utility=cardinality completion=none',
    gives: 'b c, left 10',
  },
  {
    why: 'a and b are level and have the same supporters: somebody must say who goes first',
    budget: 100,
    projects: ['a 60', 'b 50', 'c 40'],
    voters: ['6: a b', '4: c'],
    by: `${shares}none`,
    open: true,
    gives: 'tie a b, left 100',
  },
  {
    why: 'level with nobody in common is no tie',
    // Both 1/2; a is paid by two voters, b by the other two.
    budget: 40,
    projects: ['a 20', 'b 10'],
    voters: ['2: a', '2: b'],
    by: `${shares}none`,
    open: true,
    gives: 'a b, left 10',
  },
  {
    why: 'seven payments of 7/3 out of 49/3 leave exactly nothing',
    budget: 49,
    projects: ['a 7', 'b 7', 'c 7', 'd 7', 'e 7', 'f 7', 'g 7'],
    voters: ['3: a b c d e f g'],
    by: `${shares}none`,
    gives: 'a b c d e f g, left 0',
  },
  {
    why: 'cheaper by one part in 10^15, which a float hardly sees: b first, and then there is 1 for a',
    budget: 1_000_000_000_000_001,
    projects: ['a 1000000000000001', 'b 1000000000000000'],
    voters: ['1: a b'],
    by: 'equal-shares utility=cardinality completion=none',
    gives: 'b, left 1',
  },
  {
    why: 'blank ballots have their share too, and it stays left over',
    // 90 / 9 = 10. Three voters have 30: exactly a, not b.
    budget: 90,
    projects: ['a 30', 'b 31'],
    voters: ['3: a b', '6:'],
    by: `${shares}none`,
    gives: 'a, left 60',
  },
  {
    why: 'who has little left pays all of it and the others pay more',
    // Shares of 10. a: 8 from each of three, 1/3. b: the second voter has 2, the fourth pays 10; 12 exactly.
    budget: 40,
    projects: ['a 24', 'b 12'],
    voters: ['2: a', '1: a b', '1: b'],
    by: `${shares}none`,
    gives: 'a b, left 4',
  },
  {
    why: 'the same, and one unit too dear',
    budget: 40,
    projects: ['a 24', 'b 13'],
    voters: ['2: a', '1: a b', '1: b'],
    by: `${shares}none`,
    gives: 'a, left 16',
  },
  {
    why: 'three times the points, three times the payment',
    // Shares of 10. a at 2 a point: 6 and 2, leaving 4 and 8. b at 2 a point: 2 and 6. 20 - 16 = 4.
    budget: 20,
    projects: ['a 8', 'b 8'],
    voters: ['1: a3 b1', '1: a1 b3'],
    by: 'equal-shares utility=score completion=none',
    gives: 'a b, left 4',
  },
  {
    why: 'points for each unit of cost: 10/(2 × 10) before 5/(1 × 5); no points are no support',
    budget: 20,
    projects: ['b 5', 'a 10', 'c 1'],
    voters: ['1: a2 c0', '1: b1 c-1'],
    by: 'equal-shares utility=score-cost completion=none',
    gives: 'a b, left 5',
  },
  {
    why: 'what costs nothing is bought first when somebody supports it, otherwise never',
    budget: 10,
    projects: ['b 10', 'y 0', 'z 0'],
    voters: ['1: b z'],
    by: `${shares}none`,
    gives: 'z b, left 0',
  },
  {
    why: 'where nobody voted nobody has a share',
    budget: 10,
    projects: ['a 0', 'b 5'],
    voters: [],
    by: `${shares}none`,
    gives: 'left 10',
  },
])('[Q3] $by: $why', (election) => {
  expect(givenBy(election)).toBe(election.gives);
});

test.each<WholeByHand>([
  {
    why: 'what is left goes down the list, to those without a vote as well',
    // After a 60 is left: b 3 votes, 31; d nobody, 20 of 29.
    budget: 90,
    projects: ['a 30', 'b 31', 'd 20'],
    voters: ['3: a b', '6:'],
    by: `${shares}greedy`,
    gives: 'a b d, left 9',
  },
  {
    why: 'b and c are level on the list and 30 pays for one',
    // Shares of 10: b 20 and c 25 are beyond one voter each. a takes 20 of two.
    budget: 50,
    projects: ['a 20', 'b 20', 'c 25'],
    voters: ['2: a', '1: b', '1: c', '1:'],
    by: `${shares}greedy`,
    open: true,
    gives: 'a, tie b c, left 30',
  },
])('[Q5] $by: $why', (election) => {
  expect(givenBy(election)).toBe(election.gives);
});

test.each<WholeByHand>([
  {
    why: 'with 12 each the five have the 60 that would fit',
    // 10: b only, and a (60) would fit in the 60 left. 11: 55. 12: 60, both, nothing is left.
    budget: 100,
    projects: ['a 60', 'b 40'],
    voters: ['5: a', '5: b'],
    by: `${shares}add1`,
    gives: 'a b, left 0',
  },
  {
    why: 'no room for a after the first trial, so nothing is raised',
    // 10: b 8 each, c the 2 left; 50 left, a costs 60.
    budget: 100,
    projects: ['a 60', 'b 40', 'c 10'],
    voters: ['5: a', '5: b c'],
    by: `${shares}add1`,
    gives: 'b c, left 50',
  },
  {
    why: 'an outcome dearer than the budget is dropped',
    // 2.5 each: b takes 1 from everybody; 6 is left, c and d would fit. The same up to 6.5, which leaves 5.5.
    // 7.5: c and d take 6 of one voter's 6.5 each; 4 + 6 + 6 = 16 > 10. Dropped.
    budget: 10,
    projects: ['b 4', 'c 6', 'd 6'],
    voters: ['1: b c', '1: b d', '2: b'],
    by: `${shares}add1`,
    gives: 'b, left 6',
  },
  {
    why: 'the list of totals pays for one of the two that were dropped together',
    // c and d have one vote each and 6 is left: the first in order.
    budget: 10,
    projects: ['b 4', 'c 6', 'd 6'],
    voters: ['1: b c', '1: b d', '2: b'],
    by: `${shares}add1-greedy`,
    gives: 'b c, left 0',
  },
  {
    why: 'smaller steps find what larger ones jump over',
    // Three voters, 10/3 each: nothing. c needs 5 of one, d 6 of one. 10/3 + 2 = 5.33: c; then 5 is left, no room for d.
    budget: 10,
    projects: ['c 5', 'd 6'],
    voters: ['1: c', '1: d', '1:'],
    by: `${shares}add1`,
    increment: [1, 1],
    gives: 'c, left 5',
  },
  {
    why: 'larger steps overshoot at once',
    // 10/3 + 3 = 6.33: c and d, 11 > 10. Dropped; the trial before bought nothing.
    budget: 10,
    projects: ['c 5', 'd 6'],
    voters: ['1: c', '1: d', '1:'],
    by: `${shares}add1`,
    increment: [3, 1],
    gives: 'left 10',
  },
  {
    why: 'no raise is jumped over: one buys r and leaves no room, two would buy t as well and be dropped',
    // 4 each: p 3 + 3, q 1 + 3, for the first has 1 left. 10 is left, so r would fit. 5 each: p 3 + 3, q 2 + 2, r 5,
    // and t costs 6 of the 5 left. 6 each: t is bought too, 21 > 20.
    budget: 20,
    projects: ['p 6', 'q 4', 'r 5', 't 6'],
    voters: ['1: p q', '1: p', '1: q', '1: r', '1: t'],
    by: `${shares}add1`,
    gives: 'p q r, left 5',
  },
  {
    why: 'going on past an outcome without room, up to the first one too dear',
    // Two voters, 6 each. The first has x (cost 6) and y (cost 9, with the second, who also has z at 3).
    // 6: y 4.5 each (1/2, before 1/1); then x needs 6 of 1.5, z 3 of 1.5. 3 left: z fits. 7: 2.5 left of z's 3.
    // 8: y, then z 3 of 3.5; 12 spent, no room. Going on: 11: x 6 of 6.5 as well, 18 > 12. Dropped.
    budget: 12,
    projects: ['x 6', 'y 9', 'z 3'],
    voters: ['1: x y', '1: y z'],
    by: `${shares}add1-overshoot`,
    gives: 'y z, left 0',
  },
  {
    why: 'going on past an outcome without room, to another that fits as well',
    // 2.5 each buys nothing. 3.5: b, and a does not fit in the 2 left: add1 would end here. 5.5: a, first in the order of
    // two that are level. 8.5: both, 8 > 5. Dropped.
    budget: 5,
    projects: ['a 5', 'b 3'],
    voters: ['1: a b', '1:'],
    by: `${shares}add1-overshoot`,
    gives: 'a, left 0',
  },
  {
    why: 'the same without going on',
    budget: 5,
    projects: ['a 5', 'b 3'],
    voters: ['1: a b', '1:'],
    by: `${shares}add1`,
    gives: 'b, left 2',
  },
  {
    why: 'b and c are level and share their voter, but a and either of them are too dear: nobody is asked',
    // 5 each: all three at 5. a 5, and b or c 5, come to 10 of 9. The trial before, 4.5 each, bought nothing.
    budget: 9,
    projects: ['a 5', 'b 5', 'c 5'],
    voters: ['1: b c', '1: a'],
    by: `${shares}add1`,
    increment: [1, 2],
    open: true,
    gives: 'left 9',
  },
  {
    why: 'the same with 10 to spend: the tie decides',
    budget: 10,
    projects: ['a 5', 'b 5', 'c 5'],
    voters: ['1: b c', '1: a'],
    by: `${shares}add1`,
    open: true,
    gives: 'tie b c, left 10',
  },
  {
    why: 'when all with support are bought there is nothing to go on for',
    budget: 100,
    projects: ['a 10', 'b 20', 'c 30'],
    voters: ['1: a b', '1: b'],
    by: `${shares}add1-overshoot`,
    gives: 'b a, left 70',
  },
  {
    why: 'a withdrawn project with a sentinel cost ends it after a thousand million raises, at once',
    budget: 20,
    projects: ['a 999999999', 'b 10'],
    voters: ['1: a', '1: b'],
    by: `${shares}add1-overshoot`,
    gives: 'b, left 10',
  },
  {
    why: 'and what is left goes down the list',
    budget: 20,
    projects: ['a 999999999', 'b 10', 'c 7'],
    voters: ['1: a', '1: b'],
    by: `${shares}add1-overshoot-greedy`,
    gives: 'b c, left 3',
  },
])('[Q6] $by: $why', (election) => {
  expect(givenBy(election)).toBe(election.gives);
});
