/** How an order of projects changes. Places are numbered from 1; a place may stand open when a project left the day. */

import { markFor, withMark, type Marks } from '../../domain/ballots/marks.ts';
import type { BidId } from '../../domain/ids.ts';

/** The projects that have a place, the first first. */
export function inPlaces(marks: Marks): Marks {
  return [...marks].sort(([, a], [, b]) => a - b);
}

/** The first place that nobody has. It may lie behind the last that there is: that is for the rules to refuse. */
function nextPlace(marks: Marks): number {
  const taken = new Set(marks.map(([, place]) => place));
  let place = 1;
  while (taken.has(place)) place += 1;
  return place;
}

export function putIn(marks: Marks, bid: BidId): Marks {
  return markFor(marks, bid) === null ? withMark(marks, bid, nextPlace(marks)) : marks;
}

/** Changes places with whoever stands before (-1) or behind (1); at the ends nothing happens. */
export function movedBy(marks: Marks, bid: BidId, by: -1 | 1): Marks {
  const order = inPlaces(marks);
  const at = order.findIndex(([placed]) => placed === bid);
  const [here, there] = [order[at], order[at + by]];
  if (here === undefined || there === undefined) return marks;
  return withMark(withMark(marks, here[0], there[1]), there[0], here[1]);
}

/** Takes a project out; everybody behind it moves up by one. */
export function takenOut(marks: Marks, bid: BidId): Marks {
  const place = markFor(marks, bid);
  if (place === null) return marks;
  return withMark(marks, bid, null).map(([other, at]) => [other, at > place ? at - 1 : at] as const);
}
