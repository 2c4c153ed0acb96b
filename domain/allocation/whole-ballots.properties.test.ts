import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, ratio } from '../exact.ts';
import { nastyElections, smallElections, stepFor } from '../testing/drawn-elections.ts';
import {
  slowEqualShares,
  slowGreedy,
  slowPhragmen,
  slowRanked,
  type SmallElection,
} from '../testing/second-opinion.ts';
import { allocateBy, inOrder } from '../testing/small-elections.ts';
import { borderlines } from './borderline.ts';
import { allocationOf } from './checks.ts';
import { completions } from './equal-shares/completion.ts';
import { equalShares } from './equal-shares/rule.ts';
import { greedyPerCost } from './greedy-rule.ts';
import { phragmen } from './phragmen-rule.ts';
import { rankBys } from './keys.ts';
import { ranked } from './ranked-rule.ts';
import type { Rule } from './rule.ts';
import type { Allocation, Step } from './steps.ts';
import type { SettleTie } from './ties.ts';
import { utilities } from './utility.ts';

// fast-check prints the seed of a failure.

const utility = fc.constantFrom(...utilities);
const completion = fc.constantFrom(...completions);
const increment = fc.constantFrom(ratio(1n), ratio(1n, 2n), ratio(3n), ratio(7n, 3n));

/** Any rule with what it must be told. */
const told = fc.oneof(
  fc.record({
    rule: fc.constant(ranked),
    choices: fc.record({ by: fc.constantFrom(...rankBys), borderline: fc.constantFrom(...borderlines) }),
  }),
  fc.record({ rule: fc.constant(greedyPerCost), choices: fc.record({ utility }) }),
  fc.record({ rule: fc.constant(equalShares), choices: fc.record({ utility, completion }) }),
  fc.record({ rule: fc.constant(phragmen), choices: fc.constant({}) }),
);

const runs = (numRuns: number) => ({ numRuns });

function decided(
  rule: Rule,
  election: SmallElection,
  choices: Readonly<Record<string, string>>,
  settle: SettleTie = inOrder,
): Allocation {
  return allocateBy(rule, election, choices, settle, stepFor(election));
}

/** What both kinds of elections are tried with, and the nasty ones as often. */
const elections = fc.oneof(smallElections, nastyElections);

test('[A2, A3, A4, A5, A6, A7, A8] ranked gives what the second opinion gives', () => {
  const threshold = fc.option(fc.constantFrom(ratio(0n), ratio(1n), ratio(3n, 2n), ratio(2n), ratio(4n)));
  const how = fc.record({ by: fc.constantFrom(...rankBys), borderline: fc.constantFrom(...borderlines) });
  fc.assert(
    fc.property(elections, how, threshold, fc.nat(2), ({ projects, ...voters }, choices, mark, parting) => {
      // Nobody accepts a part, or everybody any part, or everybody half of the cost.
      const takers = projects.map((project) => ({ ...project, ...leastOf(project.cost, parting) }));
      const election = { ...voters, projects: takers };
      const { chosen, parts } = allocateBy(ranked, election, choices, inOrder, ratio(1n), mark);
      const given = [...chosen, ...parts.map(({ id, amount }) => `${id} part ${amount}`)];
      const slow = slowRanked(election, choices.by, choices.borderline, mark && [mark.n, mark.d]);
      expect(given).toEqual(slow);
    }),
    runs(1500),
  );
});

function leastOf(cost: bigint, parting: number): { least?: bigint } {
  return parting === 0 || cost < 2n ? {} : { least: parting === 1 ? 1n : cost / 2n };
}

test('[Q2] greedy per cost gives what the second opinion gives', () => {
  fc.assert(
    fc.property(elections, utility, (election, by) => {
      const { chosen } = allocateBy(greedyPerCost, election, { utility: by });
      expect(chosen).toEqual(slowGreedy(election, by));
    }),
    runs(1000),
  );
});

test('[Q3, Q4, Q5, Q6] Equal Shares gives what the second opinion gives, trial by trial', () => {
  fc.assert(
    fc.property(smallElections, utility, completion, increment, (election, by, how, step) => {
      const { chosen } = allocateBy(equalShares, election, { utility: by, completion: how }, inOrder, step);
      expect(chosen).toEqual(slowEqualShares(election, by, how, [step.n, step.d]));
    }),
    runs(1500),
  );
});

test('[Q3, Q4, Q5, Q6] Equal Shares on elections that look for trouble', () => {
  fc.assert(
    fc.property(
      nastyElections,
      utility,
      completion,
      fc.constantFrom(2n, 3n, 7n),
      (election, by, how, raises) => {
        // So large a step that the slow trials, which skip nothing, come to an end.
        const dearest = election.projects.reduce((most, { cost }) => (cost > most ? cost : most), 1n);
        const step = ratio(dearest, raises);
        const { chosen } = allocateBy(equalShares, election, { utility: by, completion: how }, inOrder, step);
        expect(chosen).toEqual(slowEqualShares(election, by, how, [step.n, step.d]));
      },
    ),
    runs(1500),
  );
});

test('[Q7] Phragmén gives what the second opinion gives', () => {
  fc.assert(
    fc.property(elections, (election) => {
      expect(allocateBy(phragmen, election).chosen).toEqual(slowPhragmen(election));
    }),
    runs(1500),
  );
});

