import { decide } from '../../domain/event/decide.ts';

/**
 * Points at which the power may fail. The code calls `reach` at each of them. A fault that was given to `build` may
 * then throw, as a failing disk does, or kill the process. The real program passes `noFaults`.
 */

export const crashPoints = [
  'before-append',
  'inside-commit',
  'after-commit-before-ack',
  'after-ack-before-publish',
] as const;
export type CrashPoint = (typeof crashPoints)[number];

export interface Faults {
  /** `stream` is the journal at work, `event:1`. */
  reach(point: CrashPoint, stream: string): void;
  /** What decides; a test may hand in one that makes a mistake which the crash test must notice. */
  readonly decide: typeof decide;
}

export const noFaults: Faults = { reach: () => undefined, decide };
