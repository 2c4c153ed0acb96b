/** Whether the phone opens the project being presented by itself, or only offers it. */

import type { BidId } from '../../domain/ids.ts';
import type { Route } from './route.ts';

export interface Moved {
  /** What was being presented before, and what is now. */
  readonly before: BidId | null;
  readonly now: BidId | null;
  readonly at: Route;
  /** True when nothing more is asked for the project of the open page, or there is no card to vote with. */
  readonly doneHere: boolean;
}

/**
 * It opens for somebody who looks at the list, or who is done with the project that was presented until now. Everybody
 * else is in the middle of something: reading another project, still choosing a score, checking their scores.
 */
export function opensByItself({ before, now, at, doneHere }: Moved): boolean {
  if (now === null || now === before) return false;
  if (at.page === 'home') return true;
  return at.page === 'project' && at.bid === before && doneHere;
}

/** The project to offer in a quiet bar: the one being presented, unless it or the list (which names it) is open. */
export function offered(now: BidId | null, at: Route): BidId | null {
  if (now === null || at.page === 'home') return null;
  return at.page === 'project' && at.bid === now ? null : now;
}
