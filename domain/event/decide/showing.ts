import type { Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { isAlreadyShown } from '../overlay.ts';
import type { EventState } from '../state.ts';

/** Puts something before the hall in place of what the stage shows, or with null takes it away again (ST17). */
export function showOverlay(state: EventState, { overlay }: CommandOf<'show-overlay'>): Outcome<Decided> {
  return written(isAlreadyShown(state, overlay) ? [] : [{ type: 'screen-shown', overlay }]);
}
