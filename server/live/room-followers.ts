/** What a room reads again for each kind of numbered change (J21). */

import type { NumberedKind } from '../../db/register/numbered-changes.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { EventDoor } from './event-door.ts';
import type { EventQuestions } from './event-questions.ts';
import type { EventSheets } from './event-sheets.ts';
import type { EventWords } from './event-words.ts';
import type { OpenedCards } from './opened-cards.ts';
import type { Openings } from './openings.ts';
import type { TeamCards } from './team-cards.ts';

/** The kinds that are about one event. */
export type RoomChange = Exclude<NumberedKind, 'streams'>;

export interface FollowedParts {
  readonly words: EventWords;
  readonly teamCards: TeamCards;
  readonly opened: OpenedCards;
  readonly openings: Openings;
  readonly sheets: EventSheets;
  readonly door: EventDoor;
  readonly questions: EventQuestions;
  /** The state of the event, once everything in it is durable. */
  readonly settled: () => Promise<EventState>;
}

export function roomFollowers({
  words,
  teamCards,
  opened,
  openings,
  sheets,
  door,
  questions,
  settled,
}: FollowedParts): Readonly<Record<RoomChange, () => Promise<void>>> {
  return {
    'words-erased': () => words.loadAgain(settled),
    'cards-opened': () => opened.load(),
    async 'card-links-destroyed'() {
      await teamCards.load();
      await opened.load();
      openings.forget();
      questions.forget();
      await sheets.load();
      await door.load();
    },
    sheets: () => sheets.load(),
    'door-list': () => door.load(),
    questions: () => questions.load(),
  };
}
