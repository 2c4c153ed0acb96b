/**
 * What the desk and the contacts needed is erased on its day (H4): names of volunteers and witnesses, contacts of groups,
 * the tie between cards and ballots, links and sessions. Who signed, drew or watched stays named: their names are part of the decision.
 */

import type { Register } from '../../db/register/register.ts';
import type { ErasedCounts } from '../../domain/event/entries.ts';
import type { Actor, PersonId } from '../../domain/ids.ts';
import { accepted, type Outcome } from '../../domain/outcome.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

export interface ErasureDependencies {
  readonly register: Register;
  readonly access: Pick<Access, 'destroyKey'>;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** What would be erased now. */
export async function whatIsKept(room: EventRoom, register: Register): Promise<ErasedCounts> {
  return {
    names: (await volunteers(room, register)).length,
    contacts: await register.contacts.count(room.event),
    cards: await register.cardLinks.count(room.event),
  };
}

/** Erases it, and notes in the journal how much it was: in one commit. The key follows (`leftovers.ts`). */
export async function eraseData(
  { register, access, now }: ErasureDependencies,
  room: EventRoom,
  actor: Actor,
): Promise<Outcome<ErasedCounts>> {
  const { event } = room;
  const counts = await whatIsKept(room, register);
  const named = await volunteers(room, register);
  const noted = await room.submit({ type: 'note-erasure', ...counts }, actor, {
    changes: [
      ...named.map((person) => ({ kind: 'person-erased', person }) as const),
      { kind: 'contacts-erased', event },
      { kind: 'card-links-destroyed', event },
      { kind: 'links-ended', event, now: now() },
      { kind: 'sign-codes-ended', event, now: now() },
    ],
  });
  if (!noted.ok) return noted;
  await access.destroyKey(event);
  return accepted(counts);
}

/**
 * Earlier versions kept presenters before the journal named the words of their bid: a crash in between left somebody
 * whom no bid names. Only as the server starts, while nothing is on its way.
 */
export async function forgetUnnamedPresenters(
  rooms: Pick<Rooms, 'event'>,
  { contacts }: Register,
): Promise<void> {
  const known = Map.groupBy(await contacts.list(), ({ event }) => event);
  for (const [event, presenters] of known) {
    const bids = [...(rooms.event(event)?.state.bids.values() ?? [])];
    const named = new Set(bids.map(({ textHash }) => textHash));
    for (const { textHash } of presenters) if (!named.has(textHash)) await contacts.forget(event, textHash);
  }
}

/** Everybody of this event who has a name and signed nothing in it. */
async function volunteers({ event, state }: EventRoom, { people }: Register): Promise<PersonId[]> {
  const drew = state.ties.flatMap((tie) => (tie.method === 'draw' ? [tie.drewBy, tie.watchedBy] : []));
  const decided = new Set([...state.signers, ...drew]);
  const named = await people.ofEvent(event);
  return named
    .filter((person) => person.event === event && person.name !== null && !decided.has(person.person))
    .map(({ person }) => person);
}
