/** What the facilitator puts before the hall belongs to the moment in which it was put up (ST17). */

import type { Overlay } from './entries.ts';
import { standingRun, type EventState } from './state.ts';

/** What the hall would see without it, as a text that differs when that does. */
export function seenWithout(state: EventState): string {
  const { stage, paused, pitch, asking } = state;
  return [stage, paused, pitch?.bid ?? 0, asking?.bid ?? 0, standingRun(state)?.number ?? 0].join(' ');
}

/** What stands before the hall in place of what the stage shows; null when that is over which it was put up over. */
export function overlayShown(state: EventState): Overlay | null {
  return state.overlayOver === seenWithout(state) ? state.overlay : null;
}
