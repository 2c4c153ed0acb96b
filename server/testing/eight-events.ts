/** A fund of eight areas, each with an event that two people signed: four projects, of which the pot pays for some. */

import { createHash } from 'node:crypto';
import { ballotKey, deviceTag, eventId, nobody, personId, type EventId } from '../../domain/ids.ts';
import { withIds } from '../../domain/testing/plain-ids.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import { recommendedRules } from '../../domain/event/rules/rules.ts';
import { calling, opening, sealing, type UnversionedCommand } from '../../domain/testing/evening.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { EventSummary, FundSummary } from '../../domain/wire/http.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { HttpClient } from './http-client.ts';
import type { TestHall } from './test-hall.ts';

const officer = { role: 'officer', person: personId(1) } as const;
/** Pence that do not come out even: a rounded sum would show. */
const asks = [1_500_01, 1_000_33, 700_07, 600_37];
export const potOfEach = 3_000_01;

/** @param client an officer's */
export async function signedFund(hall: TestHall, client: HttpClient): Promise<readonly EventId[]> {
  const made = await client.post('/api/officer/funds', {
    name: 'Eight areas',
    totalPence: 25_000_00,
    practice: false,
  });
  const { fund } = made.value<FundSummary>();
  const events: EventId[] = [];
  for (let area = 1; area <= 8; area += 1) {
    const name = `Area ${area}`;
    must((await client.post('/api/officer/areas', { fund, name, potPence: potOfEach })).outcome());
    const asked = { fund, area, name: `Evening ${area}`, venue: 'Hall', date: 'Today' };
    const event = (await client.post('/api/officer/events', asked)).value<EventSummary>().event;
    const room = hall.server.rooms.event(eventId(event));
    if (!room) throw new Error(`event ${event} has a room`);
    await evening(hall, room);
    events.push(event);
  }
  return events;
}

async function evening({ server }: TestHall, room: EventRoom): Promise<void> {
  const ask = async (asked: UnversionedCommand): Promise<void> =>
    void must(await room.submit(commandOn(asked, room.state.stageVersion), officer));
  const texts = await server.register.texts.saveAll(
    asks.map((_, place) => ({
      name: `Project ${place + 1}`,
      organisation: `Group ${place + 1}`,
      purpose: 'Good',
      beneficiaries: 'All',
    })),
  );
  const bids = asks.map((askPence, place) => ({ askPence, leastPence: null, textHash: texts[place] ?? '' }));
  await ask({ type: 'add-bids', bids });
  await ask({ type: 'set-rules', rules: recommendedRules });
  const key = ballotKey(createHash('sha256').update(`${room.event}`).digest('base64url').slice(0, 22));
  await ask({ type: 'make-cards', batch: 1, keys: [key] });
  for (const asked of [...opening, ...calling(room.state.order)]) await ask(asked);
  const marks = withIds<Marks>(asks.map((_, place) => [place + 1, 5 - place] as const));
  const ballot = {
    type: 'send-ballot',
    key,
    device: deviceTag('phone'.padEnd(11, 'x')),
    send: 1,
    basedOn: 0,
    marks,
  };
  must(await room.submit(ballot as never, { role: 'voter', person: nobody }));
  for (const asked of sealing) await ask(asked);
  await ask({ type: 'start-results' });
  while ((await room.submit(commandOn({ type: 'show-next-result' }, room.state.stageVersion), officer)).ok);
  for (const as of ['officer', 'second'] as const) {
    const person = await server.register.people.add({ event: room.event, name: `Signer ${as}`, part: as });
    const fingerprint = room.hall().fingerprint ?? '';
    const signing = { type: 'sign', run: room.state.runs.length, fingerprint, as, person } as const;
    must(await room.submit(commandOn(signing, room.state.stageVersion), { role: 'officer', person }));
  }
}
