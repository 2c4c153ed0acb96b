import type { Ratio } from '../exact.ts';

/** How the reader is told an amount and a project; names and currencies are not the rule's business. */
export interface StepFormat {
  readonly money: (amount: bigint) => string;
  /** An amount that need not be whole, rounded for reading: what one voter has or pays. */
  readonly fraction: (amount: Ratio) => string;
  readonly project: (id: string) => string;
}
