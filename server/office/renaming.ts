/** Events carry the names of their fund and area in their own words, which phones and sheets show. */

import type { Register } from '../../db/register/register.ts';
import type { FundState } from '../../domain/fund/fund.ts';
import type { Actor, AreaId } from '../../domain/ids.ts';
import type { Rooms } from '../live/rooms.ts';
import { hallOf, saveEventText } from './event-texts.ts';

interface RenamingDependencies {
  readonly rooms: Pick<Rooms, 'event'>;
  readonly register: Pick<Register, 'texts'>;
}

/**
 * Takes a new name into the events of the fund, or of one area of it. An event whose count is sealed keeps the words
 * under which its result is known (H1).
 */
export async function renameInEvents(
  { rooms, register: { texts } }: RenamingDependencies,
  { areas }: FundState,
  { area, name }: { area: AreaId | null; name: string },
  actor: Actor,
): Promise<void> {
  const named = area === null ? [...areas.values()] : [areas.get(area)];
  for (const event of named.flatMap((each) => each?.events ?? [])) {
    const room = rooms.event(event);
    if (!room) continue;
    const text = { ...room.book().text, ...(area === null ? { fund: name } : { area: name }) };
    const textHash = await saveEventText(texts, text, await hallOf(texts, room.state.textHash));
    await room.submit({ type: 'change-words', textHash }, actor);
  }
}
