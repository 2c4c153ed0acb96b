import type { Ratio } from '../exact.ts';
import type { allocationSteps } from '../words/en-GB/allocation-steps.ts';
import type { Said } from '../words/messages.ts';

/** How the reader is told an amount and a project; names and currencies are not the rule's business. */
export interface StepFormat {
  readonly money: (amount: bigint) => string;
  /** An amount that need not be whole, rounded for reading: what one voter has or pays. */
  readonly fraction: (amount: Ratio) => string;
  readonly project: (id: string) => string;
  /** A, B, C. */
  readonly list: (items: readonly string[]) => string;
  /** A and B. */
  readonly all: (items: readonly string[]) => string;
  readonly words: Said<typeof allocationSteps>;
}
