/** Opens a published election as a practice event: its ballots are cast by the server, and its count is sealed. */

import { newText } from '../../db/register/texts.ts';
import type { CommandType } from '../../domain/event/commands.ts';
import { areaId, electionFile, nobody, type Actor, type EventId } from '../../domain/ids.ts';
import { accepted, assert, refused, type Outcome } from '../../domain/outcome.ts';
import type { FileNotice } from '../../domain/pabulib/notices.ts';
import { TooManyWaiting, type WorkerThreads } from '../workers/worker-threads.ts';
import type { Job } from '../workers/in-thread.ts';
import { mostBytesAtOnce } from '../workers/sent-json.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { ReportFault } from '../live/server-dependencies.ts';
import type { FundWithEvent } from '../live/what-to-create.ts';
import type { Rooms } from '../live/rooms.ts';
import { KeptBids, thenTakeBack } from './keep-bids.ts';
import type { CardOffice } from './cards.ts';
import { draftFirstCards } from './first-cards.ts';
import { eventWords } from './event-texts.ts';
import { destroyKeys } from './leftovers.ts';
import { marksIn, readElection, type ElectionRead } from './read-election.ts';

export interface ElectionDependencies extends CardOffice {
  readonly rooms: Rooms;
  readonly report: ReportFault;
  readonly workers: Pick<WorkerThreads, 'run'>;
}

export interface OpenedElection {
  readonly room: EventRoom;
  readonly leftOut: number;
  readonly notices: readonly FileNotice[];
}

type Step = () => Promise<Outcome<unknown>>;

/** So many marks wait in the event's queue at a time: whoever else is at this server gets their turn in between. */
const marksAtOnce = 5_000;
const voter: Actor = { role: 'voter', person: nobody };
const readWork: Job<Uint8Array, Outcome<ElectionRead>> = {
  file: new URL('./read-election-work.ts', import.meta.url),
  longestMs: 120_000,
};

/** Refused before anything is made when the file cannot be read, or not held as an event. @param bytes as they were sent */
export async function openElection(
  deps: ElectionDependencies,
  bytes: Uint8Array,
  actor: Actor,
): Promise<Outcome<OpenedElection>> {
  const read = await readHereOrApart(deps, bytes);
  if (!read.ok) return read;
  const election = read.value;
  const begun: Begun[] = [];
  const making = deps.rooms.createFundWithEvent((event) => {
    const along = { event, bids: new KeptBids(deps, event) };
    begun.push(along);
    return asMade(deps, along, election);
  }, actor);
  const made = await thenTakeBack(making, () => takeBackUnmade(deps, begun));
  if (!made.ok) return made;
  const room = made.value;
  const done = await allOf(theDay(room, election, actor));
  if (!done.ok) {
    // Half an election is none: what its own day refuses is taken back.
    await deps.rooms.takeBack(room);
    await destroyKeys(deps, [room.event]);
    return done;
  }
  const { leftOut, notices } = election;
  return accepted({ room, leftOut, notices });
}

async function readHereOrApart(
  { workers }: ElectionDependencies,
  bytes: Uint8Array,
): Promise<Outcome<ElectionRead>> {
  if (bytes.length <= mostBytesAtOnce) return readElection(bytes);
  try {
    return await workers.run(readWork, new Uint8Array(bytes));
  } catch (fault) {
    if (fault instanceof TooManyWaiting) throw fault;
    // It ran out of memory or time: no election of this size needs so much.
    return refused('too-large');
  }
}

/** An event that is being made, with the words that are kept of it before its commit. */
interface Begun {
  readonly event: EventId;
  readonly bids: KeptBids;
}

/** Words that no bid has, because their event was not made; while that is not known, nothing is taken back. */
async function takeBackUnmade({ rooms }: ElectionDependencies, begun: readonly Begun[]): Promise<void> {
  await rooms.followed();
  if (rooms.unread() > 0) return;
  for (const { event, bids } of begun) {
    const named = [...(rooms.event(event)?.state.bids.values() ?? [])].map(({ textHash }) => textHash);
    await bids.takeBack(new Set(named));
  }
}

/** The fund, its one area and the event of the election, set up for its day. */
async function asMade(
  deps: ElectionDependencies,
  { event, bids: kept }: Begun,
  election: ElectionRead,
): Promise<FundWithEvent> {
  const { potPence, text, rules } = election;
  const bids = await kept.keep(election.bids);
  const cards = await draftFirstCards(deps, event, election.cards);
  const [fundText, areaText] = [newText({ name: text.fund }), newText({ name: text.area })];
  const words = newText(eventWords(text));
  return {
    totalPence: potPence,
    practice: true,
    textHash: fundText.textHash,
    areas: [{ potPence, textHash: areaText.textHash }],
    place: areaId(1),
    words: words.textHash,
    texts: [fundText, areaText, words],
    filling: {
      commands: [{ type: 'add-bids', bids }, { type: 'set-rules', rules, heldBefore: true }, cards.command],
      changes: [cards.change],
    },
  };
}

/** From doors open to the sealed count, as in any event; a tie is left to the facilitator. */
function theDay(room: EventRoom, { ballots }: ElectionRead, actor: Actor): readonly Step[] {
  const moved = (type: Extract<CommandType, StageMove>) => () =>
    room.submit({ type, on: room.state.stageVersion }, actor);
  return [
    moved('open-doors'),
    () => room.submit({ type: 'open-voting', on: room.state.stageVersion, heldBefore: true }, actor),
    () => castAll(room, ballots),
    moved('start-last-call'),
    moved('close-voting'),
    moved('end-grace'),
    moved('seal'),
  ];
}

type StageMove = 'open-doors' | 'start-last-call' | 'close-voting' | 'end-grace' | 'seal';

/** One ballot a card, as far as they go; the first refusal ends it. */
async function castAll(room: EventRoom, ballots: Int32Array): Promise<Outcome<unknown>> {
  const keys = room.state.cards.keys();
  let sent: Promise<Outcome<unknown>>[] = [];
  let marksSent = 0;
  const wrongAmongSent = async (): Promise<Outcome<unknown> | undefined> => {
    const answers = await Promise.all(sent);
    [sent, marksSent] = [[], 0];
    return answers.find(({ ok }) => !ok);
  };
  for (const marks of marksIn(ballots)) {
    const { value: key } = keys.next();
    assert(key !== undefined, 'the election has a card for each ballot');
    const ballot = { key, marks, device: electionFile, send: 1, basedOn: 0 } as const;
    sent.push(room.submit({ type: 'send-ballot', ...ballot }, voter));
    marksSent += marks.length + 1;
    const wrong = marksSent < marksAtOnce ? undefined : await wrongAmongSent();
    if (wrong) return wrong;
  }
  return (await wrongAmongSent()) ?? accepted(null);
}

async function allOf(steps: readonly Step[]): Promise<Outcome<unknown>> {
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return accepted(null);
}
