/** Contacts of groups, by the purpose for which they are kept (H8). */

import type { Register } from '../../db/register/register.ts';
import { fundedBids } from '../../domain/event/funded-bids.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

export interface ContactsKept {
  /** The hashes of the words that each contact stands beside. */
  readonly funded: readonly string[];
  readonly notChosen: readonly string[];
}

/**
 * A group that gets money for any bid in the fund is needed until its report is in, also where another of its bids got
 * none. Every other contact is of a group that was not chosen: withdrawn, declined, left out, or of a bid that is gone.
 */
export async function contactsKept(
  room: EventRoom,
  {
    rooms,
    register,
  }: { readonly rooms: Pick<Rooms, 'events'>; readonly register: Pick<Register, 'contacts'> },
): Promise<ContactsKept> {
  const hashes = await register.contacts.hashes(room.event);
  const groups = fundedGroups(rooms.events().filter(({ state }) => state.fund === room.state.fund));
  const funded = new Set(
    bidsOf(room).flatMap(({ textHash, isFunded, group }) =>
      isFunded || groups.has(group) ? [textHash] : [],
    ),
  );
  return {
    funded: hashes.filter((each) => funded.has(each)),
    notChosen: hashes.filter((each) => !funded.has(each)),
  };
}

function fundedGroups(rooms: readonly EventRoom[]): ReadonlySet<string> {
  const groups = rooms.flatMap(bidsOf).flatMap(({ isFunded, group }) => (isFunded ? [group] : []));
  return new Set(groups.filter((group) => group !== ''));
}

/** `group`: the organisation's name, however it was typed; '' where none was named. */
function bidsOf(room: EventRoom): { textHash: string; isFunded: boolean; group: string }[] {
  const funded = fundedBids(room.state);
  const { bids } = room.words();
  return [...room.state.bids.values()].map(({ bid, textHash }) => ({
    textHash,
    isFunded: funded.has(bid),
    group: asTyped(bids.get(bid)?.organisation ?? ''),
  }));
}

function asTyped(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
