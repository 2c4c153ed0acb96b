/** The HTTP contract of a whole fund at a glance. */

import type { AreaAcross, InAll } from '../exports/across.ts';
import type { EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** `GET /api/funds/FUND` (anybody): from the data, and of a result nothing before its hall has seen all of it. */
export interface FundAcross {
  readonly fund: FundId;
  readonly name: string;
  readonly practice: boolean;
  readonly totalPence: Pence;
  readonly areas: readonly (AreaAcross & { readonly eventNumbers: readonly EventId[] })[];
  readonly inAll: InAll;
}

/** `GET /api/officer/funds/FUND/export/NAME`: files, not outcomes. */
export const fundExportNames = ['fund.csv', 'fund.xlsx', 'fund.json', 'fund-exact.csv'] as const;
export type FundExportName = (typeof fundExportNames)[number];
