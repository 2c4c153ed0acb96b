/** The epoch in which a server says something of an event: whoever owned the event before is heard no more (N4). */

const newest: Record<number, number> = {};

/** True where this page has heard of a newer epoch, however long ago. */
export function isOlder(event: number, epoch: number): boolean {
  const known = newest[event] ?? 0;
  newest[event] = Math.max(known, epoch);
  return epoch < known;
}
