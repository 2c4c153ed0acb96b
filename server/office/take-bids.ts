/**
 * Takes the bids of a list into an event. Their words and their presenters are kept some bids at a time; then one
 * commit with entries alone makes them bids.
 */

import { noBid, type BidId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { nextTurn } from '../../db/turns.ts';
import type { BidOffice, NewBid } from './bids.ts';
import { forgetPresenters, KeptBids, type KeepingDependencies } from './keep-bids.ts';

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
  office: BidOffice & KeepingDependencies,
  { added, changed }: BidsToTake,
  isStillSo: () => boolean,
): Promise<Outcome<unknown> | null> {
  const { room, actor } = office;
  if (!isStillSo()) return null;
  const kept = new KeptBids(office, room.event);
  const before = changed.flatMap(({ number }) => room.state.bids.get(number)?.textHash ?? []);
  try {
    const bids = await kept.keep(added);
    const money = await kept.keep(changed);
    const moved = money.map((each, place) => ({ bid: changed[place]?.number ?? noBid, ...each }));
    return isStillSo() ? await room.submit({ type: 'add-bids', bids, changed: moved }, actor) : null;
  } finally {
    await nextTurn();
    // Of what could not be saved the journal says whether it was, as soon as it is read again.
    await room.settled();
    const named = new Set([...room.state.bids.values()].map(({ textHash }) => textHash));
    await kept.takeBack(named);
    // Of words that stand no longer nobody needs the presenter.
    await forgetPresenters(
      office,
      room.event,
      before.filter((textHash) => !named.has(textHash)),
    );
  }
}
