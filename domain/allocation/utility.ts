/**
 * What a voter gains from a project (rule Q1): one for each project supported, the points given to it, or either of
 * them for every unit of its cost.
 */
export const utilities = ['cardinality', 'score', 'cost', 'score-cost'] as const;

export type Utility = (typeof utilities)[number];

/** True when a voter gains more from a project the more points they gave it. */
export function countsPoints(utility: Utility): boolean {
  return utility === 'score' || utility === 'score-cost';
}

/** True when a voter gains more from a project the more it costs. */
export function countsCost(utility: Utility): boolean {
  return utility === 'cost' || utility === 'score-cost';
}
