import type { Compared } from '../event/running/compared.ts';

/** What other rules make of the same ballots. Practice only. */
export type Comparison = readonly Compared[];
