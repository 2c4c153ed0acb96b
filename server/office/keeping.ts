/** How long an event's names and contacts are kept. */

import type { Register } from '../../db/register/register.ts';
import { dayText } from '../../domain/day.ts';
import type { Keeping } from '../../domain/wire/http-staff.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { whatIsKept } from './erasure.ts';

/** The day in days since 1970, as the calendar on the server's wall has it. */
export function localDay(wallMs: number): number {
  const local = new Date(wallMs);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000;
}

/** The event's own day, or else its fund's; null for never. */
export function dayToErase({ state }: EventRoom, rooms: Rooms): number | null {
  return state.eraseDay ?? rooms.fund(state.fund)?.state.eraseDay ?? null;
}

export async function keepingOf(
  room: EventRoom,
  { rooms, register }: { rooms: Rooms; register: Register },
): Promise<Keeping> {
  const { archived, eraseDay, erased, fund } = room.state;
  const ofFund = rooms.fund(fund)?.state.eraseDay ?? null;
  return {
    archived,
    own: textOf(eraseDay),
    ofFund: textOf(ofFund),
    day: textOf(eraseDay ?? ofFund),
    erased,
    kept: await whatIsKept(room, register),
  };
}

function textOf(day: number | null): string | null {
  return day === null ? null : dayText(day);
}
