import type { RefusalCode } from '../../domain/refusals.ts';

/** What the running server counts for whoever operates it. Never told which event, whose ballot, or what was in it. */
export interface Meters {
  /** Entries were brought to the disk, or were not; in milliseconds. */
  committed(ms: number): void;
  /** So many ballots were acknowledged. */
  acknowledged(ballots: number): void;
  refused(code: RefusalCode): void;
}

/** Where nobody asked for numbers. */
export const noMeters: Meters = {
  committed: () => undefined,
  acknowledged: () => undefined,
  refused: () => undefined,
};
