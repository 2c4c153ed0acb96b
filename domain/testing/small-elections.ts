import { equalShares } from '../allocation/equal-shares/rule.ts';
import type { Instance } from '../allocation/instance.ts';
import type { Profile } from '../allocation/profile.ts';
import type { Rule } from '../allocation/rule.ts';
import type { Allocation } from '../allocation/steps.ts';
import type { SettleTie } from '../allocation/ties.ts';
import { ratio, type Ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { SmallElection } from './second-opinion.ts';

/** What a small election is made from, drawn by the tests that use it. */
export interface Figures {
  readonly budget: bigint;
  /** At most six. */
  readonly costs: readonly bigint[];
  /** For each voter the points by project; `null` where it is not listed. */
  readonly marks: readonly (readonly (bigint | null)[])[];
  /** True when points of more than zero only say that a voter approves. */
  readonly approvals: boolean;
}

export function electionFrom({ budget, costs, marks, approvals }: Figures): SmallElection {
  const projects = costs.map((cost, place) => ({ id: 'abcdef'.charAt(place), cost }));
  const ballots = marks.map((ballot) => {
    const given = projects.flatMap(({ id }, place) => {
      const mark = ballot[place] ?? null;
      if (mark === null || (approvals && mark <= 0n)) return [];
      return [[id, approvals ? 1n : mark] as const];
    });
    return new Map(given);
  });
  return { budget, projects, ballots };
}

function instanceOf({ budget, projects, rivals = [] }: SmallElection): Instance {
  const taking = projects.map(({ id, cost, least = null }) => ({ id, cost, least }));
  return { budget, projects: taking, exclusive: rivals };
}

function profileOf({ ballots }: SmallElection): Profile {
  return {
    ballots: ballots.map((ballot, voter) => ({
      voter: `v${voter}`,
      listed: [...ballot.keys()],
      points: [...ballot.values()],
    })),
    scale: 1n,
    unlisted: 0n,
  };
}

/** Equals go first in the order of the instance, as ids do where it is in their order. */
export const inOrder: SettleTie = ({ tied: [first] }) => {
  assert(first !== undefined, 'a tie has projects');
  return { kind: 'first', id: first };
};

/** Allocates a small election by any rule and the choices made. */
export function allocateBy(
  rule: Rule,
  election: SmallElection,
  choices: Readonly<Record<string, string>> = {},
  settle: SettleTie = inOrder,
  increment: Ratio = ratio(1n),
  threshold: Ratio | null = null,
): Allocation {
  const settings = {
    choices: new Map(Object.entries(choices)),
    numbers: new Map(threshold === null ? [] : [['threshold', threshold]]),
    amounts: rule === equalShares ? new Map([['increment', increment]]) : new Map(),
  };
  return rule.allocate(instanceOf(election), profileOf(election), settings, settle);
}
