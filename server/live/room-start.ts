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
import { foldOn, foldStream, type Folded } from './fold.ts';
import { OpenedCards } from './opened-cards.ts';
import type { StreamEpochs } from './queue-dependencies.ts';
import type { ServerDependencies } from './server-dependencies.ts';
import { TeamCards } from './team-cards.ts';

export interface RoomStart {
  /** False while another server owns the event: then no clock runs here, and nothing is done by itself. */
  readonly leads: boolean;
  readonly epochs: StreamEpochs | null;
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

/** That this server owns an event: in which epoch, and how far it has read the journal while it followed it. */
export interface Led {
  readonly epoch: number;
  readonly warm?: Pick<RoomStart['folded'], 'state' | 'head' | 'lastAt'>;
}

/** @param led where several servers share the journal; left out by those that follow it */
export async function readStart(
  event: EventId,
  { journal, lease, register, joinUrl, openSheets, openDoorList, report }: ServerDependencies,
  led?: Led,
): Promise<RoomStart> {
  const clocks = await register.clocks.read(event);
  const stream = streamOf('event', event);
  const folded = led?.warm
    ? await foldOn(journal, stream, eventFold, led.warm, clocks?.followed)
    : await foldStream(journal, stream, eventFold, clocks?.followed);
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
  const leads = lease === null || led !== undefined;
  const epochs = lease && { now: () => led?.epoch ?? lease.epochOf(stream), lookAgain: () => lease.look() };
  return { leads, epochs, folded, clocks, words, teamCards, opened, sheets, door, questions, openings };
}
