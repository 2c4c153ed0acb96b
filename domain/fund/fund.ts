/** The fund's stream: the money, its areas and their pots. */

import type { AreaId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { everythingOn, type ErasureDays } from '../purposes.ts';

export type FundEntryBody =
  | { type: 'fund-created'; fund: FundId; totalPence: Pence; practice: boolean; textHash: string }
  | { type: 'area-added'; area: AreaId; potPence: Pence; textHash: string }
  | { type: 'pot-changed'; area: AreaId; potPence: Pence }
  | { type: 'fund-total-changed'; totalPence: Pence }
  | { type: 'area-removed'; area: AreaId }
  | { type: 'event-added'; area: AreaId; event: EventId }
  /** The name of an area, or with null of the fund itself. */
  | { type: 'fund-words-changed'; area: AreaId | null; textHash: string }
  | { type: 'fund-archived' }
  | { type: 'fund-brought-back' }
  /** For every event of the fund without a day of its own. Before version 2 there was one day for everything. */
  | { type: 'fund-erasure-set'; days: ErasureDays };

export type FundEntryType = FundEntryBody['type'];
export type FundEntryOf<T extends FundEntryType> = Extract<FundEntryBody, { type: T }>;

export type FundCommand =
  | { type: 'create-fund'; fund: FundId; totalPence: Pence; practice: boolean; textHash: string }
  | { type: 'add-area'; potPence: Pence; textHash: string }
  | { type: 'change-pot'; area: AreaId; potPence: Pence }
  | { type: 'change-total'; totalPence: Pence }
  | { type: 'remove-area'; area: AreaId }
  | { type: 'add-event'; area: AreaId; event: EventId }
  | { type: 'change-fund-words'; area: AreaId | null; textHash: string }
  | { type: 'archive-fund' }
  | { type: 'bring-fund-back' }
  | { type: 'set-fund-erasure'; days: ErasureDays };

export type FundCommandType = FundCommand['type'];
export type FundCommandOf<T extends FundCommandType> = Extract<FundCommand, { type: T }>;

export interface FundState {
  fund: FundId | null;
  totalPence: Pence;
  practice: boolean;
  textHash: string;
  /** The number of the area that was added last, whether it is still there or not. */
  lastArea: number;
  readonly areas: Map<AreaId, { potPence: Pence; textHash: string; readonly events: EventId[] }>;
  /** Out of the lists, and still there to be read. */
  archived: boolean;
  /** When data about people is erased; null: never by itself. */
  eraseDays: ErasureDays;
  seq: number;
}

export function emptyFund(): FundState {
  return {
    fund: null,
    totalPence: 0,
    practice: false,
    textHash: '',
    lastArea: 0,
    areas: new Map(),
    archived: false,
    eraseDays: everythingOn(null),
    seq: 0,
  };
}
