/** A day as a journal holds it: whole days since 1 January 1970. Which day it is depends on where one asks. */

/** 1 January 2001: before that nobody used this program, so an earlier number is a mistake. */
const firstDay = 11_323;
/** 31 December 2199. */
const lastDay = 84_005;
const dayMs = 24 * 60 * 60 * 1_000;

/** A day that can be set, or none. */
export function isDay(day: number | null): boolean {
  return day === null || (Number.isSafeInteger(day) && day >= firstDay && day <= lastDay);
}

/** The same day of the month, so many months later; the last of that month where it is shorter. */
export function monthsLater(day: number, months: number): number {
  const from = new Date(day * dayMs);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / dayMs;
}

/** `2028-01-28` for a day. */
export function dayText(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The day of `2028-01-28`; null when it names none. */
export function dayOf(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = Date.parse(`${text}T00:00:00Z`) / dayMs;
  return Number.isSafeInteger(day) && dayText(day) === text ? day : null;
}
