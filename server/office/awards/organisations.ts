/** What one organisation holds of a fund: the awards of all its projects, and its direct grants (G6). */

import { z } from 'zod';
import type { Register } from '../../../db/register/register.ts';
import { heldPence, standingGrants } from '../../../domain/fund/held.ts';
import type { BidId } from '../../../domain/ids.ts';
import { sumPence, type Pence } from '../../../domain/money.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import type { Rooms } from '../../live/rooms.ts';
import { asTyped } from '../groups-contacts.ts';

interface Office {
  readonly rooms: Pick<Rooms, 'events' | 'fund'>;
  readonly register: Pick<Register, 'texts'>;
}

const payee = z.object({ payee: z.string() });

/** In pence, by the name of the organisation however it was typed; a misspelt name makes two. */
export async function heldByOrganisation(
  { fund, state }: FundRoom,
  { rooms, register }: Office,
): Promise<ReadonlyMap<string, Pence>> {
  const sums = new Map<string, Pence>();
  const add = (name: string, pence: Pence): void => {
    const key = asTyped(name);
    if (key !== '') sums.set(key, sumPence([sums.get(key) ?? 0, pence]));
  };
  const grants = standingGrants(state);
  const texts = await register.texts.readAll(grants.map(({ textHash }) => textHash));
  for (const { textHash, amountPence } of grants) {
    const read = payee.safeParse(texts.get(textHash));
    if (read.success) add(read.data.payee, amountPence);
  }
  for (const room of rooms.events().filter((each) => each.state.fund === fund))
    for (const [bid, { organisation }] of room.words().bids)
      add(organisation, heldPence(state, room.event, bid));
  return sums;
}

export async function organisationPence(room: EventRoom, bid: BidId, office: Office): Promise<Pence> {
  const fund = office.rooms.fund(room.state.fund);
  const name = room.words().bids.get(bid)?.organisation ?? '';
  if (!fund) return 0;
  const held = heldPence(fund.state, room.event, bid);
  return (await heldByOrganisation(fund, office)).get(asTyped(name)) ?? held;
}
