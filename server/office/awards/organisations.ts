/** What one organisation holds of a fund: the awards of all its projects, and its direct grants (G6). */

import { z } from 'zod';
import type { Register } from '../../../db/register/register.ts';
import { heldPence, standingGrants } from '../../../domain/fund/held.ts';
import type { BidId, EventId } from '../../../domain/ids.ts';
import { sumPence, type Pence } from '../../../domain/money.ts';
import { charityNumber, companyNumber } from '../../../domain/open-data/identifiers.ts';
import type { OrganisationHolds } from '../../../domain/wire/http-awards.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import type { Rooms } from '../../live/rooms.ts';
import { asTyped } from '../groups-contacts.ts';

interface Office {
  readonly rooms: Pick<Rooms, 'events' | 'fund'>;
  readonly register: Pick<Register, 'texts' | 'contacts'>;
}

/** A project's awards or a direct grant, with what is known of who has it. */
interface Holding {
  readonly name: string;
  /** In the registers of charities and companies; none of a direct grant. */
  readonly numbers: readonly string[];
  readonly pence: Pence;
}

export type HeldBy = (event: EventId, bid: BidId) => OrganisationHolds;

const payee = z.object({ payee: z.string() });

/**
 * A registration number says who somebody is, however the name was typed. A grant without one is of those who have its
 * name; there a misspelt name makes two.
 */
export async function heldByOrganisation(fund: FundRoom, office: Office): Promise<HeldBy> {
  const projects = await projectsOf(fund, office);
  const holdings = [...projects.values(), ...(await grantsOf(fund, office))];
  const [byNumber, byName] = [new Map<string, Set<Holding>>(), new Map<string, Set<Holding>>()];
  for (const holding of holdings) {
    for (const number of holding.numbers) put(byNumber, number, holding);
    if (holding.name !== '') put(byName, holding.name, holding);
  }
  return (event, bid) => {
    const own = projects.get(key(event, bid));
    if (own === undefined) return { pence: 0, by: 'name' };
    const alike = [...(byName.get(own.name) ?? [])];
    const isByNumber = own.numbers.length > 0;
    const others = isByNumber
      ? [
          ...own.numbers.flatMap((number) => [...(byNumber.get(number) ?? [])]),
          ...alike.filter(({ numbers }) => numbers.length === 0),
        ]
      : alike;
    const all = new Set([own, ...others]);
    return { pence: sumPence([...all].map(({ pence }) => pence)), by: isByNumber ? 'number' : 'name' };
  };
}

export async function heldInFund(room: EventRoom, bid: BidId, office: Office): Promise<Pence> {
  const fund = office.rooms.fund(room.state.fund);
  return fund ? (await heldByOrganisation(fund, office))(room.event, bid).pence : 0;
}

function key(event: EventId, bid: BidId): string {
  return `${event} ${bid}`;
}

function put(sets: Map<string, Set<Holding>>, under: string, holding: Holding): void {
  sets.set(under, (sets.get(under) ?? new Set()).add(holding));
}

async function projectsOf({ fund, state }: FundRoom, { rooms, register }: Office) {
  const holdings = new Map<string, Holding>();
  for (const room of rooms.events().filter((each) => each.state.fund === fund)) {
    const { event } = room;
    const contacts = await register.contacts.readAll(event);
    for (const [bid, { organisation }] of room.words().bids) {
      const { charity = '', company = '' } = contacts.get(room.state.bids.get(bid)?.textHash ?? '') ?? {};
      const numbers = [charityNumber(charity)?.id ?? [], companyNumber(company)?.id ?? []].flat();
      const pence = heldPence(state, event, bid);
      holdings.set(key(event, bid), { name: asTyped(organisation), numbers, pence });
    }
  }
  return holdings;
}

async function grantsOf({ state }: FundRoom, { register }: Office): Promise<Holding[]> {
  const grants = standingGrants(state);
  const texts = await register.texts.readAll(grants.map(({ textHash }) => textHash));
  return grants.flatMap(({ textHash, amountPence }) => {
    const read = payee.safeParse(texts.get(textHash));
    return read.success ? [{ name: asTyped(read.data.payee), numbers: [], pence: amountPence }] : [];
  });
}
