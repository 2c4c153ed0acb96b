/** What projects hold of a fund, what was granted directly, and what is left (F1, G1, G7). */

import type { BidId, EventId } from '../ids.ts';
import { sumPence, type Pence } from '../money.ts';
import type { DirectGrant } from './awards.ts';
import type { FundState } from './fund.ts';

/** What a project holds now: all that it was awarded, less all that came back. */
export function heldPence(state: FundState, event: EventId, bid: BidId): Pence {
  const given = state.awards
    .filter((award) => award.event === event)
    .flatMap(({ lines }) => lines.filter((line) => line.bid === bid))
    .map(({ amountPence }) => amountPence);
  const back = state.givenBack
    .filter((each) => each.event === event && each.bid === bid)
    .map(({ backPence }) => backPence);
  return sumPence(given) - sumPence(back);
}

/** What the projects of these events hold now, all together. */
export function heldByEvents(state: FundState, events: readonly EventId[]): Pence {
  const among = new Set(events);
  const given = state.awards
    .filter(({ event }) => among.has(event))
    .flatMap(({ lines }) => lines.map(({ amountPence }) => amountPence));
  const back = state.givenBack.filter(({ event }) => among.has(event)).map(({ backPence }) => backPence);
  return sumPence(given) - sumPence(back);
}

/** The direct grants that stand, all together. */
export function directPence(state: FundState): Pence {
  return sumPence(standingGrants(state).map(({ amountPence }) => amountPence));
}

export function standingGrants(state: FundState): readonly DirectGrant[] {
  return state.directGrants.filter(({ ended }) => ended === null);
}

/** What of the fund is in pots or directly granted: it is spoken for (F1, G7). */
export function spokenFor(state: FundState): Pence {
  const pots = [...state.areas.values()].map(({ potPence }) => potPence);
  return sumPence(pots) + directPence(state);
}
