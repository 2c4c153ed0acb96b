/** The hall's doors: people come in and open their cards, and nothing is voted on yet. */

import { refused, type Outcome } from '../../outcome.ts';
import { written, type Decided } from '../decided.ts';
import type { EventState } from '../state.ts';

export function openDoors(state: EventState): Outcome<Decided> {
  if (state.stage !== 'setting-up') return refused('wrong-stage');
  // What was put away can be erased on its day: nobody votes in it before it is brought back (H3, H4).
  if (state.archived) return refused('wrong-stage');
  if (state.bids.size === 0) return refused('no-bids');
  return written([{ type: 'doors-opened' }]);
}

/** Back to setting up; possible until voting opens. */
export function closeDoors(state: EventState): Outcome<Decided> {
  if (state.stage !== 'doors-open') return refused('wrong-stage');
  return written([{ type: 'doors-closed' }]);
}
