/** What an officer sees of funds and events at a glance. */

import { ballotFigures } from '../../domain/event/ballot-figures.ts';
import { z } from 'zod';
import type { Register } from '../../db/register/register.ts';
import type { Texts } from '../../db/register/texts.ts';
import { currentRun } from '../../domain/event/state.ts';
import { directPence } from '../../domain/fund/held.ts';
import type { FundState } from '../../domain/fund/fund.ts';
import { assert } from '../../domain/outcome.ts';
import type { EventSummary, FundSummary } from '../../domain/wire/http.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';
import { fundDays } from './keeping.ts';

const named = z.object({ name: z.string() });

export async function fundSummary(
  state: FundState,
  { register, rooms }: { register: Register; rooms: Rooms },
): Promise<FundSummary> {
  assert(state.fund !== null, 'a fund that is listed was created');
  const name = await namesIn(register.texts, [state]);
  return {
    fund: state.fund,
    name: name(state.textHash),
    practice: state.practice,
    archived: state.archived,
    ...fundDays(state, rooms),
    totalPence: state.totalPence,
    directPence: directPence(state),
    areas: [...state.areas].map(([area, { potPence, textHash, events }]) => ({
      area,
      name: name(textHash),
      potPence,
      events: events.flatMap((event) => rooms.event(event) ?? []).map(eventSummary),
    })),
  };
}

export function eventSummary(room: EventRoom): EventSummary {
  const { event, state } = room;
  return {
    event,
    text: room.book().text,
    stage: state.stage,
    practice: state.practice,
    potPence: state.potPence,
    rulesChosen: state.rulesChosen,
    archived: state.archived,
    bids: state.bids.size,
    cards: state.cards.size,
    ballots: ballotFigures(state).in,
    signedRun: state.stage === 'signed' ? (currentRun(state)?.number ?? null) : null,
  };
}

/** The name of a fund or an area; empty once erased. */
export async function nameOf(texts: Texts, textHash: string): Promise<string> {
  return nameIn(await texts.read(textHash));
}

/** The names of funds and of their areas, read at once. */
export async function namesIn(
  texts: Texts,
  funds: readonly FundState[],
): Promise<(textHash: string) => string> {
  const hashes = funds.flatMap(({ textHash, areas }) => [
    textHash,
    ...[...areas.values()].map((area) => area.textHash),
  ]);
  const words = await texts.readAll(hashes);
  return (textHash) => nameIn(words.get(textHash));
}

function nameIn(read: unknown): string {
  const words = named.safeParse(read);
  return words.success ? words.data.name : '';
}

/** What everybody can read on the pages of this server: what funds, areas and events are called, and where they are. */
export async function knownNames({
  rooms,
  register,
}: {
  register: Register;
  rooms: Rooms;
}): Promise<readonly string[]> {
  const events = rooms.events().flatMap((room) => {
    const { name, venue, fund, area } = room.book().text;
    return [name, venue, fund, area];
  });
  const states = rooms.funds().map(({ state }) => state);
  const name = await namesIn(register.texts, states);
  const funds = states.flatMap(({ textHash, areas }) => [
    name(textHash),
    ...[...areas.values()].map((area) => name(area.textHash)),
  ]);
  return [...new Set([...events, ...funds])];
}
