/** Opening hours as fields hold them: text, in one line for each, so that a draft can keep them. */

import { dayOf, dayText } from '../../../domain/day.ts';
import type { OpeningPeriod } from '../../../domain/event/rules/day-format.ts';

/** Each as its field has it: `2027-01-16`, `10:00`, `16:00`; empty while nothing was entered. */
export interface TypedPeriod {
  readonly day: string;
  readonly from: string;
  readonly to: string;
}

const noPeriod: TypedPeriod = { day: '', from: '', to: '' };

export function periodsIn(typed: string): readonly TypedPeriod[] {
  if (typed === '') return [];
  return typed.split('\n').map((line) => {
    const [day = '', from = '', to = ''] = line.split(' ');
    return { day, from, to };
  });
}

export function periodsTyped(periods: readonly TypedPeriod[]): string {
  return periods.map(({ day, from, to }) => `${day} ${from} ${to}`).join('\n');
}

/** The rules' hours as they would be typed. */
export function hoursTyped(hours: readonly OpeningPeriod[]): string {
  return periodsTyped(
    hours.map(({ day, from, to }) => ({ day: dayText(day), from: timeTyped(from), to: timeTyped(to) })),
  );
}

/** Null while something of it is missing. */
export function readHours(typed: string): readonly OpeningPeriod[] | null {
  const read: OpeningPeriod[] = [];
  for (const period of periodsIn(typed)) {
    const [day, from, to] = [dayOf(period.day), minuteOf(period.from), minuteOf(period.to)];
    if (day === null || from === null || to === null) return null;
    read.push({ day, from, to });
  }
  return read;
}

/** The day after the last, at the same times: what most events add. */
export function periodAfter(periods: readonly TypedPeriod[]): TypedPeriod {
  const last = periods[periods.length - 1];
  const day = last === undefined ? null : dayOf(last.day);
  return last === undefined || day === null ? noPeriod : { ...last, day: dayText(day + 1) };
}

function timeTyped(minute: number): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function minuteOf(typed: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typed) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}
