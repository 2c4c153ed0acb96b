/** Puts the sample fund together: the first start runs the main job, with nothing to fill in before. */

import { newText } from '../../db/register/texts.ts';
import { weekdayText } from '../../domain/words/formats.ts';
import { english } from '../../domain/words/language.ts';
import type { EventText } from '../../domain/event/texts.ts';
import { areaId, nobody, type Actor, type EventId } from '../../domain/ids.ts';
import { assert } from '../../domain/outcome.ts';
import { draftBids } from '../office/bids.ts';
import type { CardOffice } from '../office/cards.ts';
import { draftFirstCards } from '../office/first-cards.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { FundWithEvent } from '../live/what-to-create.ts';
import type { Rooms } from '../live/rooms.ts';
import { sampleBids } from './sample-bids.ts';
import { sampleAreas, sampleEvent, sampleFund, samplePeople, sampleRules } from './sample-words.ts';

export interface SampleDependencies extends CardOffice {
  readonly rooms: Rooms;
}

const actor: Actor = { role: 'officer', person: nobody };

/**
 * Makes the sample fund in practice mode, with eight areas and one event that is ready to open its doors. It is one
 * commit, so no crash leaves half a sample.
 */
export async function makeSample(deps: SampleDependencies): Promise<EventRoom> {
  const made = await deps.rooms.createFundWithEvent((event) => sample(deps, event), actor);
  // The sample is ours: a refusal means that we wrote it wrong, or that the disk takes nothing.
  assert(made.ok, `the sample can be made${made.ok ? '' : `, but ${made.refusal.code}`}`);
  return made.value;
}

async function sample(deps: SampleDependencies, event: EventId): Promise<FundWithEvent> {
  const { now } = deps;
  const { name, venue, area } = sampleEvent;
  const text: EventText = {
    name,
    venue,
    date: weekdayText(new Date(now()), english),
    fund: sampleFund.name,
    area,
    sample: true,
  };
  const bids = draftBids(
    event,
    sampleBids.map((bid) => ({ bid, presenter: null })),
  );
  const cards = await draftFirstCards(deps, event, sampleEvent.cards);
  const fundText = newText({ name: sampleFund.name });
  const areas = sampleAreas.map((each) => ({ potPence: each.potPence, text: newText({ name: each.name }) }));
  const words = newText({ ...text });
  return {
    totalPence: sampleFund.totalPence,
    practice: true,
    textHash: fundText.textHash,
    areas: areas.map(({ potPence, text: { textHash } }) => ({ potPence, textHash })),
    place: areaId(sampleAreas.findIndex((each) => each.name === area) + 1),
    words: words.textHash,
    texts: [fundText, ...areas.map((each) => each.text), words],
    filling: {
      commands: [
        { type: 'add-bids', bids: bids.bids },
        { type: 'set-rules', rules: sampleRules },
        cards.command,
      ],
      changes: [
        ...bids.changes,
        cards.change,
        ...samplePeople.map((person) => ({ kind: 'person-added', person: { event, ...person } }) as const),
      ],
    },
  };
}
