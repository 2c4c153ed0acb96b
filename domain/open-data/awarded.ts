/**
 * What was awarded at one event and stands, as the fund's journal says (O2): what came back is taken off, and a project that
 * holds nothing any more has no grant. All that the file of grants knows of awards is said here.
 */

import { heldPence } from '../fund/held.ts';
import type { FundState } from '../fund/fund.ts';
import type { BidId, EventId } from '../ids.ts';
import type { Pence } from '../money.ts';

export interface Awarded {
  readonly bid: BidId;
  readonly amountPence: Pence;
  /** Of its first award, in days since 1970: more money later is the same grant. */
  readonly day: number;
}

/** In the order in which they were awarded. */
export function awardedAt(state: FundState, event: EventId): readonly Awarded[] {
  const days = new Map<BidId, number>();
  for (const award of state.awards.filter((each) => each.event === event))
    for (const { bid } of award.lines) days.set(bid, Math.min(award.day, days.get(bid) ?? award.day));
  return [...days]
    .map(([bid, day]) => ({ bid, day, amountPence: heldPence(state, event, bid) }))
    .filter(({ amountPence }) => amountPence > 0);
}

/** The day of the first award at that event, in days since 1970; null while nothing is awarded. */
export function firstAward(state: FundState, event: EventId): number | null {
  const days = state.awards.filter((each) => each.event === event).map(({ day }) => day);
  return days.length === 0 ? null : Math.min(...days);
}

/** The last day on which money of an award of that event came back, in days since 1970; null while none did. */
export function lastBack(state: FundState, event: EventId): number | null {
  const back = state.givenBack.filter(
    (each) => each.event === event && each.because !== 'recorded-by-mistake',
  );
  return back.length === 0 ? null : Math.max(...back.map(({ day }) => day));
}
