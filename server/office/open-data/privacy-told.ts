/** What is kept about people at one event, as its settings are now (O9). */

import { dayText } from '../../../domain/day.ts';
import { needsWholeBallots } from '../../../domain/event/rules/needs-whole-ballots.ts';
import { ofEachPurpose } from '../../../domain/purposes.ts';
import type { PrivacyTold } from '../../../domain/wire/http-open-data.ts';
import type { EventRoom } from '../../live/event-room.ts';
import { questionsTold } from '../questions.ts';
import { contactOf } from '../contact.ts';
import { daysToErase } from '../erasure-days.ts';
import type { OpenDataOffices } from './grants-source.ts';
import { publisherOf } from './kept.ts';

export async function privacyTold(room: EventRoom, deps: OpenDataOffices): Promise<PrivacyTold> {
  const { event, state } = room;
  const { name: publisher } = await publisherOf(deps);
  const fund = deps.rooms.fund(state.fund);
  const { days } = daysToErase(room, deps.rooms, deps.now());
  return {
    event,
    name: room.book().text.name,
    practice: state.practice,
    publisher,
    questions: fund ? await contactOf(fund, deps) : '',
    minimumAge: state.rules.minimumAge,
    wholeBallots: needsWholeBallots(state.rules),
    namesDemanded: state.rules.namesAtDoor,
    questionsAsked: questionsTold(room).set !== null,
    kept: ofEachPurpose((purpose) => {
      const day = days[purpose];
      return { day: day === null ? null : dayText(day), erased: state.erased.has(purpose) };
    }),
  };
}
