import type { Limit, Limits } from './limits.ts';

/** Remembered at once of each kind. One that is forgotten too early has its whole burst again. */
const mostOfAKind = 10_000;

/**
 * Limits in the memory of this process: a start forgets them.
 *
 * @param now a clock in milliseconds that never goes back.
 */
export function memoryLimits(now: () => number): Limits {
  /** When each would have its whole allowance back: a bucket of tokens in one number. The last counted is last. */
  const kinds = new Map<string, Map<string, number>>();

  function ofKind(kind: string): Map<string, number> {
    const known = kinds.get(kind);
    if (known) return known;
    const begun = new Map<string, number>();
    kinds.set(kind, begun);
    return begun;
  }

  /** Milliseconds until all is back. */
  const debt = ({ kind, of }: Limit) => Math.max(0, (ofKind(kind).get(of) ?? 0) - now());
  /** Milliseconds until one is left; below 0 there are more. */
  const untilOneIsLeft = (limit: Limit) => debt(limit) - (limit.burst - 1) * limit.everyMs;
  const left = (limit: Limit) => Math.max(0, 1 + Math.floor(-untilOneIsLeft(limit) / limit.everyMs));

  function count(limit: Limit, tries: number): void {
    const { kind, of, everyMs } = limit;
    const counted = ofKind(kind);
    const fullAt = now() + debt(limit) + tries * everyMs;
    counted.delete(of); // so that the map stays in the order of the last try
    counted.set(of, fullAt);
    if (counted.size > mostOfAKind) for (const [oldest] of counted) return void counted.delete(oldest);
  }

  return {
    async take(limits, wanted = 1) {
      const spent = limits.map((limit) => Math.ceil(debt(limit) / limit.everyMs));
      const tries = Math.min(wanted, ...limits.map(left));
      if (tries > 0) for (const limit of limits) count(limit, tries);
      return { tries, spent, waitMs: Math.max(0, ...limits.map(untilOneIsLeft)) };
    },

    async giveBack(limits) {
      for (const { kind, of, everyMs } of limits) {
        const counted = ofKind(kind);
        const fullAt = counted.get(of);
        // One that was forgotten has its whole allowance.
        if (fullAt !== undefined) counted.set(of, fullAt - everyMs);
      }
    },
  };
}
