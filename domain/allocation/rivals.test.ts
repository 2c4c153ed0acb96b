import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, ratio, type Ratio } from '../exact.ts';
import { downThisOrder, permutations } from '../testing/in-order.ts';
import { slowEqualShares, slowPhragmen, type SmallElection } from '../testing/second-opinion.ts';
import { allocateBy, electionFrom } from '../testing/small-elections.ts';
import { borderlines } from './borderline.ts';
import { completions } from './equal-shares/completion.ts';
import { equalShares } from './equal-shares/rule.ts';
import type { Project } from './instance.ts';
import { phragmen } from './phragmen-rule.ts';
import { allocateRanked } from './ranked.ts';
import { Rivals } from './rivals.ts';
import type { Allocation } from './steps.ts';
import { orderMatters, rivalsMatter, type SettleTie } from './ties.ts';
import { utilities } from './utility.ts';

// Projects that exclude one another (A16). Figures are small on purpose; fast-check prints the seed of a failure.

const ids = 'abcde';
const pair = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 2, maxLength: 2 });
const rivals = fc.array(pair, { maxLength: 3 });
const borderline = fc.constantFrom(...borderlines);
const figures = fc.array(
  fc.tuple(fc.bigInt({ min: 0n, max: 9n }), fc.option(fc.bigInt({ min: 1n, max: 9n }))),
  { maxLength: 4 },
);

function projectsFrom(from: readonly (readonly [bigint, bigint | null])[]): readonly Project[] {
  return from.map(([cost, least], place) => ({
    id: ids.charAt(place),
    cost,
    least: least !== null && least <= cost ? least : null,
  }));
}

function outcome({ chosen, parts, left }: Allocation, projects: readonly Project[]): string {
  const whole = chosen.map((id) => `${id} ${projects.find((project) => project.id === id)?.cost}`);
  const given = [...whole, ...parts.map(({ id, amount }) => `${id} ${amount}`)];
  return [...given.sort(), `left ${left}`].join(', ');
}

test('[A16] among equals the order matters exactly when two orders give different outcomes', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 12n }), figures, rivals, borderline, (left, from, pairs, line) => {
      const level = projectsFrom(from);
      const outcomes = new Set(permutations(level).map((order) => downThisOrder(left, order, line, pairs)));
      const matters =
        orderMatters(left, level, line, false) || rivalsMatter(left, level, line, false, new Rivals(pairs));
      expect(matters).toBe(outcomes.size > 1);
    }),
    { numRuns: 4000 },
  );
});

test('[A11, A16] ties settled by any order give what going down that order gives', () => {
  const ranks = fc.array(fc.bigInt({ min: 0n, max: 1n }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 12n }),
      figures,
      ranks,
      rivals,
      borderline,
      (budget, from, by, pairs, line) => {
        const projects = projectsFrom(from);
        const keys = new Map<string, Ratio>(projects.map(({ id }, place) => [id, ratio(by[place] ?? 0n)]));
        for (const order of permutations(projects)) {
          const ranking = order.toSorted((a, b) =>
            compareRatios(keys.get(b.id) ?? ratio(0n), keys.get(a.id) ?? ratio(0n)),
          );
          const settle: SettleTie = ({ tied }) => ({
            kind: 'first',
            id: order.find(({ id }) => tied.includes(id))?.id ?? '',
          });
          const allocation = allocateRanked(
            { budget, projects, exclusive: pairs },
            keys,
            { borderline: line, passMark: null },
            settle,
          );
          expect(outcome(allocation, projects)).toBe(downThisOrder(budget, ranking, line, pairs));
        }
      },
    ),
    { numRuns: 300 },
  );
});

const elections: fc.Arbitrary<SmallElection> = fc
  .record({
    budget: fc.bigInt({ min: 0n, max: 30n }),
    costs: fc.array(fc.bigInt({ min: 0n, max: 12n }), { maxLength: 5 }),
    marks: fc.array(fc.array(fc.option(fc.bigInt({ min: 0n, max: 3n })), { maxLength: 5 }), { maxLength: 6 }),
    approvals: fc.boolean(),
    rivals,
  })
  .map(({ rivals: pairs, ...drawn }) => ({
    ...electionFrom(drawn),
    rivals: pairs.map(([a = '', b = '']) => [a, b] as const),
  }));

test('[Q3, Q6, A16] Equal Shares gives what the second opinion gives', () => {
  const utility = fc.constantFrom(...utilities);
  const completion = fc.constantFrom(...completions);
  fc.assert(
    fc.property(elections, utility, completion, (election, by, how) => {
      const { chosen } = allocateBy(equalShares, election, { utility: by, completion: how });
      expect(chosen).toEqual(slowEqualShares(election, by, how, [1n, 1n]));
    }),
    { numRuns: 1500 },
  );
});

test('[Q7, A16] Phragmén gives what the second opinion gives', () => {
  fc.assert(
    fc.property(elections, (election) => {
      expect(allocateBy(phragmen, election).chosen).toEqual(slowPhragmen(election));
    }),
    { numRuns: 1500 },
  );
});

test('[A16] by hand: level with one another and both affordable, yet a tie, because only one of them can be', () => {
  // £100 for a (£40) and b (£30), equal, and c (£50) behind them. Whoever of a and b goes first keeps the other out.
  const projects = projectsFrom([
    [4n, null],
    [3n, null],
    [5n, null],
  ]);
  const keys = new Map([
    ['a', ratio(2n)],
    ['b', ratio(2n)],
    ['c', ratio(1n)],
  ]);
  const instance = { budget: 10n, projects, exclusive: [['a', 'b']] };
  const options = { borderline: 'skip', passMark: null } as const;
  const open = allocateRanked(instance, keys, options, () => 'open');
  expect(open.tie).toMatchObject({ tied: ['a', 'b'], share: null });
  const settled = allocateRanked(instance, keys, options, () => ({ kind: 'first', id: 'b' }));
  expect(settled.steps.map(({ kind }) => kind)).toEqual(['tie-settled', 'chosen', 'excluded', 'chosen']);
  expect(outcome(settled, projects)).toBe('b 3, c 5, left 2');
});
