/** What the public pages of an event and of a fund say besides their figures: anybody may read it. */

import { dayText } from '../../../domain/day.ts';
import { firstAward, lastBack } from '../../../domain/open-data/awarded.ts';
import { fundId } from '../../../domain/ids.ts';
import type { EventFactsTold, FundFactsTold } from '../../../domain/wire/http-open-data.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { FundRoom } from '../../live/fund-room.ts';
import { daysToErase } from '../erasure-days.ts';
import { namesIn } from '../summaries.ts';
import { numberOf, type OpenDataOffices } from './grants-source.ts';
import { mapTold } from './area-maps.ts';
import { factsOf, publisherOf } from './kept.ts';
import { publishedFile } from './office.ts';

export async function eventFactsTold(room: EventRoom, deps: OpenDataOffices): Promise<EventFactsTold> {
  const { state, event } = room;
  const fund = deps.rooms.fund(state.fund);
  const { name, questions } = await publisherOf(deps);
  const day = fund ? firstAward(fund.state, event) : null;
  const changed = fund ? lastBack(fund.state, event) : null;
  const askUntil = daysToErase(room, deps.rooms, deps.now()).days.voters;
  return {
    fund: fundId(state.fund),
    publisher: name,
    questions,
    awardedOn: day === null ? null : dayText(day),
    changedOn: changed === null ? null : dayText(changed),
    askUntil: askUntil === null ? null : dayText(askUntil),
    grants: fund !== undefined && (await publishedFile(fund, deps)) !== null,
  };
}

export async function fundFactsTold(room: FundRoom, deps: OpenDataOffices): Promise<FundFactsTold> {
  const { name: publisher, questions } = await publisherOf(deps);
  const { priorities, partners, areas } = await factsOf(numberOf(room), deps);
  const name = await namesIn(deps.register.texts, [room.state]);
  return {
    publisher,
    questions,
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
