/** The names of who came, where an event demands them (D3): noted at the desk, sealed, and erased with the links of cards. */

import type { Register } from '../../db/register/register.ts';
import { countOf, mostNames, tidyName, withName, withoutName } from '../../domain/door/door-list.ts';
import { isSealed } from '../../domain/event/stages.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { CheckedIn, NameAtDoor } from '../../domain/wire/http-door.ts';
import type { Access } from '../access/access.ts';
import type { EventRoom } from '../live/event-room.ts';
import { oneAtATime } from './one-at-a-time.ts';

export interface DoorOffice {
  readonly access: Pick<Access, 'doorSeal'>;
  readonly register: Pick<Register, 'doorLists'>;
}

/** Null where it can be done. */
function flawNow({ state }: EventRoom) {
  if (!state.rules.namesAtDoor) return refused('names-not-asked');
  return isSealed(state.stage) ? refused('voting-closed') : null;
}

export function namesAtDoor(room: EventRoom): Outcome<{ readonly names: readonly string[] }> {
  return room.state.rules.namesAtDoor ? accepted(room.door.list) : refused('names-not-asked');
}

/** Two desks act one after the other. A name that is on the list already is noted again: people have the same name. */
export function noteName(
  { access, register }: DoorOffice,
  room: EventRoom,
  { name: typed, act }: NameAtDoor,
): Promise<Outcome<CheckedIn>> {
  return oneAtATime(room.door, async () => {
    const flaw = flawNow(room);
    const name = tidyName(typed);
    if (flaw !== null) return flaw;
    if (name === '') return refused('malformed');
    const next = act === 'add' ? withName(room.door.list, name) : withoutName(room.door.list, name);
    if (next === null) return refused('already-moved');
    if (next.names.length > mostNames) return refused('too-large');
    const version = room.door.version + 1;
    const sealed = access.doorSeal.seal(room.event, version, next);
    if (sealed === null) return refused('voting-closed');
    const isKept = await register.doorLists.keep(room.event, { version, sealed });
    await room.door.load();
    if (!isKept) return refused('already-moved');
    return accepted({ people: room.door.people, same: countOf(room.door.list, name) });
  });
}
