import type { Part, Project } from './instance.ts';

/**
 * Shares `left` in equal parts among the tied projects, nobody above the cost: what one does not need
 * goes to the others (rule A12). Parts are whole units; odd units stay left over, because giving one
 * to somebody would be picking a name.
 *
 * Returns the parts in the order given, or `null` when some project would get less than it accepts: its
 * least amount, or all it asks where it accepts no part.
 */
export function shareAmong(left: bigint, tied: readonly Project[]): readonly Part[] | null {
  const level = equalPart(left, tied);
  const parts: Part[] = [];
  for (const { id, cost, least } of tied) {
    const amount = cost < level ? cost : level;
    if (amount < (least ?? cost)) return null;
    parts.push({ id, amount });
  }
  return parts;
}

/** The most that everyone who asks for at least so much can have, in whole units. */
function equalPart(left: bigint, tied: readonly Project[]): bigint {
  let rest = left;
  let sharers = BigInt(tied.length);
  for (const cost of tied.map((project) => project.cost).toSorted(ascending)) {
    const part = rest / sharers;
    if (cost > part) return part;
    rest -= cost;
    sharers -= 1n;
  }
  return left;
}

function ascending(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}
