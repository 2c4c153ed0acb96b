import { formatters } from './formats.ts';
import type { Language } from './language.ts';

const dayMs = 24 * 60 * 60 * 1_000;

/** A day of the calendar as it is announced: Saturday 16 January. @param day whole days since 1 January 1970 */
export function dayNameText(day: number, { locale }: Language): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return formatters.getDateTimeFormat(locale, style).format(day * dayMs);
}
