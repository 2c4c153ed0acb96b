import { assert } from '../outcome.ts';
import type { Instance, Part, Project } from './instance.ts';
import type { Allocation, Step } from './steps.ts';
import type { Tie } from './ties.ts';

/** The result that a list of steps adds up to. */
export function allocationOf<S extends Step>(budget: bigint, steps: readonly S[]): Allocation<S> {
  const chosen: string[] = [];
  const parts: Part[] = [];
  let left = budget;
  let tie: Tie | null = null;
  for (const step of steps) {
    if (step.kind === 'chosen' || step.kind === 'bought' || step.kind === 'earned') chosen.push(step.id);
    if (step.kind === 'part') parts.push({ id: step.id, amount: step.amount });
    if (step.kind === 'tie-open') tie = step.tie;
    if ('after' in step) left = step.after;
  }
  return { status: tie === null ? 'decided' : 'tie', steps, tie, chosen, parts, spent: budget - left, left };
}

/**
 * Asserts what must hold of every allocation to the last unit, by any rule (A13): spent and left over
 * are the budget, nobody gets money twice, nobody above the cost or below the least amount.
 */
export function assertSound(instance: Instance, allocation: Allocation): void {
  const projects = new Map(instance.projects.map((project) => [project.id, project]));
  const given = new Set<string>();
  let spent = 0n;
  const payOnce = (id: string): Project => {
    const project = projects.get(id);
    assert(project !== undefined, `project ${id} is in the instance`);
    assert(!given.has(id), `project ${id} gets money once`);
    given.add(id);
    return project;
  };
  for (const id of allocation.chosen) spent += payOnce(id).cost;
  for (const { id, amount } of allocation.parts) {
    const { cost, least } = payOnce(id);
    assert(amount > 0n && amount < cost, `what project ${id} gets is a part of its cost`);
    assert(least !== null && amount >= least, `project ${id} gets at least what it accepts`);
    spent += amount;
  }
  assert(allocation.left >= 0n, 'no more is spent than there is');
  assert(spent === allocation.spent, 'the money given adds up to what is spent');
  assert(allocation.spent + allocation.left === instance.budget, 'spent and left over are the budget');
}
