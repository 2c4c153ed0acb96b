import type { BidId } from '../ids.ts';
import { currentRun, type EventState } from './state.ts';

/** The bids that get money in the current run; every bid while a tie is open, because any of them may still get some. */
export function fundedBids(state: EventState): ReadonlySet<BidId> {
  const run = currentRun(state);
  if (run?.openTie) return new Set(state.bids.keys());
  const lines = run?.lines ?? [];
  return new Set(lines.filter(({ outcome }) => outcome !== 'not-chosen').map(({ bid }) => bid));
}
