import type { BidId } from '../ids.ts';
import type { Purpose } from '../purposes.ts';
import { currentRun, type Bid, type EventState } from './state.ts';

/** The bids that get money in the current run; every bid while a tie is open, because any of them may still get some. */
export function fundedBids(state: EventState): ReadonlySet<BidId> {
  const run = currentRun(state);
  if (run?.openTie) return new Set(state.bids.keys());
  const lines = run?.lines ?? [];
  return new Set(lines.filter(({ outcome }) => outcome !== 'not-chosen').map(({ bid }) => bid));
}

/** The bids whose pictures are kept for a purpose (U8): those of groups, as long as the contact of a group is. */
export function picturesKeptFor(purpose: Purpose, state: EventState): readonly Bid[] {
  if (purpose !== 'not-chosen' && purpose !== 'funded') return [];
  const funded = fundedBids(state);
  const isFunded = purpose === 'funded';
  return [...state.bids.values()].filter(
    ({ bid, picture }) => picture !== null && funded.has(bid) === isFunded,
  );
}
