import type { Borderline } from '../allocation/borderline.ts';
import type { Project } from '../allocation/instance.ts';

/**
 * The second opinion on rules A5 to A9: goes down one given order, one project at a time, knowing nothing
 * of keys, groups or ties. Written apart from the rule and sharing no code with it, so that the two can be
 * held against each other. Returns who gets how much, sorted, and what is left.
 *
 * @param rivals pairs of which one at most gets money; the other is passed over where its turn comes (A16)
 */
export function downThisOrder(
  budget: bigint,
  order: readonly Project[],
  borderline: Borderline,
  rivals: readonly (readonly string[])[] = [],
): string {
  const given: string[] = [];
  let left = budget;
  let partGone = false;
  for (const { id, cost, least } of order) {
    const richRivals = rivals.filter((pair) => pair.includes(id)).flat();
    if (given.some((gift) => richRivals.includes(gift.split(' ')[0] ?? ''))) continue;
    if (cost <= left) {
      given.push(`${id} ${cost}`);
      left -= cost;
      continue;
    }
    const offered = borderline.startsWith('part-fund') && !partGone;
    if (offered && least !== null && left >= least) {
      given.push(`${id} ${left}`);
      left = 0n;
      partGone = true;
    }
    if (borderline.endsWith('stop')) break;
  }
  return [...given.toSorted(), `left ${left}`].join(', ');
}

/** Every order of the items. */
export function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, place) =>
    permutations(items.toSpliced(place, 1)).map((rest) => [item, ...rest]),
  );
}
