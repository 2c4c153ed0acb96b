import { dayOf } from '../../domain/day.ts';
import { ofEachPurpose, purposes, type ErasureDays } from '../../domain/purposes.ts';
import type { DaysAsked } from '../../domain/wire/http-staff.ts';

/** The days that somebody typed; null when one of them is no day. */
export function daysIn(asked: DaysAsked): ErasureDays | null {
  const days = ofEachPurpose((purpose) => {
    const typed = asked[purpose];
    return typed === null ? null : dayOf(typed);
  });
  return purposes.some((purpose) => days[purpose] === null && asked[purpose] !== null) ? null : days;
}
