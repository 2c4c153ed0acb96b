/** What an officer sees of funds and events at a glance. */

import { ballotFigures } from '../../domain/event/ballot-figures.ts';
import { z } from 'zod';
import type { Register } from '../../db/register/register.ts';
import type { Texts } from '../../db/register/texts.ts';
import { dayText } from '../../domain/day.ts';
import { standingRun } from '../../domain/event/state.ts';
import type { FundState } from '../../domain/fund/fund.ts';
import { assert } from '../../domain/outcome.ts';
import type { EventSummary, FundSummary } from '../../domain/wire/http.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

const named = z.object({ name: z.string() });

export function fundSummary(
  state: FundState,
  { register, rooms }: { register: Register; rooms: Rooms },
): FundSummary {
  assert(state.fund !== null, 'a fund that is listed was created');
  return {
    fund: state.fund,
    name: nameOf(register.texts, state.textHash),
    practice: state.practice,
    archived: state.archived,
    eraseDay: state.eraseDay === null ? null : dayText(state.eraseDay),
    totalPence: state.totalPence,
    areas: [...state.areas].map(([area, { potPence, textHash, events }]) => ({
      area,
      name: nameOf(register.texts, textHash),
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
    signedRun: state.stage === 'signed' ? (standingRun(state)?.number ?? null) : null,
  };
}

/** The name of a fund or an area; empty once erased. */
export function nameOf(texts: Texts, textHash: string): string {
  const words = named.safeParse(texts.read(textHash));
  return words.success ? words.data.name : '';
}

/** What everybody can read on the pages of this server: what funds, areas and events are called, and where they are. */
export function knownNames({ rooms, register }: { register: Register; rooms: Rooms }): readonly string[] {
  const events = rooms.events().flatMap((room) => {
    const { name, venue, fund, area } = room.book().text;
    return [name, venue, fund, area];
  });
  const funds = rooms.funds().flatMap(({ state }) => {
    const areas = [...state.areas.values()].map(({ textHash }) => nameOf(register.texts, textHash));
    return [nameOf(register.texts, state.textHash), ...areas];
  });
  return [...new Set([...events, ...funds])];
}
