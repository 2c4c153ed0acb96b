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
  readonly areas: readonly (AreaAcross & { readonly eventNumbers: readonly EventId[] })[];
  readonly inAll: InAll;
}

/** The same as files. */
export const fundExportNames = ['fund.csv', 'fund.xlsx', 'fund.json', 'fund-exact.csv'] as const;
export type FundExportName = (typeof fundExportNames)[number];
