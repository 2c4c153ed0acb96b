/** Puts the sample fund together: the first start runs the main job, with nothing to fill in before. */

import type { EventText } from '../../domain/event/texts.ts';
import type { Actor } from '../../domain/ids.ts';
import { assert, type Outcome } from '../../domain/outcome.ts';
import { addBids } from '../office/bids.ts';
import { makeCards, type CardOffice } from '../office/cards.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { FundRoom } from '../live/fund-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { sampleBids } from './sample-bids.ts';
import { sampleAreas, sampleEvent, sampleFund, samplePeople, sampleRules } from './sample-words.ts';

export interface SampleNeeds extends CardOffice {
  readonly rooms: Rooms;
}

const actor: Actor = { role: 'officer', person: 0 };

/** Makes the sample fund in practice mode, with its eight areas and one event that is ready for the doors to open. */
export async function makeSample(needs: SampleNeeds): Promise<EventRoom> {
  const fund = await makeFund(needs);
  const room = await makeEvent(needs, fund);
  const bids = sampleBids.map((bid) => ({ bid, presenter: null }));
  await must(addBids({ room, register: needs.register, actor }, bids));
  await must(room.submit({ type: 'set-rules', rules: sampleRules }, actor));
  await must(makeCards(needs, room, { count: sampleEvent.cards }, actor));
  for (const person of samplePeople) needs.register.people.add({ event: room.event, ...person });
  return room;
}

async function makeFund({ rooms, register }: SampleNeeds): Promise<FundRoom> {
  const { name, totalPence } = sampleFund;
  const textHash = register.texts.save({ name });
  const fund = await must(rooms.createFund({ totalPence, practice: true, textHash }, actor));
  for (const { name: area, potPence } of sampleAreas) {
    const areaHash = register.texts.save({ name: area });
    await must(fund.submit({ type: 'add-area', potPence, textHash: areaHash }, actor));
  }
  return fund;
}

function makeEvent({ rooms, register, now }: SampleNeeds, { fund }: FundRoom): Promise<EventRoom> {
  const { name, venue, area } = sampleEvent;
  const text: EventText = { name, venue, date: dayOf(now()), fund: sampleFund.name, area, sample: true };
  const place = sampleAreas.findIndex((each) => each.name === area) + 1;
  return must(rooms.createEvent({ fund, area: place, textHash: register.texts.save({ ...text }) }, actor));
}

/** "Saturday 28 January": the sample event is today. */
function dayOf(wallMs: number): string {
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });
  return day.format(wallMs).replace(',', '');
}

/** The sample is ours: a refusal means that we wrote it wrong, or that the disk takes nothing. */
async function must<T>(asked: Promise<Outcome<T>>): Promise<T> {
  const outcome = await asked;
  assert(outcome.ok, `the sample can be made${outcome.ok ? '' : `, but ${outcome.refusal.code}`}`);
  return outcome.value;
}
