/** Whether the phone follows the hall, or stays on the page where the person is. */

import type { BidId } from '../../domain/ids.ts';
import type { PhoneRoute } from './route.ts';

/** What the phone is about to do about a page that the hall calls for. */
export type FollowDecision =
  | { readonly kind: 'go' }
  /** Somebody is busy with the page: looked at again after so long. */
  | { readonly kind: 'wait'; readonly ms: number }
  /** Until the focus is somewhere else, or the person says so. */
  | { readonly kind: 'stay' };

export interface FollowInputs {
  /** The person lets the phone follow. */
  readonly follows: boolean;
  /** Something else has the whole screen, and is dealt with first. */
  readonly free: boolean;
  readonly busyFor: number;
  readonly insideProject: boolean;
}

/** How the phone follows the hall, for the switch that says so. */
export interface FollowSwitch {
  /** False when the person said so, and while the keyboard or a screen reader is inside a project. */
  readonly on: boolean;
  readonly set: (on: boolean) => void;
}

/** A phone that missed a score goes on all the same: what was missed is listed at the last call [W19]. */
export function followDecision({ follows, free, busyFor, insideProject }: FollowInputs): FollowDecision {
  if (!follows || !free || insideProject) return { kind: 'stay' };
  return busyFor > 0 ? { kind: 'wait', ms: busyFor } : { kind: 'go' };
}

/** The project to offer in a quiet bar: the one being presented, unless it or the list (which names it) is open. */
export function offered(now: BidId | null, at: PhoneRoute): BidId | null {
  if (now === null || at.page === 'home') return null;
  return at.page === 'project' && at.bid === now ? null : now;
}
