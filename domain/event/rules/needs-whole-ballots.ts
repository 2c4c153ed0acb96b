import type { Rules } from './rules.ts';

/** True for the rules that look at whole ballots: how many gave each mark does not say what they decide (S7). */
export function needsWholeBallots({ allocation }: Pick<Rules, 'allocation'>): boolean {
  return allocation.rule === 'equal-shares' || allocation.rule === 'phragmen';
}
