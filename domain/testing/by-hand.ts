import { ratio } from '../exact.ts';
import type { Borderline } from '../allocation/borderline.ts';
import type { Project } from '../allocation/instance.ts';
import { allocateRanked } from '../allocation/ranked.ts';
import type { Allocation } from '../allocation/steps.ts';
import type { TieSettlement } from '../allocation/ties.ts';

// Small elections worked by hand. A project is written `id key cost`, with `least` where it accepts a part:
// 'a 9 60 least 20' is ranked by 9, costs 60 and accepts 20 or more.

export interface ByHand {
  readonly why: string;
  readonly budget: number;
  readonly projects: readonly string[];
  readonly passMark?: number;
  readonly settle?: readonly TieSettlement[];
  /** Who gets what, in the order of choice: 'a 60' for all it costs, 'b part 40' for part; then what is left. */
  readonly gives: string;
}

/** Allocates an election worked by hand; ties beyond the settlements given stay open. */
export function allocateByHand(
  borderline: Borderline,
  { budget, projects, passMark, settle = [] }: ByHand,
): Allocation {
  const read = projects.map((line) => {
    const [id = '', key = '0', cost = '0', , least] = line.split(' ');
    const project: Project = { id, cost: BigInt(cost), least: least === undefined ? null : BigInt(least) };
    return { project, key: ratio(BigInt(key)) };
  });
  const settlements = [...settle];
  return allocateRanked(
    { budget: BigInt(budget), projects: read.map(({ project }) => project) },
    new Map(read.map(({ project, key }) => [project.id, key])),
    { borderline, passMark: passMark === undefined ? null : ratio(BigInt(passMark)) },
    () => settlements.shift() ?? 'open',
  );
}

/** Who gets what, as in `gives`; an open tie stands where it was reached. */
export function told({ steps, tie, left }: Allocation): string {
  const gifts = steps.flatMap((step) => {
    if (step.kind === 'chosen') return [`${step.id} ${step.cost}`];
    return step.kind === 'part' ? [`${step.id} part ${step.amount}`] : [];
  });
  const open = tie === null ? [] : [`tie ${tie.tied.join(' ')}`];
  return [...gifts, ...open, `left ${left}`].join(', ');
}
