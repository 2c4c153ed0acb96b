/** The clocks of the day as the state keeps them: what was left when each last started, stopped or was set. */

import type { BidId } from '../ids.ts';

export interface Pitch {
  readonly bid: BidId;
  totalMs: number;
  /** What was left when the clock last started, stopped or was set. */
  leftMs: number;
  running: boolean;
}

/** The countdown of the last call, or the grace after the close. */
export interface Countdown {
  readonly kind: 'last-call' | 'grace';
  leftMs: number;
}
