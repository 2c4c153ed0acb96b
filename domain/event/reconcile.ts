/** What became of every card that was printed (C7): the figures that must add up before a count is sealed. */

import type { BallotKey } from '../ids.ts';
import type { Batch, EventState } from './state.ts';

/** `printed` is the sum of all the others. */
export interface CardCount {
  readonly printed: number;
  readonly voted: number;
  /** Handed out, and no ballot came from them. */
  readonly notVoted: number;
  /** Of people who attend and do not vote. */
  readonly attending: number;
  /** Lost, spoilt, or of somebody who may not vote here. */
  readonly cancelled: number;
  readonly notHandedOut: number;
  /** On piles that nobody has counted yet: handed out or not, and no ballot came from them. */
  readonly uncounted: number;
}

type Fate = Exclude<keyof CardCount, 'printed'>;

export function countCards(state: EventState): CardCount {
  const count: Record<Fate, number> = {
    voted: 0,
    notVoted: 0,
    attending: 0,
    cancelled: 0,
    notHandedOut: 0,
    uncounted: 0,
  };
  for (const batch of state.batches.values()) {
    for (const key of batch.keys) count[fateOf(state, batch, key)] += 1;
  }
  return { printed: state.cards.size, ...count };
}

/** How many of those were given to somebody, as far as the piles were counted. */
export function handedOut({ voted, notVoted, attending, cancelled }: CardCount): number {
  return voted + notVoted + attending + cancelled;
}

function fateOf(state: EventState, batch: Batch, key: BallotKey): Fate {
  if (state.ballots.has(key)) return 'voted';
  switch (state.cancelledFor.get(key)) {
    case undefined:
      return batch.counted ? 'notVoted' : 'uncounted';
    case 'left-on-pile':
    case 'not-handed-out':
      return 'notHandedOut';
    case 'attends-only':
      return 'attending';
    default:
      return 'cancelled';
  }
}
