/** The data folder beside whose hall an office works: as much in it as a borough has at most. */

import { areaId, fundId, type EventId } from '../../../domain/ids.ts';
import { mostBids } from '../../../domain/event/rules/most-bids.ts';
import { mostCardsAtOnce } from '../../../domain/wire/http-cards.ts';
import { build } from '../../../server/build.ts';
import { csvOf, rowsOf } from '../../hall/heavy.ts';
import { tokenOf } from '../../hall/officer.ts';
import type { Staff } from '../../hall/staff.ts';
import { openVotingHall, type VotingHall } from '../../hall/voting-hall.ts';
import { bids } from '../scenarios.ts';
import { addLargest, type Largest, type Size } from './largest.ts';

export interface PreparedOffice {
  readonly dataDir: string;
  readonly hall: Pick<VotingHall, 'event' | 'cards'>;
  /** The token with which an officer signs in. */
  readonly officerToken: string;
  readonly largest: Largest;
  /** Being set up, with as many bids as an event holds, and cards. */
  readonly full: EventId;
  /** Being set up, without any bids. */
  readonly empty: EventId;
}

/** @param counted so many events are there to be sealed */
export async function prepareOffice(
  dataDir: string,
  {
    phones,
    counted,
    seed,
    ...size
  }: Size & { readonly phones: number; readonly counted: number; readonly seed: number },
): Promise<PreparedOffice> {
  const server = await build({ port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 });
  const { event, cards, officer, facilitator } = await openVotingHall(server, bids, phones);
  facilitator.leave();
  const full = await anotherEvent(officer, 'Next year');
  await officer.call('POST /api/events/:event/cards', {
    params: { event: full },
    body: { count: mostCardsAtOnce },
  });
  const sent = { csv: csvOf(rowsOf(mostBids, 'Full')), take: true };
  const taken = await officer.fetch(`/api/events/${full}/bids/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  });
  if (!taken.ok) throw new Error(`The full event could not be filled: ${await taken.text()}`);
  const empty = await anotherEvent(officer, 'The year after');
  const officerToken = tokenOf((await server.access.makeOwnerLink()).url);
  await server.close();
  const largest = await addLargest(dataDir, size, counted, seed);
  return { dataDir, hall: { event, cards }, officerToken, largest, full, empty };
}

/** An event that is still being set up, in the hall's own fund. */
export async function anotherEvent(officer: Staff, name: string): Promise<EventId> {
  const place = { fund: fundId(1), area: areaId(1), name, venue: 'Town hall', date: 'later' };
  const { event } = await officer.call('POST /api/officer/events', { body: place });
  return event;
}
