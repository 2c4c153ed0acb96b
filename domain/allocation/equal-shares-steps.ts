import type { Ratio } from '../exact.ts';
import type { ProjectStep } from './project-step.ts';

// Money of voters is an exact ratio in the smallest unit: equal shares and equal payments are seldom whole.

/** Supporters of one project who pay the full price for the same gain. */
export interface Payers {
  readonly voters: number;
  /** What each of them pays. */
  readonly each: Ratio;
}

/** Supporters of one project who pay all they have left, which is less than others pay for the same gain. */
export interface PayersOfAllTheyHad {
  readonly voters: number;
  /** What they pay between them. */
  readonly together: Ratio;
}

/** One step of Equal Shares. The key of a project is its price, rho: what a supporter pays for each unit of gain. */
export type EqualSharesStep =
  | SharesStep
  | ({
      readonly kind: 'bought';
      readonly supporters: number;
      /** What the supporters had left between them before they paid. */
      readonly money: Ratio;
      /** The most that any voter pays. */
      readonly most: Ratio;
      /** The cost divided by the most that any voter pays; `null` where points count, or it costs nothing. */
      readonly effectiveVotes: Ratio | null;
      /** Dearest payment first. */
      readonly payers: readonly Payers[];
      readonly emptied: PayersOfAllTheyHad;
    } & ProjectStep)
  | ({
      readonly kind: 'out-of-reach';
      readonly supporters: number;
      /** What its supporters have left between them in the end: less than the cost. */
      readonly money: Ratio;
    } & ProjectStep)
  /** From here on what is left goes down the list of totals: these had supporters with too little left between them. */
  | { readonly kind: 'completion'; readonly left: bigint; readonly waiting: readonly Waited[] };

/** A project that is on the list because its supporters could not pay. */
export interface Waited {
  readonly id: string;
  readonly supporters: number;
  readonly money: Ratio;
}

/** What every voter starts with. */
export interface SharesStep {
  readonly kind: 'shares';
  readonly voters: number;
  /** The budget divided by the number of voters. */
  readonly equal: Ratio;
  /** What each voter has in the outcome that counts: the equal share and the raises. */
  readonly share: Ratio;
  /** By how often the share was raised; zero without a completion that raises it. */
  readonly raises: number;
  readonly increment: Ratio | null;
}
