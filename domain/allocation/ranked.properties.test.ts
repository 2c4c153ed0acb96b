import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareRatios, ratio } from '../exact.ts';
import { downThisOrder, permutations } from '../testing/in-order.ts';
import { borderlines } from './borderline.ts';
import { allocationOf } from './checks.ts';
import type { RankingKeys, Project } from './instance.ts';
import { allocateRanked, type RankedOptions } from './ranked.ts';
import { shareAmong } from './sharing.ts';
import type { Allocation, RankedStep } from './steps.ts';
import { orderMatters, type SettleTie } from './ties.ts';

// Figures are small on purpose: ties, exact fits and nothing left then happen all the time. fast-check prints
// the seed of a failure.

const money = fc.bigInt({ min: 0n, max: 12n });
const cost = fc.bigInt({ min: 0n, max: 9n });
const group = fc.array(fc.tuple(cost, fc.option(fc.bigInt({ min: 1n, max: 9n }))), { maxLength: 5 });
const borderline = fc.constantFrom(...borderlines);

function projectsFrom(figures: readonly (readonly [bigint, bigint | null])[]): readonly Project[] {
  return figures.map(([asks, least], place) => ({
    id: 'abcdefgh'.charAt(place),
    cost: asks,
    least: least !== null && least <= asks ? least : null,
  }));
}

interface Case {
  readonly budget: bigint;
  readonly projects: readonly Project[];
  readonly keys: RankingKeys;
  readonly options: RankedOptions;
}

/** Up to six projects with three different keys, so that most have an equal. */
const cases: fc.Arbitrary<Case> = fc
  .record({
    budget: money,
    figures: fc.array(fc.tuple(cost, fc.option(fc.bigInt({ min: 1n, max: 9n }))), { maxLength: 6 }),
    ranks: fc.array(fc.bigInt({ min: 0n, max: 2n }), { minLength: 6, maxLength: 6 }),
    borderline,
    passMark: fc.option(fc.bigInt({ min: 0n, max: 2n })),
  })
  .map(({ budget, figures, ranks, borderline: atTheLine, passMark }) => {
    const projects = projectsFrom(figures);
    return {
      budget,
      projects,
      keys: new Map(projects.map(({ id }, place) => [id, ratio(ranks[place] ?? 0n, 3n)])),
      options: { borderline: atTheLine, passMark: passMark === null ? null : ratio(passMark, 3n) },
    };
  });

/** Every tie is settled by who stands first in this order. */
function by(order: readonly Project[]): SettleTie {
  return ({ tied }) => ({ kind: 'first', id: order.find(({ id }) => tied.includes(id))?.id ?? '' });
}

/** The same order, said at once: as hands part the tied when no two have the same number. */
function apartBy(order: readonly Project[]): SettleTie {
  return ({ tied }) => ({
    kind: 'apart',
    groups: order.filter(({ id }) => tied.includes(id)).map(({ id }) => [id]),
  });
}

/** Shares where that can be done; else whoever was handed in last goes first. */
const sharing: SettleTie = ({ tied, share }) =>
  share === null ? { kind: 'first', id: tied.at(-1) ?? '' } : { kind: 'share' };

function allocate({ budget, projects, keys, options }: Case, settle: SettleTie): Allocation<RankedStep> {
  return allocateRanked({ budget, projects }, keys, options, settle);
}

function outcome({ chosen, parts, left }: Allocation, projects: readonly Project[]): string {
  const whole = chosen.map((id) => `${id} ${projects.find((project) => project.id === id)?.cost}`);
  return [...[...whole, ...parts.map(({ id, amount }) => `${id} ${amount}`)].sort(), `left ${left}`].join(
    ', ',
  );
}

function passing({ projects, keys, options: { passMark } }: Case): readonly Project[] {
  return projects.filter(({ id }) => passMark === null || compareRatios(key(keys, id), passMark) >= 0);
}

function key(keys: RankingKeys, id: string) {
  return keys.get(id) ?? ratio(0n);
}

test('[A10] the order among equals matters exactly when two orders give different outcomes', () => {
  fc.assert(
    fc.property(money, group, borderline, (left, figures, atTheLine) => {
      const level = projectsFrom(figures);
      const outcomes = new Set(permutations(level).map((order) => downThisOrder(left, order, atTheLine)));
      expect(orderMatters(left, level, atTheLine, false)).toBe(outcomes.size > 1);
    }),
    { numRuns: 5000 },
  );
});

test('[A10] once the part is given, equals matter as they do when the rule skips', () => {
  fc.assert(
    fc.property(money, group, (left, figures) => {
      const level = projectsFrom(figures);
      const outcomes = new Set(permutations(level).map((order) => downThisOrder(left, order, 'skip')));
      expect(orderMatters(left, level, 'part-fund-then-skip', true)).toBe(outcomes.size > 1);
    }),
    { numRuns: 2000 },
  );
});

