/**
 * The words of many bids and who presents them, kept before the one commit that makes them bids. Until an entry names
 * the words they mean nothing: after a crash the next start forgets who was to present them (H4).
 */

import type { Register } from '../../db/register/register.ts';
import { inTurns } from '../../db/turns.ts';
import type { EventId } from '../../domain/ids.ts';
import { draftBids, type DraftedBids, type NewBid } from './bids.ts';

type Writing = Pick<Register, 'write'>;

/** Keeps some in each turn of the loop; gives what the entries will say. */
export function keepBids(
  register: Writing,
  event: EventId,
  kept: readonly NewBid[],
): Promise<DraftedBids[number][]> {
  return inTurns(kept, async (some) => {
    const { bids, changes } = draftBids(event, some);
    await register.write(changes);
    return bids;
  });
}

/** Forgets who presents the bids with these words: no bid has them any more, or ever had. */
export async function forgetPresenters(
  register: Writing,
  event: EventId,
  hashes: readonly string[],
): Promise<void> {
  await inTurns(hashes, (some) =>
    register.write(some.map((textHash) => ({ kind: 'contact-forgotten', event, textHash }))),
  );
}
