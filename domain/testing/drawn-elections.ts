import * as fc from 'fast-check';
import { ratio, type Ratio } from '../exact.ts';
import type { SmallElection } from './second-opinion.ts';
import { electionFrom, type Figures } from './small-elections.ts';

// What the properties of whole-ballot rules are tried on. fast-check prints the seed of a failure.

const whole = (min: bigint, max: bigint) => fc.bigInt({ min, max });

/** Figures are small on purpose: ties, exact fits and empty purses abound. */
export const smallElections: fc.Arbitrary<SmallElection> = fc
  .record({
    budget: whole(0n, 40n),
    costs: fc.array(whole(0n, 15n), { maxLength: 5 }),
    marks: fc.array(fc.array(fc.option(whole(-1n, 3n)), { maxLength: 5 }), { maxLength: 7 }),
    approvals: fc.boolean(),
  })
  .map(electionFrom);

const marks = fc.array(fc.array(fc.option(whole(0n, 2n)), { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 6,
});

const sum = (costs: readonly bigint[]): bigint => costs.reduce((all, cost) => all + cost, 0n);

/** What stands in for a withdrawn project in real files. */
const SENTINEL = 999_999_999n;

/** One voter who wants all, nobody who wants anything, nobody at all. */
const oddVoters = fc.constantFrom<Figures['marks'][]>(
  [[1n, 2n, 1n, 2n, 1n, 2n]],
  [[], [], []],
  [
    [null, null],
    [0n, 0n, 0n],
  ],
  [],
);

/** Costs of which many are the same, free, or worth as much as two others together. */
const levelCosts: fc.Arbitrary<bigint[]> = fc.array(fc.constantFrom<bigint[]>(0n, 1n, 2n, 2n, 4n), {
  minLength: 2,
  maxLength: 6,
});

/**
 * Elections that look for trouble: nearly everybody level, one voter or none, blank ballots only, a budget of nothing,
 * a budget that is just enough for everything or short by one, sentinel costs, amounts far beyond what a float holds.
 */
export const nastyElections: fc.Arbitrary<SmallElection> = fc
  .record({
    costs: fc.oneof(levelCosts, fc.array(whole(0n, 12n), { minLength: 1, maxLength: 6 })),
    marks: fc.oneof({ weight: 4, arbitrary: marks }, { weight: 1, arbitrary: oddVoters }),
    approvals: fc.boolean(),
    pot: fc.constantFrom('nothing', 'everything', 'one short', 'half', 'half'),
    withdrawn: fc.boolean(),
    times: fc.constantFrom(1n, 1n, 10n ** 15n + 7n, 3n ** 40n),
  })
  .map(({ costs, pot, withdrawn, times, ...voters }) => {
    const all = sum(costs);
    const budget = { nothing: 0n, everything: all, 'one short': all - (all > 0n ? 1n : 0n), half: all / 2n }[
      pot
    ];
    const withSentinel = withdrawn ? costs.with(0, SENTINEL) : costs;
    return electionFrom({
      ...voters,
      budget: budget * times,
      // Large amounts are nearly level, and not quite: by one unit in more than a float can tell.
      costs: withSentinel.map((cost, place) =>
        cost === SENTINEL || times === 1n ? cost : cost * times + BigInt(place % 2),
      ),
    });
  });

/** A step by which shares are raised that reaches the dearest project soon: the slow second opinion skips no raise. */
export function stepFor({ projects }: SmallElection): Ratio {
  return ratio(
    projects.reduce((most, { cost }) => (cost > most ? cost : most), 1n),
    3n,
  );
}
