/**
 * Takes the bids of a list into an event. Their words and their presenters are kept some bids at a time; then one
 * commit with entries alone makes them bids. Words that no entry names mean nothing: after a crash the next start
 * forgets who was to present them (H4).
 */

import { noBid, type BidId } from '../../domain/ids.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { CommandOf } from '../../domain/event/commands.ts';
import { inTurns, nextTurn } from '../workers/turns.ts';
import { draftBids, type BidOffice, type NewBid } from './bids.ts';

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
  const { room, actor } = office;
  if (!isStillSo()) return null;
  const bids = await keepWords(office, added);
  const moved = (await keepWords(office, changed)).map((money, place) => ({
    bid: changed[place]?.number ?? noBid,
    ...money,
  }));
  const before = changed.map(({ number }) => room.state.bids.get(number)?.textHash ?? '');
  const done = isStillSo() ? await room.submit({ type: 'add-bids', bids, changed: moved }, actor) : null;
  const isKnown = done?.ok === true || done?.refusal.code !== 'not-saved';
  // Of words that stand no longer, or that came to nothing, nobody needs the presenter.
  await nextTurn();
  if (isKnown) await forgetPresenters(office, done?.ok === true ? before : [...bids, ...moved].map(hashOf));
  return done;
}

type Named = CommandOf<'add-bids'>['bids'][number];

function hashOf({ textHash }: Named): string {
  return textHash;
}

function keepWords({ room, register }: BidOffice, kept: readonly NewBid[]): Promise<Named[]> {
  return inTurns(kept, async (some) => {
    const { bids, changes } = draftBids(room.event, some);
    await register.write(changes);
    return bids;
  });
}

async function forgetPresenters(
  { room: { event }, register }: BidOffice,
  hashes: readonly string[],
): Promise<void> {
  await inTurns(hashes, (some) =>
    register.write(some.map((textHash) => ({ kind: 'contact-forgotten', event, textHash }))),
  );
}
