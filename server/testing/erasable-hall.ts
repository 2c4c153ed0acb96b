/** A signed event that keeps data about people for every purpose, and what its tables hold. */

import { join } from 'node:path';
import { openToRead } from '../../db/open.ts';
import { recountDatabase } from '../../db/recount/recount.ts';
import { announcementSteps } from '../../domain/event/announced.ts';
import { currentRun } from '../../domain/event/state.ts';
import { assert } from '../../domain/outcome.ts';
import { must } from '../../domain/testing/set-up.ts';
import { ofEachPurpose, type OfEachPurpose, type Purpose } from '../../domain/purposes.ts';
import type { Keeping } from '../../domain/wire/http-staff.ts';
import type { BookBid } from '../../domain/wire/http.ts';
import { databaseName } from '../data-folder.ts';
import { HttpClient, type HttpAnswer } from './http-client.ts';
import type { ManualTime } from './manual-time.ts';
import { printedCards, secretOf } from './printer.ts';
import { fromConsole, invited } from './signers.ts';
import { openHall, type TestHall } from './test-hall.ts';
import { deviceCalled } from './test-screen.ts';

const bids = [
  { name: 'Skate ramp', organisation: 'Ramp crew', askPence: 1_000_00, mark: 5 },
  { name: 'Repair café', organisation: 'Menders', askPence: 1_000_00, mark: 4 },
  // The same group as the first, typed differently.
  { name: 'Second ramp', organisation: 'ramp  CREW', askPence: 4_500_00, mark: 3 },
  { name: 'Choir', organisation: 'Singers', askPence: 4_500_00, mark: 2 },
  // It fits once the Menders say no thank you.
  { name: 'Garden', organisation: 'Growers', askPence: 3_500_00, mark: 1 },
  { name: 'Withdrawn', organisation: 'Gone', askPence: 1_00, mark: 1 },
  { name: 'Left out', organisation: 'Late', askPence: 1_00, mark: 1 },
] as const;

/** Whose contact the second run keeps for monitoring; everybody else's is of a group that was not chosen. */
export const fundedContacts = ['contact of Skate ramp', 'contact of Second ramp', 'contact of Garden'];

export function officerIn(hall: TestHall): HttpClient {
  return new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
}

/** What that event keeps: cards, contacts and names. */
export const everything: OfEachPurpose<number> = { voters: 5, 'not-chosen': 4, funded: 3, staff: 3 };

export async function keeping(hall: TestHall): Promise<Keeping> {
  return (await officerIn(hall).get('/api/events/1/keeping')).value<Keeping>();
}

/** How much of each purpose is kept now. */
export async function keptBy(hall: TestHall): Promise<OfEachPurpose<number>> {
  const now = await keeping(hall);
  return ofEachPurpose((purpose) => now.purposes[purpose].kept);
}

export function erase(hall: TestHall, purpose: Purpose): Promise<HttpAnswer> {
  return officerIn(hall).post('/api/events/1/keeping/erase', { purpose, confirmed: true });
}

/**
 * Voted on, a “no thank you” to the first run, told and signed by two. Names, contacts and cards are all there.
 *
 * @param prepare what an officer does once the bids are there, before anybody votes
 */
export async function erasableHall(
  time: ManualTime,
  prepare: (officer: HttpClient) => Promise<unknown> = async () => undefined,
): Promise<TestHall> {
  const hall = await openHall({ bids: 0, cards: 3, machine: { time } });
  await addBids(officerIn(hall));
  await prepare(officerIn(hall));
  (await officerIn(hall).post('/api/events/1/cards', { count: 0, teams: [{ bid: 4, cards: 2 }] })).value();
  const ruth = await fromConsole(hall, 'Ruth Owner');
  const gone = await invited(hall, ruth, 'Olive Officer');
  // The first account ends the sessions of before.
  const officer = officerIn(hall);
  (await officer.post('/api/events/1/people', { name: 'Will Witness', part: 'witness' })).value();
  await hall.cookie('desk');
  await vote(hall);
  const [, , , , , withdrawn, leftOut] = hall.room.state.order;
  assert(withdrawn && leftOut, 'there are eight bids');
  await hall.ask({ type: 'set-aside', bid: withdrawn, as: 'withdrawn' });
  await hall.ask({ type: 'set-aside', bid: leftOut, as: 'left-out' });
  await hall.seal();
  await hall.ask({ type: 'start-results' });
  await hall.ask({ type: 'decline', bid: 2 });
  while (!isAllAnnounced(hall)) await hall.ask({ type: 'show-next-result' });
  await hall.signBoth();
  await time.pass(60_000);
  (await officer.delete(`/api/officer/staff/${gone.person}`)).value();
  return hall;
}

async function addBids(officer: HttpClient): Promise<void> {
  for (const { name, organisation, askPence } of bids) {
    const presenter = {
      name: `presenter of ${name}`,
      contact: `contact of ${name}`,
      under18: false,
      adult: '',
      reference: '',
      charity: '',
      company: '',
      postcode: '',
    };
    const words = { purpose: 'Good', beneficiaries: 'All', priorities: '', period: '', leastPence: null };
    (await officer.post('/api/events/1/bids', { ...words, name, organisation, askPence, presenter })).value<
      BookBid[]
    >();
  }
}

/** On a phone, by a card that was printed. */
async function vote(hall: TestHall): Promise<void> {
  await hall.hearAll();
  const [card] = await printedCards(hall);
  assert(card, 'cards were made');
  const code = secretOf(card);
  const anybody = new HttpClient(hall.localUrl);
  const { token } = (await anybody.post('/api/card', { code, device: deviceCalled('voter') })).value<{
    token: string;
  }>();
  const phone = await hall.phone('voter');
  must(await phone.mine(token, true));
  const marks = bids.map(({ mark }, place) => [place + 1, mark] as const);
  must(await phone.command({ type: 'ballot', token, send: 1, basedOn: 0, marks }));
}

function isAllAnnounced({ room: { state } }: TestHall): boolean {
  const run = currentRun(state);
  return run !== null && state.resultsShown > announcementSteps(run).length;
}

/** Every row of every table, and whether the database proves itself. */
export function tablesOf({ dataDir }: TestHall): {
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
  readonly holds: boolean;
} {
  const db = openToRead(join(dataDir, databaseName));
  try {
    const names = db
      .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
      .pluck(true)
      .all();
    const rows = names.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()] as const);
    return { tables: Object.fromEntries(rows), holds: recountDatabase(db).holds };
  } finally {
    db.close();
  }
}

/** The event once more in its fund, without bids and cards: what `POST /api/officer/copies` takes. */
export const again = {
  from: 1,
  fund: 1,
  area: 1,
  name: 'Again',
  venue: 'Here',
  date: 'Later',
  bids: false,
  cards: false,
};
