/** What the facilitator puts before the hall belongs to the moment in which it was put up (ST17). */

import type { Overlay } from './entries.ts';
import { isShownAlone } from './news.ts';
import { standingRun, type EventState } from './state.ts';

/** What the hall would see without it, as a text that differs when that does. */
export function seenWithout(state: EventState): string {
  const { stage, paused, pitch, asking, news } = state;
  const alone = news !== null && isShownAlone(news) ? JSON.stringify(news) : '';
  return [stage, paused, pitch?.bid ?? 0, asking?.bid ?? 0, standingRun(state)?.number ?? 0, alone].join(' ');
}

/** What stands before the hall in place of what the stage shows; null when that is over which it was put up over. */
export function overlayShown(state: EventState): Overlay | null {
  return state.overlayOver === seenWithout(state) ? state.overlay : null;
}

/** Asked for once more it changes nothing (ST18); what the stage shows puts away news that the hall has read (E12). */
export function isAlreadyShown(state: EventState, overlay: Overlay | null): boolean {
  if (overlay !== overlayShown(state)) return false;
  return overlay !== null || state.paused || state.news === null || !isShownAlone(state.news);
}
