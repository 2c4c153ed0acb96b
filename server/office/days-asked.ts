import { dayOf } from '../../domain/day.ts';
import { areDays, ofEachPurpose, purposes, type ErasureDays } from '../../domain/purposes.ts';
import type { DaysAsked } from '../../domain/wire/http-staff.ts';

/** The days that somebody typed; null when one of them is no day that can be set. */
export function daysIn(asked: DaysAsked): ErasureDays | null {
  const days = ofEachPurpose((purpose) => {
    const typed = asked[purpose];
    return typed === null ? null : dayOf(typed);
  });
  const areRead = purposes.every((purpose) => days[purpose] !== null || asked[purpose] === null);
  return areRead && areDays(days) ? days : null;
}
