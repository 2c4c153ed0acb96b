/**
 * How much work it is to decide an event, in marks that are looked at: known beforehand and the same on every computer, so
 * that a clock never says where a result is worked out (J18).
 */

import { raisesShares } from '../../allocation/equal-shares/completion.ts';
import { needsWholeBallots } from '../rules/needs-whole-ballots.ts';
import type { EventState } from '../state.ts';

/** Some tens of milliseconds on a small laptop. */
export const mostAtOnce = 20_000;

/** The marks that its ballots can hold. */
export function marksOf({ ballots, bids }: Pick<EventState, 'ballots' | 'bids'>): number {
  return ballots.size * bids.size;
}

/** How many marks its rule looks at, at the most that is usual: again for each raise, and more than once for whole ballots. */
export function workOfRun(state: Pick<EventState, 'ballots' | 'bids' | 'rules' | 'potPence'>): number {
  const { rules, potPence } = state;
  const { allocation } = rules;
  if (!needsWholeBallots(rules)) return marksOf(state);
  const raises =
    allocation.rule === 'equal-shares' && raisesShares(allocation.completion)
      ? Math.ceil(potPence / (allocation.incrementPence ?? potPence))
      : 0;
  return lookedAtForEach * marksOf(state) * (1 + raises);
}

/** The marks of a project are looked at again with every project that is bought. */
const lookedAtForEach = 5;
