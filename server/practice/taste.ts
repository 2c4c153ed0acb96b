/** What a simulated person likes: some projects please a hall more than others, and people differ. */

import type { BidId } from '../../domain/ids.ts';
import { seededRandom } from './seeded-random.ts';

/** One in so many leaves a project blank. */
const blankOneIn = 25;
/** How much of a liking is the project's own appeal; the rest is the person's. */
const appealShare = 0.55;

export interface Taste {
  /**
   * How much this person likes it, about 0 to 1, or null for somebody who leaves it blank. Always the same for the
   * same seed, person and bid.
   */
  liking(bid: BidId): number | null;
}

/** @param seed the crowd's. @param person from 1 up. */
export function tasteOf(seed: number, person: number): Taste {
  /** Somebody generous, somebody strict. */
  const mood = seededRandom(seed * 7_919 + person)() * 0.3 - 0.15;
  return {
    liking(bid) {
      const own = seededRandom(seed * 104_729 + person * 1_009 + bid);
      if (own() * blankOneIn < 1) return null;
      const appeal = 0.25 + 0.7 * seededRandom(seed * 31 + bid)();
      return appealShare * appeal + (1 - appealShare) * own() + mood;
    },
  };
}
