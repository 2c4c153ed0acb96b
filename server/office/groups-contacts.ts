/** Contacts of groups, by the purpose for which they are kept (H8). */

import type { Register } from '../../db/register/register.ts';
import { fundedBids } from '../../domain/event/funded-bids.ts';
import type { EventId } from '../../domain/ids.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

export interface ContactsKept {
  /** The hashes of the words that each contact stands beside. */
  readonly funded: readonly string[];
  readonly notChosen: readonly string[];
}

/** The events of the fund, each with the last entry that its room knows. */
export function placesLookedAt(
  room: EventRoom,
  { rooms }: { readonly rooms: Pick<Rooms, 'events'> },
): readonly { readonly event: EventId; readonly seq: number }[] {
  return ofSameFund(room, rooms).map(({ event, head }) => ({ event, seq: head.seq }));
}

/** Whether every event of the fund has its room: one that was just made, or could not be read, may not have it yet. */
export function areAllOpen({ state: { fund } }: EventRoom, rooms: Pick<Rooms, 'fund' | 'event'>): boolean {
  const areas = [...(rooms.fund(fund)?.state.areas.values() ?? [])];
  return areas.every(({ events }) => events.every((event) => rooms.event(event) !== undefined));
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
  const groups = fundedGroups(ofSameFund(room, rooms));
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

function ofSameFund({ state: { fund } }: EventRoom, rooms: Pick<Rooms, 'events'>): readonly EventRoom[] {
  return rooms.events().filter(({ state }) => state.fund === fund);
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

/** A name as it is compared: however it was typed. */
export function asTyped(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
