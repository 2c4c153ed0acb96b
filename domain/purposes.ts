/** Why data about people is kept. Each purpose ends on a day of its own (H7). */

import { isDay, monthsLater } from './day.ts';

/**
 * voters: which card a ballot came from, which cards were opened and on which phones · not-chosen and funded: contacts of
 * groups · staff: names of everybody who worked at the event.
 */
export const purposes = ['voters', 'not-chosen', 'funded', 'staff'] as const;
export type Purpose = (typeof purposes)[number];

export type OfEachPurpose<T> = Readonly<Record<Purpose, T>>;
/** In days since 1 January 1970; null: not set. */
export type ErasureDays = OfEachPurpose<number | null>;

/** The same for every purpose, or what `of` says of each. */
export function ofEachPurpose<T>(of: (purpose: Purpose) => T): OfEachPurpose<T> {
  return {
    voters: of('voters'),
    'not-chosen': of('not-chosen'),
    funded: of('funded'),
    staff: of('staff'),
  };
}

/** One day for everything, as it was before each purpose had its own. */
export function everythingOn(day: number | null): ErasureDays {
  return ofEachPurpose(() => day);
}

/** Days that can be set. */
export function areDays(days: ErasureDays): boolean {
  return purposes.every((purpose) => isDay(days[purpose]));
}

/** Whether two say the same of every purpose. */
export function areSameDays(some: ErasureDays, others: ErasureDays): boolean {
  return purposes.every((purpose) => some[purpose] === others[purpose]);
}

/**
 * What councils usually set, counted from the day on which the result was signed: a month for questions about a vote;
 * three months for a claim in court, and three more; the report after a year, and a year to talk about it; the time for
 * which records of small grants are usually kept.
 */
export function usualDays(signed: number): OfEachPurpose<number> {
  return {
    voters: signed + 31,
    'not-chosen': monthsLater(signed, 6),
    funded: monthsLater(signed, 24),
    staff: monthsLater(signed, 36),
  };
}
