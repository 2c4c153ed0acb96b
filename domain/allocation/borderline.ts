import type { Project } from './instance.ts';

/** What can happen at the first project that does not fit in what is left (rules A5 to A8). */
export const borderlines = ['skip', 'stop', 'part-fund-then-stop', 'part-fund-then-skip'] as const;

export type Borderline = (typeof borderlines)[number];

export function stopsAtTheLine(borderline: Borderline): boolean {
  return borderline === 'stop' || borderline === 'part-fund-then-stop';
}

export function offersPart(borderline: Borderline): boolean {
  return borderline === 'part-fund-then-stop' || borderline === 'part-fund-then-skip';
}

/** True when the project can be funded for all it asks; a cost of zero always fits. */
export function fits(project: Project, left: bigint): boolean {
  return project.cost <= left;
}

/** True when the project would take what is left as its part: never nothing, never below its least amount. */
export function acceptsPart(project: Project, left: bigint): boolean {
  return project.least !== null && left >= project.least;
}
