import { expect, test } from 'vitest';
import { bidId } from '../../ids.ts';
import type { Count } from './count.ts';
import { recommendedRules, type Rules } from '../rules/rules.ts';
import { failsAt } from './pass-marks.ts';

/** Twenty ballots, so many of which score the bid, each with a 3. */
function countWith(scorers: number): Count {
  const figures = [{ bid: bidId(1), scorers, total: 3 * scorers, counts: [0, 0, scorers, 0, 0] }];
  return { ballotsIn: 0, ballots: 20, figures, counted: Array.from({ length: 20 }, () => []) };
}

function verdict(scorers: number, rules: Partial<Rules>): string {
  return failsAt({ ...recommendedRules, ...rules }, bidId(1), countWith(scorers)) ?? 'passes';
}

test('[T3] with half of the ballots needed, ten of twenty are enough and nine are not', () => {
  expect([10, 9].map((scorers) => verdict(scorers, {}))).toEqual(['passes', 'too-few-scorers']);
});

test('[A18] with four voters needed, four are enough and three are not', () => {
  const rules = { blanks: { kind: 'left-out', leastScorersPercent: 0 }, leastVoters: 4 } as const;
  expect([4, 3].map((scorers) => verdict(scorers, rules))).toEqual(['passes', 'too-few-scorers']);
});
