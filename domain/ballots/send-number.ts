/**
 * The number under which a phone sends a ballot. It also names the tab that made the ballot. So two tabs of one phone
 * never make the same number, whatever each has seen of the other (B19).
 */

/** How many tabs can be told apart. */
export const tabCount = 2 ** 20;
/** The highest number that is taken; nobody changes a ballot so often. */
export const highestSend = 2 ** 52;

/** The number of the ballot that `tab` makes after the one numbered `send`. After the highest it begins anew. */
export function nextSend(send: number, tab: number): number {
  const count = (Math.floor(send / tabCount) + 1) % (highestSend / tabCount);
  return Math.max(1, count) * tabCount + tab;
}

/** The tab that made the ballot. Pages that knew no tabs counted 1, 2, 3…: for them it is always 0. */
export function tabOf(send: number): number {
  return send < tabCount ? 0 : send % tabCount;
}

/**
 * True when `later` was made in the same tab as `earlier`, or is the same. It then contains everything that `earlier`
 * held.
 */
export function goesOnFrom(earlier: number, later: number): boolean {
  return tabOf(earlier) === tabOf(later) && earlier <= later;
}
