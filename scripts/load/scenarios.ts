/** The halls that the server is put under load with (`--scenario`). */

import type { Arrivals } from './open-loop.ts';

export interface Scenario {
  readonly phones: number;
  /** Each phone sends so many ballots, the next as soon as the one before is received. */
  readonly ballotsEach: number;
  /** Each phone's first ballot comes at some moment within this time. 0: all at once. */
  readonly withinMs: number;
  /** Instead of all that, ballots come at this rate, whether earlier ones are answered or not. */
  readonly arrivals?: Arrivals;
}

export const scenarios = {
  hall: { phones: 200, ballotsEach: 1, withinMs: 3_000 },
  arena: { phones: 2_000, ballotsEach: 1, withinMs: 5_000 },
  city: { phones: 10_000, ballotsEach: 10, withinMs: 0 },
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof scenarios;

export const bids = 22;
