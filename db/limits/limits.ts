/**
 * Limits on tries: the interface behind which it is kept how many wrong tries were made. Here a process keeps them in
 * memory. Another store can, for several servers together, if it passes `limits.test.ts`.
 */

/** How many tries may come at once, and how fast they come back. */
export interface Allowance {
  readonly burst: number;
  /** One comes back every so many milliseconds. */
  readonly everyMs: number;
}

/** What a try counts for. */
export interface Limit extends Allowance {
  /** What is tried: counts of different kinds know nothing of each other. */
  readonly kind: string;
  /** An address, a browser, a name: whose tries they are. */
  readonly of: string;
}

export interface Taken {
  /** How many tries were taken from each limit. 0: nothing was counted. */
  readonly tries: number;
  /** For each limit: how many tries had not come back, or been given back, before these. */
  readonly spent: readonly number[];
  /** In how many milliseconds the next try can be taken; 0 for now. */
  readonly waitMs: number;
}

export interface Limits {
  /**
   * Takes up to `wanted` tries, the same number from each limit: as many as all of them have left. This decides and counts
   * in one step: of two who ask at once for the last try, one gets it.
   */
  take(limits: readonly Limit[], wanted?: number): Promise<Taken>;
  /** Gives one try back to each limit: what was counted before anybody knew was right. */
  giveBack(limits: readonly Limit[]): Promise<void>;
}
