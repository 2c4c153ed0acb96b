import { unitOf } from '../../ballots/index.ts';
import type { RankedBy, Rules } from './rules.ts';

/** The figure that ranks the bids, or, under the rules that rank by more, the one that the screen shows beside them. */
export function figureBy({ ballot, allocation }: Pick<Rules, 'ballot' | 'allocation'>): RankedBy {
  if (allocation.rule === 'ranked') return allocation.by;
  return unitOf(ballot.type) === 'votes' ? 'votes' : 'total';
}
