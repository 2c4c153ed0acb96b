/** The HTTP contract of a whole fund at a glance. */

import type { AreaAcross, InAll } from '../exports/across.ts';
import type { EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** From the data, for anybody. Of a result nothing before its hall has seen all of it. */
export interface FundAcross {
  readonly fund: FundId;
  readonly name: string;
  readonly practice: boolean;
  readonly totalPence: Pence;
  /** Beside the pots: direct grants, and what is in neither. */
  readonly directPence: Pence;
  readonly unallocatedPence: Pence;
  /** What projects hold of the pots by now: chosen is not awarded yet (G1). */
  readonly awardedPence: Pence;
  readonly areas: readonly (AreaAcross & { readonly eventNumbers: readonly EventId[] })[];
  readonly inAll: InAll;
}

/** The same as files. */
export const fundExportNames = ['fund.csv', 'fund.xlsx', 'fund.json', 'fund-exact.csv'] as const;
export type FundExportName = (typeof fundExportNames)[number];
