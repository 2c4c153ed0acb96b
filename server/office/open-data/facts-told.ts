/** What the public pages of an event and of a fund say besides their figures: anybody may read it. */

import { kindsVoted } from '../../../domain/asked/kinds-voted.ts';
import { dayText } from '../../../domain/day.ts';
import { firstAward, lastBack } from '../../../domain/open-data/awarded.ts';
import { fundId } from '../../../domain/ids.ts';
import type { EventFactsTold, FundFactsTold, Population } from '../../../domain/wire/http-open-data.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { contactOf } from '../contact.ts';
import { daysToErase } from '../erasure-days.ts';
import { namesIn } from '../summaries.ts';
import { furtherTold } from './after-signing.ts';
import { numberOf, type OpenDataOffices } from './grants-source.ts';
import { mapTold } from './area-maps.ts';
import { factsOf, publisherOf, type Kept } from './kept.ts';
import { publishedFile } from './office.ts';

export async function eventFactsTold(room: EventRoom, deps: OpenDataOffices): Promise<EventFactsTold> {
  const { state, event } = room;
  const fund = deps.rooms.fund(state.fund);
  const { name } = await publisherOf(deps);
  const day = fund ? firstAward(fund.state, event) : null;
  const changed = fund ? lastBack(fund.state, event) : null;
  const askUntil = daysToErase(room, deps.rooms, deps.now()).days.voters;
  return {
    fund: fundId(state.fund),
    publisher: name,
    questions: fund ? await contactOf(fund, deps) : '',
    awardedOn: day === null ? null : dayText(day),
    changedOn: changed === null ? null : dayText(changed),
    askUntil: askUntil === null ? null : dayText(askUntil),
    grants: fund !== undefined && (await publishedFile(fund, deps)) !== null,
    population: await populationOf(room, deps),
    further: await furtherTold(room, deps),
    kinds: kindsVoted(state)?.map(({ kinds, ballots }) => ({ kinds, ballots })) ?? null,
  };
}

/** Of the event's area, where the council said it. */
export async function populationOf({ state }: EventRoom, deps: Kept): Promise<Population | null> {
  const { areas } = await factsOf(state.fund, deps);
  const said = areas.find((each) => each.area === state.area);
  if (said === undefined || said.population === null) return null;
  return { count: said.population, source: said.populationSource, year: said.populationYear };
}

export async function fundFactsTold(room: FundRoom, deps: OpenDataOffices): Promise<FundFactsTold> {
  const { name: publisher } = await publisherOf(deps);
  const { priorities, partners, areas } = await factsOf(numberOf(room), deps);
  const name = await namesIn(deps.register.texts, [room.state]);
  return {
    publisher,
    questions: await contactOf(room, deps),
    priorities,
    partners,
    areas: [...room.state.areas].map(([area, { textHash }]) => {
      const said = areas.find((each) => each.area === area);
      return {
        name: name(textHash),
        partnership: said?.partnership ?? '',
        population: said?.population ?? null,
        populationSource: said?.populationSource ?? '',
        populationYear: said?.populationYear ?? null,
      };
    }),
    grantsAt: (await publishedFile(room, deps))?.about.at ?? null,
    map: await mapTold(room, deps),
  };
}
