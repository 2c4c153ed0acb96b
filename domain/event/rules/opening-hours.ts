/** Which opening hours are possible, and the moments at which they begin and end (ST21). */

import { isDay } from '../../day.ts';
import { momentOf } from '../../moment-of.ts';
import { mostPeriods, type DayFormat, type OpeningPeriod } from './day-format.ts';

/** A period as two moments, in milliseconds since 1970. */
export interface OpenBetween {
  readonly from: number;
  readonly to: number;
}

/** Hours that were approved, and how the vote stands by them. */
export interface Hours {
  readonly periods: readonly OpenBetween[];
  /** The grace after a period: pads are locked, and what phones have saved still counts. */
  vote: 'not-yet' | 'open' | 'grace' | 'shut';
  /** While it is open the period that it is open in; otherwise the next one; null after the last. */
  period: number | null;
}

const lastMinute = 24 * 60 - 1;

/** What is wrong with the hours of these rules, or null. */
export function hoursFlaw(format: DayFormat): 'hours' | 'hours-clock-change' | null {
  if (format.kind !== 'stalls') return null;
  const { hours } = format;
  if (hours.length > mostPeriods || !hours.every(isPeriod)) return 'hours';
  const moments = momentsOf(format);
  if (moments === null) return 'hours-clock-change';
  const isInOrder = moments.every(({ from, to }, place) => {
    const before = moments[place - 1];
    return from < to && (before === undefined || before.to <= from);
  });
  return isInOrder ? null : 'hours';
}

/** When each period begins and ends; null where a clock never shows such a time, or shows it twice. */
export function momentsOf(format: DayFormat): readonly OpenBetween[] | null {
  if (format.kind !== 'stalls') return [];
  const { zone, hours } = format;
  const moments: OpenBetween[] = [];
  for (const { day, from, to } of hours) {
    const [begins, ends] = [momentOf(day, from, zone), momentOf(day, to, zone)];
    if (begins === null || ends === null) return null;
    moments.push({ from: begins, to: ends });
  }
  return moments;
}

/** Minutes are whole, so a period that has a length lasts a minute at least. */
function isPeriod({ day, from, to }: OpeningPeriod): boolean {
  return isDay(day) && isMinute(from) && isMinute(to) && from < to;
}

function isMinute(minute: number): boolean {
  return Number.isSafeInteger(minute) && minute >= 0 && minute <= lastMinute;
}
