/**
 * What the day looks like: groups pitch to a hall one after the other, or people walk from stall to stall and vote when
 * they like, within hours that the rules may name (ST20, ST21).
 */

/** The clocks by which opening hours are read. */
export const eventZone = 'Europe/London';

/** A time of one day in which voting is open. `from` and `to` are minutes after midnight by the clocks of that place. */
export interface OpeningPeriod {
  /** Whole days since 1 January 1970. */
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

export interface StallsFormat {
  readonly kind: 'stalls';
  readonly zone: typeof eventZone;
  /** In order. Empty where people open and close the vote by hand. */
  readonly hours: readonly OpeningPeriod[];
}

export type DayFormat = { readonly kind: 'pitches' } | StallsFormat;

/** A month of days. */
export const mostPeriods = 31;

/** The opening hours of these rules; none where nobody chose any. */
export function hoursOf({ format }: { readonly format: DayFormat }): readonly OpeningPeriod[] {
  return format.kind === 'stalls' ? format.hours : [];
}
