/** From what a clock on a wall shows to the moment at which it does, in a place where summer time begins and ends. */

import { formatters } from './words/formats.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The moment, in milliseconds since 1970, at which the clocks of `zone` show that minute of that day. Null when they never
 * do, because summer time begins, or do so twice, because it ends.
 *
 * @param day whole days since 1 January 1970
 * @param minute minutes after midnight, as a clock shows them
 */
export function momentOf(day: number, minute: number, zone: string): number | null {
  const shown = day * dayMs + minute * minuteMs;
  // No zone changes its clocks twice within two days, so one of these two is how far they are ahead.
  const ahead = new Set([shown - dayMs, shown + dayMs].map((near) => shownAt(near, zone) - near));
  const moments = [...ahead].map((ms) => shown - ms).filter((moment) => shownAt(moment, zone) === shown);
  const [moment = null, another] = moments;
  return another === undefined ? moment : null;
}

/** What the clocks of `zone` show at that moment, as if it were a moment without any zone. */
function shownAt(moment: number, zone: string): number {
  const format = formatters.getDateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const parts = new Map(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
