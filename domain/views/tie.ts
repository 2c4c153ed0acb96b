/** An open tie as the hall sees it while it is settled. */

import { standingRun, type EventState } from '../event/state.ts';
import { tieMethod } from '../event/tie-method.ts';
import type { TieView } from './roles.ts';

export function tieView(state: EventState): TieView | null {
  const tie = standingRun(state)?.openTie;
  if (!tie) return null;
  return { ...tie, method: tieMethod(state, tie), numbered: state.numbered !== null };
}
