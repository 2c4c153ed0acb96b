/** Data about people is erased for each purpose by itself (H4, H7): on its day, or when an officer says so. */

import type { RegisterChange } from '../../db/register/changes.ts';
import type { Register } from '../../db/register/register.ts';
import type { ErasedCounts } from '../../domain/event/entries.ts';
import { uploadsKeptFor } from '../../domain/event/uploads.ts';
import { currentRun } from '../../domain/event/state.ts';
import type { Actor } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import type { Purpose } from '../../domain/purposes.ts';
import type { Access } from '../access/access.ts';
import { erasuresIn } from '../copies/before-erasures.ts';
import type { Copies } from '../copies/copies.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { areAllOpen, contactsKept, placesLookedAt } from './groups-contacts.ts';
import type { KeptUploads } from './kept-uploads.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { staffNames } from './staff-names.ts';

export interface ErasureDependencies {
  readonly rooms: Pick<Rooms, 'event' | 'events' | 'fund' | 'followed'>;
  readonly register: Register;
  /** Wall time in milliseconds. */
  readonly now: () => number;
}

/** What there is to erase for one purpose, and how. */
interface Erasure {
  readonly counts: ErasedCounts;
  readonly changes: readonly RegisterChange[];
}

const nothing: ErasedCounts = { names: 0, contacts: 0, cards: 0 };

const erasureFor: Readonly<
  Record<Purpose, (room: EventRoom, deps: ErasureDependencies) => Promise<Erasure>>
> = {
  async voters({ event, door }, { register }) {
    const cards = await register.cardLinks.known(event);
    return {
      counts: { ...nothing, cards, names: door.people },
      changes: [{ kind: 'card-links-destroyed', event }],
    };
  },
  'not-chosen': (room, deps) => ofContacts(room, deps, 'notChosen'),
  funded: (room, deps) => ofContacts(room, deps, 'funded'),
  async staff(room, deps) {
    const { event } = room;
    const now = deps.now();
    const people = await staffNames(room, deps);
    return {
      counts: { ...nothing, names: people.length },
      changes: [
        ...people.map((person) => ({ kind: 'person-erased', person }) as const),
        { kind: 'links-ended', event, now },
        { kind: 'sign-codes-ended', event, now },
      ],
    };
  },
};

async function ofContacts(
  room: EventRoom,
  deps: ErasureDependencies,
  which: 'funded' | 'notChosen',
): Promise<Erasure> {
  const { event } = room;
  // Before the runs are looked at: one that is made meanwhile is found in the commit.
  const places = placesLookedAt(room, deps);
  const { [which]: textHashes } = await contactsKept(room, deps);
  return {
    counts: { ...nothing, contacts: textHashes.length },
    changes: [
      { kind: 'no-run-since', places },
      { kind: 'contacts-erased', event, textHashes },
    ],
  };
}

/** How many cards, contacts or names would be erased now. */
export async function howManyKept(
  purpose: Purpose,
  room: EventRoom,
  deps: ErasureDependencies,
): Promise<number> {
  const { names, contacts, cards } = (await erasureFor[purpose](room, deps)).counts;
  return names + contacts + cards;
}

type EraseDependencies = ErasureDependencies & {
  readonly access: Pick<Access, 'destroyKey'>;
  readonly keptUploads: Pick<KeptUploads, 'deleteUnnamed'>;
};

/** What is due on its day: erased if there is anything, and noted only then. */
export function eraseDue(
  deps: EraseDependencies,
  room: EventRoom,
  purpose: Purpose,
  actor: Actor,
): Promise<Outcome<null>> {
  return oneAtATime(deps.register, async () => {
    const kept = await howManyKept(purpose, room, deps);
    if (kept + uploadsKeptFor(purpose, room.state).length === 0) return accepted(null);
    return erase(deps, room, purpose, actor);
  });
}

/** Erases it, and notes in the journal how much it was: in one commit. The event's key follows (`leftovers.ts`). */
async function erase(
  deps: EraseDependencies,
  room: EventRoom,
  purpose: Purpose,
  actor: Actor,
): Promise<Outcome<null>> {
  if (!areAllOpen(room, deps.rooms)) return refused('already-moved');
  // Which run was looked at: if there is another by the time this is decided, it is refused.
  const run = currentRun(room.state)?.number ?? null;
  const { counts, changes } = await erasureFor[purpose](room, deps);
  const { event, state } = room;
  const forgotten = uploadsKeptFor(purpose, state).map(
    ({ bid }) => ({ kind: 'uploads-forgotten', event, bid }) as const,
  );
  const noted = await room.submit({ type: 'note-erasure', purpose, run, ...counts }, actor, {
    changes: [...changes, ...forgotten],
  });
  if (!noted.ok) return noted;
  if (forgotten.length > 0) await deps.keptUploads.deleteUnnamed();
  if (purpose === 'voters') {
    await deps.rooms.followed();
    await deps.access.destroyKey(room.event);
  }
  return accepted(null);
}

/** The same for somebody who asks: when this comes back, no copy on this computer's own disk still holds it (H10). */
export async function eraseNow(
  deps: EraseDependencies & CopyDependencies,
  ...what: [room: EventRoom, purpose: Purpose, actor: Actor]
): Promise<Outcome<null>> {
  const done = await oneAtATime(deps.register, () => erase(deps, ...what));
  if (done.ok) await forgetInCopies(deps);
  return done;
}

export interface CopyDependencies {
  readonly rooms: Pick<Rooms, 'events' | 'funds'>;
  readonly register: Pick<Register, 'forgetErased'>;
  readonly copies: Pick<Copies, 'renewAfter'>;
}

/** What was erased, or wiped, leaves the copies on this computer's own disk, and the log of the database. */
export async function forgetInCopies({ rooms, register, copies }: CopyDependencies): Promise<void> {
  await copies.renewAfter(erasuresIn(rooms));
  // A copy that was under way kept the log of the database from being cleared.
  await register.forgetErased();
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
