/** Opens a published election as a practice event: its ballots are cast by the server, and its count is sealed. */

import type { CommandType } from '../../domain/event/commands.ts';
import { flawIn } from '../../domain/event/rules/rules-flaws.ts';
import type { Actor, EventId } from '../../domain/ids.ts';
import { accepted, refused, type Outcome } from '../../domain/outcome.ts';
import { electionHeldBy, penceOf, type ElectionAsEvent } from '../../domain/pabulib/as-event.ts';
import { allocationFor } from '../../domain/pabulib/as-rules.ts';
import type { Election } from '../../domain/pabulib/election.ts';
import { MalformedElection } from '../../domain/pabulib/malformed.ts';
import { noticesOf, type Notice } from '../../domain/pabulib/notices.ts';
import { parseElection } from '../../domain/pabulib/parse.ts';
import { UnfitElection, type Unfitness } from '../../domain/pabulib/unfit.ts';
import { mostElection, type ElectionAsked } from '../../domain/wire/http-elections.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Report } from '../live/house.ts';
import type { FundWithEvent, Rooms } from '../live/rooms.ts';
import { draftBids } from './bids.ts';
import { draftFirstCards, type CardOffice } from './cards.ts';
import { bidTextOf, eventTextOf } from './election-words.ts';
import { saveEventText } from './event-texts.ts';
import { destroyKeys } from './leftovers.ts';

export interface ElectionNeeds extends CardOffice {
  readonly rooms: Rooms;
  readonly report: Report;
}

export interface OpenedElection {
  readonly room: EventRoom;
  readonly leftOut: number;
  readonly notices: readonly Notice[];
}

interface Read {
  readonly election: Election;
  readonly held: ElectionAsEvent;
}

type Step = () => Promise<Outcome<unknown>>;

/** So many ballots wait in the event's queue at a time: the screens of other events get their turn in between. */
const castAtOnce = 250;
const voter: Actor = { role: 'voter', person: 0 };

/** Refused before anything is made when the file cannot be read, or not held as an event. */
export async function openElection(
  needs: ElectionNeeds,
  asked: ElectionAsked,
  actor: Actor,
): Promise<Outcome<OpenedElection>> {
  const read = readElection(asked);
  if (!read.ok) return read;
  const { election, held } = read.value;
  const made = await needs.rooms.createFundWithEvent((event) => asMade(needs, event, read.value), actor);
  if (!made.ok) return made;
  const room = made.value;
  const done = await allOf(theDay(room, held, actor));
  if (!done.ok) {
    // Half an election is none: what its own day refuses is taken back.
    await needs.rooms.takeBack(room);
    destroyKeys(needs, [room.event]);
    return done;
  }
  const notices = noticesOf(election, asked.rule === 'of-the-file');
  return accepted({ room, leftOut: held.leftOut.length, notices });
}

function readElection({ text, rule }: ElectionAsked): Outcome<Read> {
  try {
    const election = parseElection(text);
    const { projects, ballots } = election;
    if (projects.length > mostElection.projects) return unfit('too-many-projects');
    if (ballots.length > mostElection.ballots) return unfit('too-many-ballots');
    if (ballots.length === 0) return unfit('no-ballots');
    const allocation = allocationFor(rule, election);
    const held = electionHeldBy(election, { borda: 'last-is-one', asScores: false, allocation });
    for (const { cost } of held.projects) penceOf(election, cost);
    if (held.projects.length === 0) return unfit('no-projects');
    return flawIn(held.rules) === null ? accepted({ election, held }) : unfit('rules');
  } catch (error) {
    if (error instanceof UnfitElection) return unfit(error.code);
    if (!(error instanceof MalformedElection)) throw error;
    const { line, column, code } = error;
    return refused('election-unreadable', { line, column, malformation: code });
  }
}

function unfit(why: Unfitness): Outcome<never> {
  return refused('election-unfit', { why });
}

/** The fund, its one area and the event of the election, set up for its day. */
function asMade(needs: ElectionNeeds, event: EventId, { election, held }: Read): FundWithEvent {
  const { texts } = needs.register;
  const { potPence, projects, ballots, rules } = held;
  const text = eventTextOf(election);
  const bids = draftBids(
    needs.register,
    event,
    projects.map((project) => ({
      bid: { ...bidTextOf(project), askPence: penceOf(election, project.cost), leastPence: null },
      presenter: null,
    })),
  );
  const cards = draftFirstCards(needs, event, ballots.length);
  return {
    totalPence: potPence,
    practice: true,
    textHash: texts.save({ name: text.fund }),
    areas: [{ potPence, textHash: texts.save({ name: text.area }) }],
    place: 1,
    words: saveEventText(texts, text),
    filling: {
      commands: [
        { type: 'add-bids', bids: bids.bids },
        { type: 'set-rules', rules, heldBefore: true },
        cards.command,
      ],
      keep() {
        bids.keep();
        cards.keep();
      },
    },
  };
}

/** From the doors to the sealed count, as on any day; what a tie needs is left to the facilitator. */
function theDay(room: EventRoom, { ballots }: ElectionAsEvent, actor: Actor): readonly Step[] {
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
async function castAll(room: EventRoom, ballots: ElectionAsEvent['ballots']): Promise<Outcome<unknown>> {
  const cast = [...room.state.cards.keys()].map((key, place) => ({ key, marks: ballots[place] ?? [] }));
  for (let from = 0; from < cast.length; from += castAtOnce) {
    const sent = cast
      .slice(from, from + castAtOnce)
      .map((ballot) =>
        room.submit({ type: 'send-ballot', ...ballot, device: 'file', send: 1, basedOn: 0 }, voter),
      );
    const wrong = (await Promise.all(sent)).find(({ ok }) => !ok);
    if (wrong) return wrong;
  }
  return accepted(null);
}

async function allOf(steps: readonly Step[]): Promise<Outcome<unknown>> {
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  return accepted(null);
}
