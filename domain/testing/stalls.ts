/** Events with stalls and opening hours to play with. */

import { dayOf } from '../day.ts';
import { momentOf } from '../moment-of.ts';
import { eventZone, type OpeningPeriod } from '../event/rules/day-format.ts';
import type { Rules } from '../event/rules/rules.ts';

/** `10:00` of that day to `16:00`, as the rules write it. */
export function openOn(day: string, from: string, to: string): OpeningPeriod {
  return { day: dayOf(day) ?? 0, from: minuteOf(from), to: minuteOf(to) };
}

/** The moment at which the clocks of the event show that time of that day. */
export function at(day: string, time: string): number {
  const moment = momentOf(dayOf(day) ?? 0, minuteOf(time), eventZone);
  if (moment === null) throw new Error(`clocks never show ${time} on ${day}, or do so twice`);
  return moment;
}

/** Scores at stalls, all open from the start. */
export function stallsRules(hours: readonly OpeningPeriod[]): Pick<Rules, 'format' | 'opening'> {
  return { format: { kind: 'stalls', zone: eventZone, hours }, opening: 'all-at-once' };
}

/** A Saturday and a Sunday in January. */
export const saturday = '2027-01-16';
export const sunday = '2027-01-17';
export const twoDays = [openOn(saturday, '10:00', '16:00'), openOn(sunday, '11:00', '15:00')] as const;

function minuteOf(time: string): number {
  const [hours = NaN, minutes = NaN] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
