/**
 * The key file is not in the database's commits: it follows them. What a crash, or a disk that took the one and not the
 * other, left behind is finished at the next start.
 */

import type { Register } from '../../db/register/register.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Access } from '../access/access.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { Rooms } from '../live/rooms.ts';

export interface LeftoverDependencies {
  readonly register: Pick<Register, 'numbers' | 'cards' | 'cardLinks' | 'cardOpenings' | 'forgetErased'>;
  readonly access: Pick<Access, 'keyed' | 'destroyKey'>;
  readonly rooms: Pick<Rooms, 'event'>;
  readonly report: ReportFault;
}

/** Finishes what was erased or wiped: its last traces leave the log of the database, and its keys the key file. */
export async function finishErasing(deps: LeftoverDependencies): Promise<void> {
  const { register, access } = deps;
  await register.cardOpenings.forgetUnlinked();
  await register.forgetErased();
  for (const event of access.keyed()) if (await isOver(event, deps)) await destroyKeys(deps, [event]);
}

/** Destroys the keys of events that the database has let go of. One that cannot be written now goes at the next start. */
export async function destroyKeys(
  { access, report }: Pick<LeftoverDependencies, 'access' | 'report'>,
  events: readonly EventId[],
): Promise<void> {
  for (const event of events) {
    try {
      await access.destroyKey(event);
    } catch (fault) {
      report(`the key of event ${event} is not destroyed yet`, fault);
    }
  }
}

/**
 * True when the database itself says so: the event was wiped, or its cards lead to no ballot any more. An older copy of
 * the database says neither of an event that it does not know yet, and destroys nothing.
 */
async function isOver(event: EventId, { register, rooms }: LeftoverDependencies): Promise<boolean> {
  if (rooms.event(event) === undefined) return event <= (await register.numbers.last('event'));
  const { made } = await register.cards.counts(event);
  return made > 0 && (await register.cardLinks.count(event)) === 0;
}
