import type { BidId } from '../ids.ts';
import { newestRun } from './further-runs.ts';
import type { EventState } from './state.ts';

/**
 * The bids that get money in the current run or in one beside it (G4): a group that dropped out accounted for what it had,
 * too. Every bid while a tie is open, because any of them may still get some.
 */
export function fundedBids(state: EventState): ReadonlySet<BidId> {
  const runs = [...state.runs.slice(-1), ...state.further.runs];
  if (newestRun(state)?.openTie) return new Set(state.bids.keys());
  const lines = runs.flatMap((run) => run.lines);
  return new Set(lines.filter(({ outcome }) => outcome !== 'not-chosen').map(({ bid }) => bid));
}
