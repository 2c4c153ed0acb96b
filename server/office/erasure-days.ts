/** On which day data about people is erased by itself, at one event (H7). */

import type { EventState } from '../../domain/event/state.ts';
import { everythingOn, ofEachPurpose, type ErasureDays } from '../../domain/purposes.ts';
import type { EventRoom } from '../live/event-room.ts';
import type { Rooms } from '../live/rooms.ts';

/** The day in days since 1970, as the calendar on the server's wall has it. */
export function localDay(wallMs: number): number {
  const local = new Date(wallMs);
  return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / 86_400_000;
}

/** The day on which the result was signed; null before. */
export function signedOn({ stage, signatures }: EventState): number | null {
  const last = stage === 'signed' ? signatures.at(-1) : undefined;
  return last === undefined ? null : localDay(last.at);
}

export interface DaysOfEvent {
  /** The event's own day, or else its fund's, of those that count; null for never. */
  readonly days: ErasureDays;
  /** The fund's, of those that count. */
  readonly ofFund: ErasureDays;
  /** The day that was set and does not count. */
  readonly ignored: ErasureDays;
}

/**
 * A day counts only if it is later than the day on which the event was over. It may have been set for an evening that was
 * postponed, or for other events of the fund: then nobody has said how long this one keeps its data.
 */
export function daysToErase(
  { state }: Pick<EventRoom, 'state'>,
  rooms: Pick<Rooms, 'fund'>,
  now: number,
): DaysOfEvent {
  return daysOf(state, rooms.fund(state.fund)?.state.eraseDays ?? everythingOn(null), now);
}

/** The same of a state, with the days of its fund. */
export function daysOf(state: EventState, ofFund: ErasureDays, now: number): DaysOfEvent {
  const over = overOn(state) ?? localDay(now);
  const counts = (day: number | null) => (day !== null && day > over ? day : null);
  return {
    days: ofEachPurpose((purpose) => counts(state.eraseDays[purpose]) ?? counts(ofFund[purpose])),
    ofFund: ofEachPurpose((purpose) => counts(ofFund[purpose])),
    ignored: ofEachPurpose((purpose) => {
      const set = state.eraseDays[purpose] ?? ofFund[purpose];
      return counts(set) === null ? set : null;
    }),
  };
}

/** The day on which the result was signed, or on which an event without one was archived; null before. */
function overOn(state: EventState): number | null {
  return signedOn(state) ?? (state.archivedAt === null ? null : localDay(state.archivedAt));
}
