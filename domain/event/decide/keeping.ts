/** How long an event is kept: the archive, and the erasure of names, contacts and cards. */

import { areDays, areSameDays } from '../../purposes.ts';
import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import { uploadsKeptFor } from '../uploads.ts';
import { documentRemovals } from './documents.ts';
import { pictureRemovals } from './pictures.ts';
import { isSealed } from '../stages.ts';
import { currentRun, type EventState } from '../state.ts';

/** Not while there is a hall: an event that people look at stays where it is found (H3). */
export function archive(state: EventState): Outcome<Decided> {
  if (state.archived) return refused('wrong-stage');
  if (state.stage !== 'setting-up' && !isSealed(state.stage)) return refused('wrong-stage');
  return written([{ type: 'archived' }]);
}

export function bringBack(state: EventState): Outcome<Decided> {
  return state.archived ? written([{ type: 'brought-back' }]) : refused('nothing-to-undo');
}

export function setErasure(state: EventState, { days }: CommandOf<'set-erasure'>): Outcome<Decided> {
  if (!areDays(days)) return refused('date-not-possible');
  return written(areSameDays(days, state.eraseDays) ? [] : [{ type: 'erasure-set', days }]);
}

/**
 * What the desk and the cards need is not taken from under a hall (H4). If another run was made in the meantime, another
 * group may be chosen: then it has to be looked up again whose contacts are erased (H8).
 */
export function noteErasure(
  state: EventState,
  { purpose, run, names, contacts, cards }: CommandOf<'note-erasure'>,
): Outcome<Decided> {
  if (!mayErase(state)) return refused('wrong-stage');
  if (run !== (currentRun(state)?.number ?? null)) return refused('already-moved');
  // Pictures show people, and documents name them: they go with what is known of the group (U8).
  const bids = uploadsKeptFor(purpose, state);
  return written([
    ...pictureRemovals(bids),
    ...documentRemovals(bids),
    { type: 'data-erased', purposes: [purpose], names, contacts, cards },
  ]);
}

/** True once nobody needs names, links and cards any more: the result is signed, or the event was put away. */
export function mayErase(state: EventState): boolean {
  return state.stage === 'signed' || state.archived;
}
