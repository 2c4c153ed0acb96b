/**
 * The values before an entry, as far as the log of staff actions needs them to show what changed, from what to what.
 * Journals are read from the beginning, so these values are collected on the way and stored nowhere.
 */

import type { EntryBody } from '../event/entries.ts';
import type { Run } from '../event/run.ts';
import type { WrittenRules } from '../event/rules/written-rules.ts';
import type { FundEntryBody } from '../fund/fund.ts';
import type { AreaId, BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { everythingOn, type ErasureDays } from '../purposes.ts';

interface BidBefore {
  readonly askPence: Pence;
  readonly leastPence: Pence | null;
  readonly textHash: string;
}

export interface PreviousValues {
  readonly rules: WrittenRules | null;
  /** Of the event, or the money of the fund. */
  readonly potPence: Pence | null;
  /** The words of the event or the fund. */
  readonly textHash: string | null;
  readonly eraseDays: ErasureDays;
  readonly bids: ReadonlyMap<BidId, BidBefore>;
  readonly order: readonly BidId[];
  /** The last run that decided everything. */
  readonly run: Run | null;
  readonly areas: ReadonlyMap<AreaId, { readonly potPence: Pence; readonly textHash: string }>;
}

export const nothingBefore: PreviousValues = {
  rules: null,
  potPence: null,
  textHash: null,
  eraseDays: everythingOn(null),
  bids: new Map(),
  order: [],
  run: null,
  areas: new Map(),
};

/** The values after `body`. */
export function after(before: PreviousValues, body: EntryBody | FundEntryBody): PreviousValues {
  switch (body.type) {
    case 'event-created':
      return { ...before, potPence: body.potPence, textHash: body.textHash };
    case 'event-pot-changed':
      return { ...before, potPence: body.potPence };
    case 'fund-created':
      return { ...before, potPence: body.totalPence, textHash: body.textHash };
    case 'fund-total-changed':
      return { ...before, potPence: body.totalPence };
    case 'words-changed':
      return { ...before, textHash: body.textHash };
    case 'erasure-set':
    case 'fund-erasure-set':
      return { ...before, eraseDays: body.days };
    case 'rules-set':
      return { ...before, rules: body.rules };
    case 'bid-added': {
      const { bid, askPence, leastPence, textHash } = body;
      const bids = new Map(before.bids).set(bid, { askPence, leastPence, textHash });
      return { ...before, bids, order: [...before.order, bid] };
    }
    case 'bid-changed': {
      const { bid, askPence, leastPence, textHash } = body;
      return { ...before, bids: new Map(before.bids).set(bid, { askPence, leastPence, textHash }) };
    }
    case 'bid-removed':
      return { ...before, order: before.order.filter((bid) => bid !== body.bid) };
    case 'order-set':
      return { ...before, order: body.order };
    case 'run-made':
      return body.run.openTie === null ? { ...before, run: body.run } : before;
    case 'area-added': {
      const { area, potPence, textHash } = body;
      return { ...before, areas: new Map(before.areas).set(area, { potPence, textHash }) };
    }
    case 'pot-changed':
      return withArea(before, body.area, { potPence: body.potPence });
    case 'fund-words-changed':
      return body.area === null
        ? { ...before, textHash: body.textHash }
        : withArea(before, body.area, { textHash: body.textHash });
    default:
      return before;
  }
}

function withArea(
  before: PreviousValues,
  area: AreaId,
  change: { readonly potPence?: Pence; readonly textHash?: string },
): PreviousValues {
  const known = before.areas.get(area);
  return known ? { ...before, areas: new Map(before.areas).set(area, { ...known, ...change }) } : before;
}
