import { rules } from '../allocation/index.ts';
import { ratio } from '../exact.ts';
import { assert } from '../outcome.ts';
import type { SmallElection } from './second-opinion.ts';
import { allocateBy, inOrder } from './small-elections.ts';

// Small elections worked by hand, for the rules that look at whole ballots. A project is written `id cost`. Voters
// are written `3: a b` for three who approve a and b, `1: a6 b2` for one who gives points, `2:` for two blank ballots.

export interface WholeByHand {
  readonly why: string;
  readonly budget: number;
  readonly projects: readonly string[];
  readonly voters: readonly string[];
  /** The rule, then what it is told, as in `equal-shares utility=cost completion=none`. */
  readonly by: string;
  readonly increment?: readonly [number, number];
  /** True to leave ties open; otherwise the first in the order of the projects goes first. */
  readonly open?: true;
  /** The chosen in their order, an open tie where it was reached, then what is left. */
  readonly gives: string;
}

/** Allocates an election worked by hand and tells the result as in `gives`. */
export function givenBy({ by, increment = [1, 1], open, ...election }: WholeByHand): string {
  const [id, ...options] = by.split(' ');
  const rule = rules.find((known) => known.id === id);
  assert(rule !== undefined, `${id} is a rule`);
  const choices = Object.fromEntries(
    options.map((option) => [option.split('=')[0] ?? '', option.split('=')[1] ?? ''] as const),
  );
  const settle = open ? () => 'open' as const : inOrder;
  const [n, d] = increment;
  const step = ratio(BigInt(n), BigInt(d));
  const { chosen, tie, left } = allocateBy(rule, written(election), choices, settle, step);
  const waiting = tie === null ? [] : [`tie ${tie.tied.join(' ')}`];
  return [...(chosen.length === 0 ? [] : [chosen.join(' ')]), ...waiting, `left ${left}`].join(', ');
}

function written({
  budget,
  projects,
  voters,
}: Pick<WholeByHand, 'budget' | 'projects' | 'voters'>): SmallElection {
  return {
    budget: BigInt(budget),
    projects: projects.map((line) => {
      const [id = '', cost = '0'] = line.split(' ');
      return { id, cost: BigInt(cost) };
    }),
    ballots: voters.flatMap((line) => {
      const [number = '1', listed = ''] = line.split(':');
      const marks = listed.split(' ').filter((mark) => mark !== '');
      const ballot = new Map(marks.map((mark) => [mark.charAt(0), BigInt(mark.slice(1) || '1')]));
      return Array.from({ length: Number(number) }, () => ballot);
    }),
  };
}
