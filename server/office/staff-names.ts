/** Names of staff that are kept about an event (H9). Who signed, drew, watched or awarded stays named: they are part of the decision. */

import type { Account } from '../../db/register/accounts.ts';
import type { Register } from '../../db/register/register.ts';
import { awardMakers } from '../../domain/fund/award-makers.ts';
import { mayErase } from '../../domain/event/decide/keeping.ts';
import { decisionMakers } from '../../domain/event/decision-makers.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { daysToErase, localDay } from './erasure-days.ts';

interface Office {
  readonly rooms: Pick<Rooms, 'events' | 'fund'>;
  readonly register: Pick<Register, 'people' | 'accounts'>;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** Who worked at this event alone; and whose account has ended, if no other event needs their name any more. */
export async function staffNames(room: EventRoom, office: Office): Promise<readonly PersonId[]> {
  const named = (await office.register.people.ofEvent(room.event)).filter(({ name }) => name !== null);
  const decided = new Set([
    ...office.rooms.events().flatMap(({ state }) => decisionMakers(state)),
    ...office.rooms.events().flatMap(({ state }) => awardMakers(office.rooms.fund(state.fund)?.state)),
  ]);
  const accounts = new Set((await office.register.accounts.list()).filter(endedIn(room, office)).map(idOf));
  return named
    .filter(({ person, event }) => (event === null ? accounts.has(person) : event === room.event))
    .map(idOf)
    .filter((person) => !decided.has(person));
}

/** True for an account that ended, unless another event began before that and still keeps its names of staff. */
function endedIn(room: EventRoom, office: Office): (account: Account) => boolean {
  const now = office.now();
  const others = office.rooms.events().filter(({ event, state }) => event !== room.event && !state.practice);
  const keeping = others.filter((other) => keepsStaff(other, office));
  return ({ closedAt, expiresAt }) => {
    const ended = closedAt ?? (expiresAt !== null && expiresAt <= now ? expiresAt : null);
    if (ended === null || room.state.practice) return false;
    return keeping.every(({ state }) => state.createdAt > ended);
  };
}

/** Once its day has come an event needs no name: if it had none to erase, its journal does not say so (H9). */
function keepsStaff(room: EventRoom, { rooms, now }: Office): boolean {
  const { state } = room;
  if (state.erased.has('staff')) return false;
  const day = daysToErase(room, rooms, now()).days.staff;
  return !mayErase(state) || day === null || localDay(now()) < day;
}

function idOf({ person }: { readonly person: PersonId }): PersonId {
  return person;
}
