/** What became of every card that was printed (C7): the figures that must add up before a count is sealed. */

import { assert } from '../outcome.ts';
import { ballotFigures, hasVoted } from './ballot-figures.ts';
import type { EventState, WhyCancelled } from './state.ts';

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

/**
 * A screen asks several times a second while thousands vote: no card is looked at by itself but those on counted piles,
 * and piles are counted when voting is over.
 */
export function countCards(state: EventState): CardCount {
  const { cards, cancelledFor } = state;
  const voted = ballotFigures(state).in;
  const without = { attending: 0, cancelled: 0, notHandedOut: 0 };
  for (const why of cancelledFor.values()) without[fateOf(why)] += 1;
  const notVoted = [...state.batches.values()]
    .filter(({ counted }) => counted)
    .reduce(
      (sum, { keys }) => sum + keys.filter((key) => !hasVoted(state, key) && !cancelledFor.has(key)).length,
      0,
    );
  // A ballot is that of a live card, and only of one.
  const uncounted = cards.size - cancelledFor.size - voted - notVoted;
  assert(uncounted >= 0, 'no card is counted twice');
  return { printed: cards.size, voted, notVoted, ...without, uncounted };
}

/** How many of those were given to somebody, as far as the piles were counted. */
export function handedOut({ voted, notVoted, attending, cancelled }: CardCount): number {
  return voted + notVoted + attending + cancelled;
}

/** What became of a card that nobody can vote with. */
function fateOf(why: WhyCancelled): 'attending' | 'cancelled' | 'notHandedOut' {
  if (why === 'left-on-pile' || why === 'not-handed-out') return 'notHandedOut';
  return why === 'attends-only' ? 'attending' : 'cancelled';
}
