import type { Rules } from './rules.ts';

/** True where a bid that does not fit is offered what is left (A7, A8). */
export function offersParts({ allocation }: Pick<Rules, 'allocation'>): boolean {
  return allocation.rule === 'ranked' && allocation.borderline.startsWith('part-fund');
}
