/** Cards that phones have opened; one that was cancelled since is nobody's any more, and is not waited for. */

import { hasVoted } from '../event/ballot-figures.ts';
import type { EventState } from '../event/state.ts';
import type { ViewSources } from './view-sources.ts';

export interface OpenedCards {
  readonly joined: number;
  /** Those of them that have no ballot in. */
  readonly silent: number;
}

export function openedCards(state: EventState, hall: ViewSources): OpenedCards {
  let { joined } = hall;
  let silent = 0;
  for (const key of hall.opened) {
    if (state.cards.get(key) === 'cancelled') joined -= 1;
    else if (!hasVoted(state, key)) silent += 1;
  }
  return { joined, silent };
}
