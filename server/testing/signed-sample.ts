/** The sample fund with its event played to its end, on a real server: voted on, sealed, told and signed by two. */

import { announcementSteps } from '../../domain/event/announced.ts';
import { isFunded } from '../../domain/reasons/decided.ts';
import type { Command } from '../../domain/event/commands.ts';
import type { Marks } from '../../domain/ballots/marks.ts';
import {
  eventId,
  nobody,
  personId,
  type Actor,
  type DeviceTag,
  type EventId,
  type FundId,
} from '../../domain/ids.ts';
import { dayText } from '../../domain/day.ts';
import type { AwardText } from '../../domain/fund/award-texts.ts';
import type { EventAwards } from '../../domain/wire/http-awards.ts';
import { localDay } from '../office/erasure-days.ts';
import { assert } from '../../domain/outcome.ts';
import { calling, opening, sealing, type UnversionedCommand } from '../../domain/testing/evening.ts';
import { withIds, type PlainIds } from '../../domain/testing/plain-ids.ts';
import { commandOn } from '../../domain/testing/play.ts';
import { must } from '../../domain/testing/set-up.ts';
import type { OfficeGrant, OpenDataOffice } from '../../domain/wire/http-open-data.ts';
import type { EventSummary } from '../../domain/wire/http.ts';
import { HttpClient } from './http-client.ts';
import { openHall, type HallSetup, type TestHall } from './test-hall.ts';

export interface SignedSample {
  readonly hall: TestHall;
  readonly officer: HttpClient;
  readonly anybody: HttpClient;
  readonly event: EventId;
  readonly fund: FundId;
}

const voter: Actor = { role: 'voter', person: nobody };

/**
 * @param voters how many vote, each in their own way
 * @param also what else there is: a machine of its own, and what an officer does before the doors open
 */
export async function signedSample(
  voters = 12,
  also: Pick<HallSetup, 'machine'> & { readonly before?: (sample: SignedSample) => Promise<void> } = {},
): Promise<SignedSample> {
  const { before, ...setup } = also;
  const hall = await openHall({ cards: 1, ...setup });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  const made = (await officer.post('/api/officer/practice/sample', {})).value<EventSummary>();
  const event = eventId(made.event);
  const room = hall.server.rooms.event(event);
  assert(room, 'the sample was made');
  const sample = { hall, officer, anybody: new HttpClient(hall.localUrl), event, fund: room.state.fund };
  await before?.(sample);
  const press = async (ask: PlainIds<UnversionedCommand>, person = personId(1)) =>
    must(await room.submit(commandOn(ask, room.state.stageVersion), { role: 'officer', person }));
  for (const ask of [...opening, ...calling(room.state.order)]) await press(ask);
  for (const [place, key] of [...room.state.cards.keys()].slice(0, voters).entries()) {
    const marks: Marks = room.state.order.map((bid, at) => [bid, 1 + ((place * 7 + at * 3) % 5)] as const);
    const ballot = {
      type: 'send-ballot',
      key,
      device: withIds<DeviceTag>('phone'),
      send: 1,
      basedOn: 0,
      marks,
    } as const;
    must(await room.submit(withIds<Command>(ballot), voter));
  }
  for (const ask of sealing) await press(ask);
  while (room.state.runs.at(-1)?.openTie) {
    await press({ type: 'number-the-draw' });
    await press({ type: 'settle-by-draw', drawn: 1, drawnAgain: 1, drewBy: 5, watchedBy: 6 });
  }
  await press({ type: 'start-results' });
  const [run] = room.state.runs.slice(-1);
  assert(run, 'the count was sealed');
  while (room.state.resultsShown < announcementSteps(run).length + 1)
    await press({ type: 'show-next-result' });
  for (const as of ['officer', 'second'] as const) {
    const person = await hall.server.register.people.add({ event, name: `Signer ${as}`, part: as });
    const fingerprint = room.hall().fingerprint ?? '';
    await press({ type: 'sign', run: run.number, fingerprint, as, person }, person);
  }
  assert(run.lines.some(isFunded), 'something is chosen');
  return sample;
}

export const samplePublisher = {
  name: 'Example Council',
  prefix: '360G-examplecouncil',
  identifier: 'GB-LAE-EXA',
  website: 'https://www.example.gov.uk',
  geoCode: 'E06000049',
  questions: 'grants@example.gov.uk',
};

const sampleFacts = {
  department: 'Communities',
  months: 12,
  priorities: ['Lonely people', 'Warm places'],
  partners: ['Northfields Together'],
  areas: [],
};

/** Everything that an officer says before the grants of the sample can be published. */
export async function sayEverything(
  { officer, fund, event }: SignedSample,
  words: Partial<AwardText> = {},
): Promise<OpenDataOffice> {
  const of = `/api/officer/funds/${fund}`;
  (await officer.put('/api/officer/publisher', samplePublisher)).value();
  (await officer.put(`${of}/facts`, sampleFacts)).value();
  await awardEverything({ officer, event }, words);
  const { grants } = (await officer.get(`${of}/open-data`)).value<OpenDataOffice>();
  return (await officer.put(`${of}/grants`, { grants: grants.map(said) })).value<OpenDataOffice>();
}

/** One act awards all that the signed run chose, today. */
async function awardEverything(
  { officer, event }: Pick<SignedSample, 'officer' | 'event'>,
  also: Partial<AwardText>,
): Promise<void> {
  const address = `/api/events/${event}/awards`;
  const { projects, newestRun: run } = (await officer.get(address)).value<EventAwards>();
  const chosen = projects.filter(({ claimPence }) => claimPence > 0);
  const lines = chosen.map(({ bid, claimPence }) => ({ bid, amountPence: claimPence }));
  const words = { authority: 'Delegation 4.2', alternatives: '', interests: '', conditions: '', ...also };
  (await officer.post(address, { ...words, day: dayText(localDay(Date.now())), run, lines })).value();
}

/** The two of the sample that a person would receive are left out, as an officer would. */
function said({ event, bid, organisation, details }: OfficeGrant) {
  const isPerson = /Grandad|Biscuit/.test(organisation);
  return { event, bid, details: { ...details, recipient: isPerson ? 'person' : 'group' } };
}
