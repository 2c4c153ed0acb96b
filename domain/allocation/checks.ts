import type { Instance, Part } from './instance.ts';
import type { Allocation, Step } from './steps.ts';
import type { Tie } from './ties.ts';

/** The result that a list of steps adds up to. */
export function allocationOf(budget: bigint, steps: readonly Step[]): Allocation {
  const chosen: string[] = [];
  const parts: Part[] = [];
  let left = budget;
  let tie: Tie | null = null;
  for (const step of steps) {
    if (step.kind === 'chosen') chosen.push(step.id);
    if (step.kind === 'part') parts.push({ id: step.id, amount: step.amount });
    if (step.kind === 'tie-open') tie = step.tie;
    if ('after' in step) left = step.after;
  }
  return { status: tie === null ? 'decided' : 'tie', steps, tie, chosen, parts, spent: budget - left, left };
}

/**
 * Asserts what must hold of every allocation to the last unit, by any rule (A13): spent and left over
 * are the budget, nobody gets money twice, nobody above the cost or below the least amount.
 *
 * @throws RangeError when it does not hold: a fault in a rule, never bad input.
 */
export function assertSound(instance: Instance, allocation: Allocation): void {
  const projects = new Map(instance.projects.map((project) => [project.id, project]));
  const given = new Set<string>();
  let spent = 0n;
  const take = (id: string, amount: bigint) => {
    insist(!given.has(id), `project ${id} gets money twice`);
    given.add(id);
    spent += amount;
  };
  for (const id of allocation.chosen) {
    const project = projects.get(id);
    insist(project !== undefined, `project ${id} is not in the instance`);
    take(id, project.cost);
  }
  for (const { id, amount } of allocation.parts) {
    const project = projects.get(id);
    insist(project !== undefined, `project ${id} is not in the instance`);
    insist(amount > 0n && amount < project.cost, `the part for project ${id} is not a part`);
    insist(project.least !== null && amount >= project.least, `project ${id} does not accept so little`);
    take(id, amount);
  }
  insist(allocation.left >= 0n, 'more is spent than there is');
  insist(spent === allocation.spent, 'the money given does not add up to what is spent');
  insist(allocation.spent + allocation.left === instance.budget, 'spent and left over are not the budget');
}

function insist(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new RangeError(`unsound allocation: ${otherwise}`);
}
