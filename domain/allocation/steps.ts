import type { EqualSharesStep } from './equal-shares-steps.ts';
import type { Part } from './instance.ts';
import type { PhragmenStep } from './phragmen-steps.ts';
import type { ProjectStep } from './project-step.ts';
import type { Tie, TieSettlement } from './ties.ts';

/** Why a project that reached the pass mark gets nothing. */
export type PassedOver =
  /** It costs more than is left, and no part is on offer. */
  | 'does-not-fit'
  /** It was offered what is left, which is less than the least amount it accepts. */
  | 'least-not-reached'
  /** The line was drawn above it: the rule stops there. */
  | 'after-the-line';

/** A project that another one excludes, which has money already (rule A16). */
export type ExcludedStep = { readonly kind: 'excluded'; readonly by: string } & ProjectStep;

/** A tie and how it was settled. */
export type TieSettled = {
  readonly kind: 'tie-settled';
  readonly tie: Tie;
  readonly settlement: TieSettlement;
};

/** One step of going down the ranking. */
export type RankedStep =
  | ({ readonly kind: 'chosen'; readonly because: 'fits' | 'share' } & ProjectStep)
  | ({
      readonly kind: 'part';
      readonly amount: bigint;
      readonly because: 'borderline' | 'share';
    } & ProjectStep)
  | ({ readonly kind: 'passed-over'; readonly why: PassedOver } & ProjectStep)
  | ({ readonly kind: 'below-pass-mark' } & ProjectStep)
  | ExcludedStep
  | TieSettled
  /** Only ever the last step: nothing below it is decided yet. */
  | { readonly kind: 'tie-open'; readonly tie: Tie };

/** One step of any rule. Steps are a complete record: read in order they give the result. */
export type Step = RankedStep | EqualSharesStep | PhragmenStep;

/** What an allocation came to. `spent + left` is the budget, always. */
export interface Allocation<S extends Step = Step> {
  readonly status: 'decided' | 'tie';
  readonly steps: readonly S[];
  /** The open tie, when `status` is `tie`. */
  readonly tie: Tie | null;
  /** Ids chosen for all they asked, in the order of choice. */
  readonly chosen: readonly string[];
  /** Who was chosen for part of the ask, and for how much. */
  readonly parts: readonly Part[];
  readonly spent: bigint;
  readonly left: bigint;
}
