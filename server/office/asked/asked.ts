/** What officers and auditors are told when somebody asks: about one group, about one person, about the whole event. */

import { kindsVoted } from '../../../domain/asked/kinds-voted.ts';
import { inGroups, fewestShown } from '../../../domain/asked/in-groups.ts';
import { isAllAnnounced } from '../../../domain/event/announced.ts';
import { hasVoted } from '../../../domain/event/ballot-figures.ts';
import { waysVoted } from '../../../domain/event/ways-voted.ts';
import { publication } from '../../../domain/exports/publication.ts';
import type { BidId, CardNumber } from '../../../domain/ids.ts';
import { ofEachPurpose, purposes, type Purpose } from '../../../domain/purposes.ts';
import type {
  AskedGroup,
  AskedHeld,
  AskedImpact,
  AskedIndex,
  CardHeld,
  ContactHeld,
  FurtherOfGroup,
  HourVoted,
} from '../../../domain/wire/asked.ts';
import { isFunded } from '../../../domain/reasons/decided.ts';
import type { EventRoom } from '../../live/event-room.ts';
import type { Job } from '../../workers/in-thread.ts';
import type { WorkerThreads } from '../../workers/worker-threads.ts';
import { howManyKept } from '../erasure.ts';
import { populationOf } from '../open-data/facts-told.ts';
import type { OpenDataOffices } from '../open-data/grants-source.ts';
import { privacyTold } from '../open-data/privacy-told.ts';
import type { TimesAsked, TimesRead } from './event-times-work.ts';

export interface AskedOffices extends OpenDataOffices {
  readonly workers: Pick<WorkerThreads, 'run'>;
}

const timesWork: Job<TimesAsked, TimesRead> = {
  file: new URL('./event-times-work.ts', import.meta.url),
  longestMs: 120_000,
};

const hourMs = 60 * 60 * 1_000;

export function askedIndex(room: EventRoom): AskedIndex {
  const { text, bids } = room.book();
  return {
    event: room.event,
    name: text.name,
    groups: bids.map(({ bid, name: project, organisation }) => ({ bid, project, organisation })),
  };
}

/** Null where the event has no such project. */
export async function askedGroup(
  room: EventRoom,
  bid: BidId,
  deps: AskedOffices,
): Promise<AskedGroup | null> {
  await room.settled();
  const { event, state } = room;
  const { text, bids } = room.book();
  const found = bids.find((each) => each.bid === bid);
  if (!found) return null;
  const { pitches } = await deps.workers.run(timesWork, { event, keys: [] });
  return {
    event,
    name: text.name,
    bid,
    project: found.name,
    organisation: found.organisation,
    askPence: found.askPence,
    leastPence: found.leastPence,
    pitches: pitches.filter((each) => each.bid === bid),
    result: isAllAnnounced(state) ? publication(state, room.words()) : null,
    further: furtherOf(room, bid),
    contact: await contactHeld(room, bid, deps),
  };
}

function furtherOf({ state: { further } }: EventRoom, bid: BidId): readonly FurtherOfGroup[] {
  return further.runs.flatMap(({ number, because, lines }) => {
    if (because !== 'part-kept' && because !== 'tie-drawn') return [];
    const line = lines.find((each) => each.bid === bid);
    const amountPence = line === undefined ? null : isFunded(line) ? line.amountPence : 0;
    return [{ number, because, amountPence }];
  });
}

/** Of somebody under 18 nobody is told more than that something is kept (S9). */
async function contactHeld(
  { event, state }: EventRoom,
  bid: BidId,
  { register }: AskedOffices,
): Promise<ContactHeld> {
  const known = await register.contacts.read(event, state.bids.get(bid)?.textHash ?? '');
  if (known === null) return { kind: 'none' };
  const { name, contact, under18 } = known;
  return under18 ? { kind: 'under-18' } : { kind: 'adult', name, contact };
}

export async function askedHeld(
  room: EventRoom,
  card: CardNumber | null,
  deps: AskedOffices,
): Promise<AskedHeld> {
  await room.settled();
  const people = await deps.register.people.ofEvent(room.event);
  const kept = new Map<Purpose, number>();
  for (const purpose of purposes) kept.set(purpose, await howManyKept(purpose, room, deps));
  return {
    privacy: await privacyTold(room, deps),
    kept: ofEachPurpose((purpose) => kept.get(purpose) ?? 0),
    card: card === null ? null : await cardHeld(room, card, deps),
    staff: people.flatMap(({ name, part, event }) =>
      name === null || event === null ? [] : [{ name, part }],
    ),
  };
}

async function cardHeld(
  { event }: EventRoom,
  number: CardNumber,
  { register }: AskedOffices,
): Promise<CardHeld> {
  const card = (await register.cards.list(event, null)).find((each) => each.number === number);
  if (!card) return { number, kept: null };
  const linked = (await register.cardLinks.keys(event)).has(number);
  return { number, kept: { opened: card.opened, cancelled: card.cancelled, linked } };
}

export async function askedImpact(room: EventRoom, deps: AskedOffices): Promise<AskedImpact> {
  await room.settled();
  const { event, state, sheets } = room;
  const keys = [...state.ballots.keys()].filter((key) => hasVoted(state, key));
  const { hours } = await deps.workers.run(timesWork, { event, keys });
  const contacts = await deps.register.contacts.readAll(event);
  const isTold = isAllAnnounced(state);
  return {
    privacy: await privacyTold(room, deps),
    bids: state.bids.size,
    presentersUnder18: [...contacts.values()].filter(({ under18 }) => under18).length,
    ballots: keys.length,
    cards: [...state.cards.values()].filter((each) => each === 'live').length,
    ways: isTold ? waysVoted(state, sheets.fates) : null,
    population: await populationOf(room, deps),
    hours: isTold ? hoursVoted(hours) : null,
    kinds: kindsVoted(state),
  };
}

function hoursVoted(hours: TimesRead['hours']): readonly HourVoted[] | null {
  const groups = inGroups(hours, (group) => sum(group.map(([, ballots]) => ballots)) >= fewestShown);
  return (
    groups?.map((group) => ({
      from: group[0]?.[0] ?? 0,
      to: (group.at(-1)?.[0] ?? 0) + hourMs,
      ballots: sum(group.map(([, ballots]) => ballots)),
    })) ?? null
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, each) => all + each, 0);
}
