import type { PersonId } from '../ids.ts';
import { tiesIn } from './further-runs.ts';
import type { EventState } from './state.ts';

/** Who signed, drew or watched a draw: their names are part of the decision, and are never erased (H9). */
export function decisionMakers(state: EventState): readonly PersonId[] {
  const drew = tiesIn(state).flatMap((tie) => (tie.method === 'draw' ? [tie.drewBy, tie.watchedBy] : []));
  return [...state.signers, ...drew];
}
