/** What the facilitator shows on the screen in place of the stage disappears when what it covers changes (ST17). */

import type { Overlay } from './entries.ts';
import { isShownAlone } from './news.ts';
import { currentRun, type EventState } from './state.ts';

/** What the hall would see without it, as a text that changes when that changes. */
export function seenWithout(state: EventState): string {
  const { stage, paused, pitch, asking, news, hours } = state;
  const alone = news !== null && isShownAlone(news) ? JSON.stringify(news) : '';
  const run = currentRun(state)?.number ?? 0;
  return [stage, paused, pitch?.bid ?? 0, asking?.bid ?? 0, run, hours?.vote ?? '', alone].join(' ');
}

/** What the hall sees in place of the stage; null once what it covered has changed. */
export function overlayShown(state: EventState): Overlay | null {
  return state.overlayOver === seenWithout(state) ? state.overlay : null;
}

/** Showing the same again changes nothing (ST18); showing the stage puts away news that the hall has read (E12). */
export function isAlreadyShown(state: EventState, overlay: Overlay | null): boolean {
  if (overlay !== overlayShown(state)) return false;
  return overlay !== null || state.paused || state.news === null || !isShownAlone(state.news);
}
