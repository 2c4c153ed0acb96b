import type { Ratio } from '../exact.ts';
import type { ProjectStep } from './project-step.ts';

/** Why a project is not bought by the rule `phragmen`. */
export type NotEarned =
  /** It costs more than the whole budget and never took part. */
  | 'more-than-budget'
  /** It was next, or level with the next, and costs more than is left: the rule stops there. */
  | 'stops-here'
  /** The rule stopped before its supporters had earned its cost. */
  | 'after-the-stop';

/**
 * One step of Phragmén. The key of a project is the time at which its supporters have earned its cost, in
 * the smallest unit of money that every voter has earned by then; infinite for a project without support.
 */
export type PhragmenStep =
  | ({
      readonly kind: 'earned';
      readonly supporters: number;
      /** What its supporters had earned between them since they last paid: the cost, when there are any. */
      readonly money: Ratio;
    } & ProjectStep)
  | ({
      readonly kind: 'not-earned';
      readonly why: NotEarned;
      readonly supporters: number;
      /** What they had earned between them when the rule stopped; zero where the project never took part. */
      readonly money: Ratio;
    } & ProjectStep);
