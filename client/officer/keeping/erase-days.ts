import { ofEachPurpose, type OfEachPurpose, type Purpose } from '../../../domain/purposes.ts';
import type { DaysAsked } from '../../../domain/wire/http-staff.ts';

/** Days as a form holds them; '' for none. */
export function typedDays(dayOf: (purpose: Purpose) => string | null): OfEachPurpose<string> {
  return ofEachPurpose((purpose) => dayOf(purpose) ?? '');
}

/** The same as they are sent. */
export function asDays(typed: OfEachPurpose<string>): DaysAsked {
  return ofEachPurpose((purpose) => (typed[purpose] === '' ? null : typed[purpose]));
}
