/** What finance needs beside a result: what the council set for the fund, awarded and paid (X5). */

import type { Register } from '../../db/register/register.ts';
import type { Finance } from '../../domain/exports/payments.ts';
import { heldPence } from '../../domain/fund/held.ts';
import type { BidId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

interface Dependencies {
  readonly register: Register;
  readonly rooms: Pick<Rooms, 'fund'>;
}

export async function financeOf(room: EventRoom, { register, rooms }: Dependencies): Promise<Finance> {
  const { event, state } = room;
  const fund = await register.finance.ofFund(state.fund);
  const known = await register.finance.paidIn(event);
  const paid = [...state.bids.values()].flatMap(({ bid, textHash }) => {
    const of = known.get(textHash);
    return of === undefined ? [] : [[bid, of] as const];
  });
  return { fund, paid: new Map(paid), awarded: awardedIn(room, rooms) };
}

/** What each project has of its awards; null before the first award of the event. */
export function awardedIn(
  { event, state }: EventRoom,
  rooms: Dependencies['rooms'],
): ReadonlyMap<BidId, Pence> | null {
  const fund = rooms.fund(state.fund)?.state;
  if (fund?.awards.some((award) => award.event === event) !== true) return null;
  return new Map([...state.bids.keys()].map((bid) => [bid, heldPence(fund, event, bid)]));
}
