import type { Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { isAlreadyShown } from '../overlay.ts';
import { isAllAnnounced } from '../announced.ts';
import { currentRun, type EventState } from '../state.ts';

/** Puts something before the hall in place of what the stage shows, or with null takes it away again (ST17). */
export function showOverlay(state: EventState, { overlay }: CommandOf<'show-overlay'>): Outcome<Decided> {
  if (overlay === 'young' && !isYoungTold(state)) return written([]);
  return written(isAlreadyShown(state, overlay) ? [] : [{ type: 'screen-shown', overlay }]);
}

/** What young people chose is told once the hall has seen all of the result (Y21). */
function isYoungTold(state: EventState): boolean {
  return isAllAnnounced(state) && currentRun(state)?.young !== undefined;
}
