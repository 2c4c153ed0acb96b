import type { Ratio } from '../exact.ts';

/** What every step about one project says: who, where it stands, and the money before and after. */
export interface ProjectStep {
  readonly id: string;
  readonly key: Ratio;
  /** One more than the number of projects with a higher key; equal keys share a place. */
  readonly place: number;
  readonly cost: bigint;
  /** Money left before this step. */
  readonly before: bigint;
  /** Money left after it. */
  readonly after: bigint;
}
