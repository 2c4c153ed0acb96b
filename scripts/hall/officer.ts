/** What an officer does before the day, over the same routes as the officer's page. */

import type { Rules } from '../../domain/event/rules/rules.ts';
import type { EventId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import type { BookBid, EventSummary, FundSummary, Person, RoleLink } from '../../domain/wire/http.ts';
import type { CardsMade, CardsToPrint, PrintedCard } from '../../domain/wire/http-cards.ts';
import { Staff } from './staff.ts';

const mostCardsAtOnce = 2_000;

export interface NewHall {
  readonly name: string;
  readonly potPence: Pence;
  readonly bids: readonly Omit<BookBid, 'bid'>[];
  /** Saved over the officer's route; or saves them itself, where they are of an election that was held before (R16). */
  readonly rules: Rules | ((event: EventId) => Promise<void>);
  readonly cards: number;
}

export interface Hall {
  readonly event: EventId;
  readonly officer: Staff;
  readonly facilitator: Staff;
  readonly cards: readonly PrintedCard[];
}

/** A fund with one area and one event, ready for its doors to open. */
export async function setUpHall(
  officer: Staff,
  { name, potPence, bids, rules, cards }: NewHall,
): Promise<Hall> {
  const practice = false;
  const fund = await officer.post<FundSummary>('/api/officer/funds', {
    name,
    totalPence: potPence,
    practice,
  });
  await officer.post('/api/officer/areas', { fund: fund.fund, name, potPence });
  const place = { fund: fund.fund, area: 1, name, venue: 'Town hall', date: 'today' };
  const { event } = await officer.post<EventSummary>('/api/officer/events', place);
  for (const bid of bids) await officer.post(`/api/events/${event}/bids`, bid);
  if (typeof rules === 'function') await rules(event);
  else await officer.post(`/api/events/${event}/command`, { type: 'set-rules', rules });
  const printed: PrintedCard[] = [];
  while (printed.length < cards) {
    const count = Math.min(mostCardsAtOnce, cards - printed.length);
    printed.push(...(await makeAndPrint(officer, event, count)));
  }
  const { person } = await officer.post<Person>(`/api/events/${event}/people`, {
    name: 'Facilitator',
    part: 'facilitator',
  });
  const link = await officer.post<RoleLink>(`/api/events/${event}/links`, { role: 'facilitator', person });
  return { event, officer, facilitator: await Staff.signIn(officer.url, tokenOf(link.url)), cards: printed };
}

/** Makes cards, takes what opens them as a printer does, and says that they are printed: from then on nobody has it. */
async function makeAndPrint(
  officer: Pick<Staff, 'get' | 'post'>,
  event: EventId,
  count: number,
): Promise<readonly PrintedCard[]> {
  const at = `/api/events/${event}`;
  const { from, to } = await officer.post<CardsMade>(`${at}/cards`, { count });
  await officer.post(`${at}/card-printing`, { from, to, destroyed: false });
  const { cards } = await officer.get<CardsToPrint>(`${at}/cards?from=${from}&to=${to}`);
  await officer.post(`${at}/card-printing/done`, { from, to });
  return cards;
}

/** The secret part of a link or a card's address: what stands after the `#`. */
export function tokenOf(url: string): string {
  return url.slice(url.indexOf('#') + 1);
}
