/** Pictures of bids (U5, U6): added while a project can be changed, taken away at any time. */

import { refused, type Outcome } from '../../outcome.ts';
import type { CommandOf } from '../commands.ts';
import { written, type Decided } from '../decided.ts';
import type { EntryBody } from '../entries.ts';
import type { Bid, EventState } from '../state.ts';

/** What the hall reads and sees of a project stands once voting has opened. */
export function addPicture(state: EventState, command: CommandOf<'add-picture'>): Outcome<Decided> {
  const { bid, picture, textHash } = command;
  if (state.rulesFingerprint !== null) return refused('rules-frozen');
  if (!state.bids.has(bid)) return refused('unknown-bid');
  return written([{ type: 'picture-added', bid, picture, textHash }]);
}

/** Also while a hall votes: what should not be shown is taken away at once. */
export function removePicture({ bids }: EventState, { bid }: CommandOf<'remove-picture'>): Outcome<Decided> {
  const is = bids.get(bid);
  if (is === undefined) return refused('unknown-bid');
  if (is.picture === null) return refused('unknown-picture');
  return written([{ type: 'picture-removed', bid, picture: is.picture.picture }]);
}

/** What is written of the pictures of these bids as they are erased. */
export function pictureRemovals(bids: Iterable<Bid>): readonly EntryBody[] {
  return [...bids].flatMap(({ bid, picture }) =>
    picture === null ? [] : [{ type: 'picture-removed', bid, picture: picture.picture } as const],
  );
}
