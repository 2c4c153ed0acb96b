import { countingMutants } from './counting.ts';
import { equalSharesMutants } from './equal-shares.ts';
import type { Mutant } from './mutant.ts';
import { readingMutants } from './reading.ts';
import { ruleMutants } from './rules.ts';

/** Every planted fault. A mutant whose place has changed is rewritten, never dropped. */
export const mutants: readonly Mutant[] = [
  ...ruleMutants,
  ...equalSharesMutants,
  ...countingMutants,
  ...readingMutants,
];
