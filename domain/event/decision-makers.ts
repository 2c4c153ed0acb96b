import type { PersonId } from '../ids.ts';
import type { EventState } from './state.ts';

/** Who signed, drew or watched a draw: their names are part of the decision, and are never erased (H9). */
export function decisionMakers({ ties, signers }: EventState): readonly PersonId[] {
  const drew = ties.flatMap((tie) => (tie.method === 'draw' ? [tie.drewBy, tie.watchedBy] : []));
  return [...signers, ...drew];
}