test('[A13, Q2, Q5] nothing is overspent, and where the list of totals ends it nobody unpaid would fit', () => {
  fc.assert(
    fc.property(elections, told, (election, { rule, choices }) => {
      const { chosen, spent, left } = decided(rule, election, choices);
      const costs = new Map(election.projects.map(({ id, cost }) => [id, cost]));
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen.reduce((sum, id) => sum + (costs.get(id) ?? 99n), 0n)).toBe(spent);
      expect(spent + left).toBe(election.budget);
      expect(left).toBeGreaterThanOrEqual(0n);
      const complete =
        rule === greedyPerCost || ('completion' in choices && choices.completion.endsWith('greedy'));
      const fitting = election.projects.filter(
        ({ id, cost }) => complete && !chosen.includes(id) && cost <= left,
      );
      expect(fitting).toEqual([]);
    }),
    runs(1500),
  );
});

test('[A3, Q8] neither the order of the ballots nor that of the projects decides anything', () => {
  const byId: SettleTie = ({ tied }) => ({ kind: 'first', id: tied.toSorted()[0] ?? '' });
  fc.assert(
    fc.property(elections, told, ({ budget, projects, ballots }, { rule, choices }) => {
      const turned = { budget, projects: projects.toReversed(), ballots: ballots.toReversed() };
      const one = decided(rule, { budget, projects, ballots }, choices, byId);
      const other = decided(rule, turned, choices, byId);
      expect(other.chosen.toSorted()).toEqual(one.chosen.toSorted());
      const open = decided(rule, { budget, projects, ballots }, choices, () => 'open');
      const openTurned = decided(rule, turned, choices, () => 'open');
      expect(openTurned.status).toBe(open.status);
    }),
    runs(1500),
  );
});

test('[A3, E16] equals with money, whose order changes nothing, take their turn in the order in which they are handed in', () => {
  let seen = 0;
  fc.assert(
    fc.property(elections, told, fc.boolean(), (election, { rule, choices }, turned) => {
      const projects = turned ? election.projects.toReversed() : election.projects;
      const { steps } = decided(rule, { ...election, projects }, choices);
      const turns = projects.map(({ id }) => id);
      for (const [at, step] of steps.entries()) {
        const next = steps[at + 1];
        if (!next || !isGiven(step) || !isGiven(next) || compareRatios(step.key, next.key) !== 0) continue;
        seen += 1;
        expect([step.id, next.id, turns.indexOf(step.id) < turns.indexOf(next.id)]).toEqual([
          step.id,
          next.id,
          true,
        ]);
      }
    }),
    runs(1500),
  );
  expect(seen).toBeGreaterThan(100);
});

function isGiven(step: Step): step is Extract<Step, { kind: 'chosen' | 'part' | 'bought' | 'earned' }> {
  return ['chosen', 'part', 'bought', 'earned'].includes(step.kind);
}

test('[A11, Q8] an allocation that waits at a tie has taken the steps of the one that goes on', () => {
  fc.assert(
    fc.property(elections, told, (election, { rule, choices }) => {
      const waiting = decided(rule, election, choices, () => 'open');
      const settled = decided(rule, election, choices);
      expect(settled.status).toBe('decided');
      const known = waiting.steps.filter(({ kind }) => kind !== 'tie-open');
      expect(settled.steps.slice(0, known.length)).toEqual(known);
      const next = settled.steps[known.length];
      expect(next?.kind === 'tie-settled' ? next.tie : null).toEqual(waiting.tie);
    }),
    runs(1500),
  );
});

test('[Q8] without an open tie every order among equals gives the same projects', () => {
  const last: SettleTie = ({ tied }) => ({ kind: 'first', id: tied.at(-1) ?? '' });
  fc.assert(
    fc.property(elections, told, (election, { rule, choices }) => {
      fc.pre(decided(rule, election, choices, () => 'open').status === 'decided');
      const turned = { ...election, projects: election.projects.toReversed() };
      const one = decided(rule, election, choices, last).chosen.toSorted();
      expect(decided(rule, turned, choices, last).chosen.toSorted()).toEqual(one);
    }),
    runs(1500),
  );
});

test('[Q8] nobody is asked twice about the same two, however often shares are raised', () => {
  fc.assert(
    fc.property(smallElections, utility, completion, (election, by, how) => {
      const asked: string[] = [];
      const asking: SettleTie = (tie) => {
        asked.push(tie.tied.join(' '));
        return inOrder(tie);
      };
      allocateBy(equalShares, election, { utility: by, completion: how.replace('-greedy', '') }, asking);
      expect(new Set(asked).size).toBe(asked.length);
    }),
    runs(500),
  );
});

test('[A14, Q9] the steps name every project once, and replayed they give the result', () => {
  fc.assert(
    fc.property(elections, told, (election, { rule, choices }) => {
      const allocation = decided(rule, election, choices);
      const named = allocation.steps.flatMap((step) => ('id' in step ? [step.id] : []));
      expect(named.toSorted()).toEqual(election.projects.map(({ id }) => id).toSorted());
      expect(allocationOf(election.budget, allocation.steps)).toEqual(allocation);
      let left = election.budget;
      for (const step of allocation.steps) {
        if (!('id' in step)) continue;
        expect(step.before).toBe(left);
        left = step.after;
      }
    }),
    runs(1000),
  );
});
