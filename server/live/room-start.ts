/** What a room needs that no journal holds: read once, when the room opens. */

import type { CardOpening } from '../../db/register/card-openings.ts';
import type { ClocksLeft } from '../../db/register/clocks.ts';
import { streamOf } from '../../db/journal.ts';
import type { EntryBody } from '../../domain/event/entries.ts';
import type { EventState } from '../../domain/event/state.ts';
import type { BallotKey, EventId } from '../../domain/ids.ts';
import { eventFold } from './event-stream.ts';
import { EventDoor } from './event-door.ts';
import { EventQuestions } from './event-questions.ts';
import { EventSheets } from './event-sheets.ts';
import { EventWords } from './event-words.ts';
import { foldStream, type Folded } from './fold.ts';
import { OpenedCards } from './opened-cards.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { TeamCards } from './team-cards.ts';

export interface RoomStart {
  readonly folded: Folded<EventState, EntryBody>;
  readonly clocks: ClocksLeft | null;
  readonly words: EventWords;
  readonly teamCards: TeamCards;
  readonly opened: OpenedCards;
  readonly sheets: EventSheets;
  readonly door: EventDoor;
  readonly questions: EventQuestions;
  readonly openings: ReadonlyMap<BallotKey, readonly CardOpening[]>;
}

export async function readStart(
  event: EventId,
  { journal, register, joinUrl, openSheets, openDoorList, report }: ServerDependencies,
): Promise<RoomStart> {
  const clocks = await register.clocks.read(event);
  const folded = await foldStream(journal, streamOf('event', event), eventFold, clocks?.followed);
  const words = new EventWords(register.texts, () => joinUrl(event));
  const teamCards = new TeamCards(event, register.cardLinks);
  await words.load(folded.state);
  await teamCards.load();
  const opened = new OpenedCards(event, register);
  await opened.load();
  const sheets = new EventSheets(event, register, openSheets);
  await sheets.load();
  const door = new EventDoor(event, register, openDoorList);
  await door.load();
  const questions = new EventQuestions(event, register, report);
  await questions.load();
  const openings = await register.cardOpenings.list(event);
  return { folded, clocks, words, teamCards, opened, sheets, door, questions, openings };
}
