/** People who sign, draw and watch: what is told about them, and who of them may sign. */

import type { NamedPerson } from '../../db/register/people.ts';
import type { Register } from '../../db/register/register.ts';
import { barToSigning } from '../../domain/event/decide/signing.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Person } from '../../domain/wire/http.ts';
import type { EventRoom } from '../live/event-room.ts';

/** Those of the event and the officers of every event; nobody whose name was erased, and no auditor: they only read. */
export async function peopleOf(room: EventRoom, register: Register): Promise<Person[]> {
  const named = await register.people.ofEvent(room.event);
  return (await Promise.all(named.map((person) => asPerson(person, room, register)))).flat();
}

/** As a list of one; empty once the name was erased. */
export async function asPerson(
  { person, event, name, part }: NamedPerson,
  room: EventRoom,
  register: Register,
): Promise<Person[]> {
  const account = await register.accounts.find(person);
  if (name === null || account?.role === 'auditor') return [];
  const { links, keyed, signatures } = room.state;
  const hasSigned = signatures.some((each) => each.person === person);
  if (account !== null && account.closedAt !== null && !hasSigned) return [];
  return [
    {
      person,
      name,
      part,
      linkedTo: [...(links.get(person) ?? [])],
      keyed: keyed.has(person),
      // In practice the sample's officer has no account: nothing that is signed there counts.
      officer:
        account?.role === 'officer' || (room.state.practice && event === room.event && part === 'officer'),
      bar: barToSigning(room.state, person),
    },
  ];
}

/** A journal holds a number, so the person behind it needs a name: at this event, or at every one (E6). */
export async function isNamed(
  person: PersonId,
  room: EventRoom,
  people: Pick<Register['people'], 'find'>,
): Promise<boolean> {
  const found = await people.find(person);
  if (!found || found.name === null) return false;
  return found.event === null || found.event === room.event;
}
