import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, INFINITE, ratio, type Ratio } from '../../exact.ts';
import { smallElections } from '../../testing/drawn-elections.ts';
import { gainOf, slowPrice, type SmallElection } from '../../testing/second-opinion.ts';
import { allocateBy, inOrder } from '../../testing/small-elections.ts';
import { utilities } from '../utility.ts';
import { equalShares } from './rule.ts';
import type { EqualSharesStep } from '../equal-shares-steps.ts';

// Every purchase is paid again here, voter by voter, from what its step says: the price and nothing else.

type Bought = Extract<EqualSharesStep, { kind: 'bought' }>;

const utility = fc.constantFrom(...utilities);

const times = (a: Ratio, gain: bigint): Ratio => ratio(a.n * gain, a.d);
const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.n * b.d - b.n * a.d, a.d * b.d);
const sum = (amounts: readonly Ratio[]): Ratio =>
  amounts.reduce((all, one) => minus(all, times(one, -1n)), ratio(0n));
const least = (a: Ratio, b: Ratio): Ratio => (compareRatios(a, b) < 0 ? a : b);
const most = (amounts: readonly Ratio[]): Ratio =>
  amounts.reduce((a, b) => (compareRatios(a, b) < 0 ? b : a), ratio(0n));

/** What each voter pays for a purchase out of these purses. */
function paymentsFor(
  step: Bought,
  election: SmallElection,
  purses: readonly Ratio[],
  by: string,
): readonly Ratio[] {
  const project = { id: step.id, cost: step.cost };
  return election.ballots.map((ballot, voter) =>
    least(purses[voter] ?? ratio(0n), times(step.key, gainOf(ballot, project, by))),
  );
}

/** Goes through the purchases, with the purses as they are before each, and returns those left in the end. */
function replay(
  election: SmallElection,
  by: string,
  look: (step: Bought, purses: readonly Ratio[], payments: readonly Ratio[]) => void = () => {},
): readonly Ratio[] {
  const { steps } = allocateBy(equalShares, election, { utility: by, completion: 'none' }, inOrder);
  const voters = BigInt(election.ballots.length);
  let purses: readonly Ratio[] = election.ballots.map(() => ratio(election.budget, voters));
  for (const step of steps) {
    if (step.kind !== 'bought') continue;
    const payments = paymentsFor(step, election, purses, by);
    look(step, purses, payments);
    purses = purses.map((purse, voter) => minus(purse, payments[voter] ?? ratio(0n)));
  }
  return purses;
}

test('[Q3, Q10] the payments come to the cost, by supporters only, and nobody pays above the share', () => {
  fc.assert(
    fc.property(smallElections, utility, (election, by) => {
      const left = replay(election, by, ({ id, cost }, _, payments) => {
        expect(sum(payments)).toEqual(ratio(cost));
        const others = payments.filter((_payment, voter) => (election.ballots[voter]?.get(id) ?? 0n) <= 0n);
        expect(others.every(({ n }) => n === 0n)).toBe(true);
      });
      expect(left.every(({ n }) => n >= 0n)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('[Q3, Q4] each purchase has the smallest price of all that are not bought yet', () => {
  fc.assert(
    fc.property(smallElections, utility, (election, by) => {
      const waiting = new Set(election.projects);
      replay(election, by, (step, purses) => {
        for (const project of waiting) {
          const purseFractions = purses.map(({ n, d }) => [n, d] as const);
          const price = slowPrice(project, election.ballots, purseFractions, by);
          const rho = price === null ? INFINITE : ratio(price[0], price[1]);
          const order = compareRatios(step.key, rho);
          expect(project.id === step.id ? order === 0 : order <= 0).toBe(true);
        }
        for (const project of waiting) if (project.id === step.id) waiting.delete(project);
      });
    }),
    { numRuns: 1000 },
  );
});

test('[Q10] in the end no supporters of a project not bought have its cost between them', () => {
  fc.assert(
    fc.property(smallElections, utility, (election, by) => {
      const { steps } = allocateBy(equalShares, election, { utility: by, completion: 'none' }, inOrder);
      const purses = replay(election, by);
      for (const step of steps) {
        if (step.kind !== 'out-of-reach') continue;
        const theirs = purses.filter((_, voter) => (election.ballots[voter]?.get(step.id) ?? 0n) > 0n);
        expect(step.money).toEqual(sum(theirs));
        expect(step.supporters).toBe(theirs.length);
        expect(theirs.length === 0 || compareRatios(sum(theirs), ratio(step.cost)) < 0).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

test('[Q9] a purchase says who paid what: the groups of payers are those of the voters', () => {
  fc.assert(
    fc.property(smallElections, utility, (election, by) => {
      replay(election, by, (step, purses, payments) => {
        const project = { id: step.id, cost: step.cost };
        const supporters = election.ballots.flatMap((ballot, voter) =>
          (ballot.get(step.id) ?? 0n) > 0n
            ? [{ voter, full: times(step.key, gainOf(ballot, project, by)) }]
            : [],
        );
        const paid = (voter: number) => payments[voter] ?? ratio(0n);
        const emptied = supporters.filter(({ voter, full }) => compareRatios(paid(voter), full) < 0);
        const paying = supporters.filter(({ voter, full }) => compareRatios(paid(voter), full) === 0);
        expect(step.supporters).toBe(supporters.length);
        expect(step.money).toEqual(sum(supporters.map(({ voter }) => purses[voter] ?? ratio(0n))));
        expect(step.most).toEqual(most(supporters.map(({ voter }) => paid(voter))));
        expect(step.emptied).toEqual({
          voters: emptied.length,
          together: sum(emptied.map(({ voter }) => paid(voter))),
        });
        const each = step.payers.flatMap(({ voters, each: pays }) =>
          Array.from({ length: voters }, () => pays),
        );
        expect(each).toEqual(paying.map(({ voter }) => paid(voter)).toSorted((a, b) => compareRatios(b, a)));
      });
    }),
    { numRuns: 1000 },
  );
});
