/** Exact money of voters as whole pence for people: never more than there was, never less than was paid. */

import type { Round } from '../../allocation/sub-pots.ts';
import type { Ratio } from '../../exact.ts';
import { penceFrom, type Pence } from '../../money.ts';
import type { VoterShares } from '../run.ts';

/** Whole pence, at most as much. */
export function penceAtMost({ n, d }: Ratio): Pence {
  return penceFrom(n / d);
}

/** Whole pence, at least as much. */
export function penceAtLeast({ n, d }: Ratio): Pence {
  return penceFrom((n + d - 1n) / d);
}

/** What every voter had to spend, round by round; none under the rules that give voters no money. */
export function sharesIn(rounds: readonly Round[]): VoterShares[] {
  return rounds.flatMap(({ of, allocation }) =>
    allocation.steps.flatMap((step) => {
      if (step.kind !== 'shares') return [];
      const { voters, equal, share, raises, increment } = step;
      return [
        {
          ...(of !== 'whole' && { pot: of === 'last' ? 0 : of + 1 }),
          voters,
          equalPence: penceAtMost(equal),
          sharePence: penceAtMost(share),
          raises,
          incrementPence: increment === null ? 0 : penceAtMost(increment),
        },
      ];
    }),
  );
}
