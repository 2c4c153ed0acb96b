/**
 * Takes the bids of a list into an event. Their words and their presenters are kept some bids at a time; then one
 * commit with entries alone makes them bids.
 */

import { noBid, type BidId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { nextTurn } from '../../db/turns.ts';
import type { BidOffice, NewBid } from './bids.ts';
import { forgetPresenters, keepBids } from './keep-bids.ts';

export interface BidsToTake {
  readonly added: readonly NewBid[];
  readonly changed: readonly (NewBid & { readonly number: BidId })[];
}

/**
 * Adds bids, and changes those that are there already: everything or nothing.
 *
 * @param isStillSo whether what the list was compared with is unchanged; called until the event takes the list
 * @returns null when it is not, and nothing was taken
 */
export async function takeBids(
  office: BidOffice,
  { added, changed }: BidsToTake,
  isStillSo: () => boolean,
): Promise<Outcome<unknown> | null> {
  const { room, register, actor } = office;
  if (!isStillSo()) return null;
  const keep = (kept: readonly NewBid[]) => keepBids(register, room.event, kept);
  const bids = await keep(added);
  const moved = (await keep(changed)).map((money, place) => ({
    bid: changed[place]?.number ?? noBid,
    ...money,
  }));
  const before = changed.map(({ number }) => room.state.bids.get(number)?.textHash ?? '');
  const done = isStillSo() ? await room.submit({ type: 'add-bids', bids, changed: moved }, actor) : null;
  const isKnown = done?.ok === true || done?.refusal.code !== 'not-saved';
  // Of words that stand no longer, or that came to nothing, nobody needs the presenter.
  await nextTurn();
  const unnamed = done?.ok === true ? before : [...bids, ...moved].map(({ textHash }) => textHash);
  if (isKnown) await forgetPresenters(register, room.event, unnamed);
  return done;
}