test('[A5, A6, A7, A8, A11] ties settled by any order give what going down that order gives', () => {
  fc.assert(
    fc.property(cases, (election) => {
      for (const order of permutations(election.projects).slice(0, 120)) {
        const ranking = order
          .filter((project) => passing(election).includes(project))
          .toSorted((a, b) => compareRatios(key(election.keys, b.id), key(election.keys, a.id)));
        const expected = downThisOrder(election.budget, ranking, election.options.borderline);
        expect(outcome(allocate(election, by(order)), election.projects)).toBe(expected);
        expect(outcome(allocate(election, apartBy(order)), election.projects)).toBe(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test('[A3, A10] what is decided without a tie does not depend on the order handed in', () => {
  fc.assert(
    fc.property(cases, (election) => {
      const allocation = allocate(election, () => 'open');
      const reversed = { ...election, projects: election.projects.toReversed() };
      const again = allocate(reversed, () => 'open');
      expect(again.status).toBe(allocation.status);
      expect(outcome(again, election.projects)).toBe(outcome(allocation, election.projects));
      expect(new Set(again.tie?.tied)).toEqual(new Set(allocation.tie?.tied));
    }),
    { numRuns: 2000 },
  );
});

test('[A11] an allocation that waits at a tie has taken the steps of the one that goes on', () => {
  fc.assert(
    fc.property(cases, (election) => {
      const waiting = allocate(election, () => 'open');
      const settled = allocate(election, sharing);
      expect(settled.status).toBe('decided');
      const known = waiting.steps.filter(({ kind }) => kind !== 'tie-open');
      expect(settled.steps.slice(0, known.length)).toEqual(known);
      const next = settled.steps[known.length];
      expect(next?.kind === 'tie-settled' ? next.tie : null).toEqual(waiting.tie);
    }),
    { numRuns: 2000 },
  );
});

test('[A13] to the last unit: nobody twice, nobody above the cost, no part below the least amount', () => {
  fc.assert(
    fc.property(cases, fc.boolean(), (election, shares) => {
      const { chosen, parts, spent, left } = allocate(election, shares ? sharing : by(election.projects));
      const costs = new Map(election.projects.map((project) => [project.id, project]));
      const paid = [...chosen, ...parts.map(({ id }) => id)];
      expect(new Set(paid).size).toBe(paid.length);
      for (const id of paid) expect(passing(election).map((project) => project.id)).toContain(id);
      for (const { id, amount } of parts) {
        expect(amount).toBeLessThan(costs.get(id)?.cost ?? 0n);
        expect(amount).toBeGreaterThanOrEqual(costs.get(id)?.least ?? 10n);
      }
      const whole = chosen.reduce((sum, id) => sum + (costs.get(id)?.cost ?? 0n), 0n);
      expect(spent).toBe(parts.reduce((sum, { amount }) => sum + amount, whole));
      expect(spent + left).toBe(election.budget);
      expect(left).toBeGreaterThanOrEqual(0n);
    }),
    { numRuns: 2000 },
  );
});

test('[A5, A8] a rule that goes on leaves nobody unpaid who fits in what is left', () => {
  fc.assert(
    fc.property(cases, (election) => {
      fc.pre(election.options.borderline.endsWith('skip'));
      const { chosen, parts, left } = allocate(election, sharing);
      const paid = new Set([...chosen, ...parts.map(({ id }) => id)]);
      const unpaid = passing(election).filter(({ id }) => !paid.has(id));
      expect(unpaid.filter(({ cost: asks }) => asks <= left)).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

test('[A14] the steps name every project once and add up to the result', () => {
  fc.assert(
    fc.property(cases, (election) => {
      const allocation = allocate(election, sharing);
      const named = allocation.steps.flatMap((step) => ('tie' in step ? [] : [step.id]));
      expect(named.toSorted()).toEqual(election.projects.map(({ id }) => id).toSorted());
      expect(allocationOf(election.budget, allocation.steps)).toEqual(allocation);
      let left = election.budget;
      for (const step of allocation.steps) {
        if ('tie' in step) continue;
        expect(step.before).toBe(left);
        left = step.after;
      }
    }),
    { numRuns: 1000 },
  );
});

test('[A12] a share treats equals equally, gives nobody more than the cost and leaves only odd units', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 60n }), group, (left, figures) => {
      const tied = projectsFrom(figures);
      const parts = shareAmong(left, tied);
      fc.pre(parts !== null && tied.length > 0);
      const amounts = parts.map(({ amount }) => amount);
      const most = amounts.reduce((a, b) => (a > b ? a : b));
      const wanting = tied.filter((project, place) => project.cost > (amounts[place] ?? 0n));
      for (const [place, project] of tied.entries()) {
        const amount = amounts[place] ?? -1n;
        expect(amount === project.cost || amount === most).toBe(true);
        expect(amount).toBeGreaterThanOrEqual(project.least ?? project.cost);
      }
      const rest = amounts.reduce((sum, amount) => sum - amount, left);
      expect(rest).toBeGreaterThanOrEqual(0n);
      expect(wanting.length === 0 || rest < BigInt(wanting.length)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('[A12] no share when somebody would get less than it accepts', () => {
  const asks = (least: bigint | null) => [
    { id: 'a', cost: 60n, least: 10n },
    { id: 'b', cost: 60n, least },
  ];
  expect(shareAmong(61n, asks(30n))).toEqual([
    { id: 'a', amount: 30n },
    { id: 'b', amount: 30n },
  ]);
  expect(shareAmong(200n, asks(30n))).toEqual([
    { id: 'a', amount: 60n },
    { id: 'b', amount: 60n },
  ]);
  expect(shareAmong(59n, asks(30n))).toBeNull();
  expect(shareAmong(61n, asks(null))).toBeNull();
});
