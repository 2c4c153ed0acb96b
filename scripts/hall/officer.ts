/** What an officer does before the day, over the same routes as the officer's page. */

import type { Rules } from '../../domain/event/rules/rules.ts';
import { areaId, type EventId } from '../../domain/ids.ts';
import type { Pence } from '../../domain/money.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import type { NewCards, PrintedCard } from '../../domain/wire/http-cards.ts';
import { Staff } from './staff.ts';

const mostCardsAtOnce = 2_000;

export interface NewHall {
  readonly name: string;
  readonly potPence: Pence;
  readonly bids: readonly Omit<BookBid, 'bid'>[];
  /** Saved over the officer's route; or saves them itself, where they are of an election that was held before (R16). */
  readonly rules: Rules | ((event: EventId) => Promise<void>);
  readonly cards: number;
  /** How many of them are young people's: the last ones. */
  readonly young?: number;
}

export interface OpenedHall {
  readonly event: EventId;
  readonly officer: Staff;
  readonly facilitator: Staff;
  readonly cards: readonly PrintedCard[];
}

/** A fund with one area and one event, ready for its doors to open. */
export async function setUpHall(
  officer: Staff,
  { name, potPence, bids, rules, cards, young = 0 }: NewHall,
): Promise<OpenedHall> {
  const practice = false;
  const fund = await officer.call('POST /api/officer/funds', {
    body: { name, totalPence: potPence, practice },
  });
  await officer.call('POST /api/officer/areas', { body: { fund: fund.fund, name, potPence } });
  const place = { fund: fund.fund, area: areaId(1), name, venue: 'Town hall', date: 'today' };
  const { event } = await officer.call('POST /api/officer/events', { body: place });
  const params = { event };
  for (const bid of bids) await officer.call('POST /api/events/:event/bids', { params, body: bid });
  if (typeof rules === 'function') await rules(event);
  else
    await officer.call('POST /api/events/:event/command', {
      params,
      body: { type: 'set-rules', rules: { ...rules, whySoon: null } },
    });
  const printed: PrintedCard[] = [];
  while (printed.length < cards - young) {
    const count = Math.min(mostCardsAtOnce, cards - young - printed.length);
    printed.push(...(await makeAndPrint(officer, event, { count })));
  }
  if (young > 0) printed.push(...(await makeAndPrint(officer, event, { count: young, young: true })));
  const { person } = await officer.call('POST /api/events/:event/people', {
    params,
    body: { name: 'Facilitator', part: 'facilitator' },
  });
  const link = await officer.call('POST /api/events/:event/links', {
    params,
    body: { role: 'facilitator', person },
  });
  return { event, officer, facilitator: await Staff.signIn(officer.url, tokenOf(link.url)), cards: printed };
}

/** Makes cards, takes what opens them as a printer does, and says that they are printed: from then on nobody has it. */
async function makeAndPrint(
  officer: Pick<Staff, 'call'>,
  event: EventId,
  body: Pick<NewCards, 'count' | 'young'>,
): Promise<readonly PrintedCard[]> {
  const params = { event };
  const { from, to } = await officer.call('POST /api/events/:event/cards', { params, body });
  const range = { from, to };
  await officer.call('POST /api/events/:event/card-printing', {
    params,
    body: { ...range, destroyed: false },
  });
  const { cards } = await officer.call('GET /api/events/:event/cards', { params, query: range });
  await officer.call('POST /api/events/:event/card-printing/done', { params, body: range });
  return cards;
}

/** The secret part of a link or a card's address: what stands after the `#`. */
export function tokenOf(url: string): string {
  return url.slice(url.indexOf('#') + 1);
}
