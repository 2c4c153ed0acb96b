import type { PersonId } from '../ids.ts';
import type { FundState } from './fund.ts';

/** Who decided about awards and direct grants: their names are part of the decision, and are never erased (H9, G1). */
export function awardMakers(state: FundState | undefined): readonly PersonId[] {
  const made = state && [...state.awards, ...state.givenBack, ...state.directGrants];
  return made?.map(({ by }) => by) ?? [];
}
