/** The fund's stream: the money, its areas and their pots, and what was awarded of it. */

import type { AreaId, BidId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';
import { everythingOn, type ErasureDays } from '../purposes.ts';
import type {
  AssistanceSums,
  Award,
  AwardCheck,
  AwardLine,
  BackReason,
  CheckMark,
  CheckSet,
  DirectGrant,
  GivenBack,
} from './awards.ts';

/** Some or all of what a run of one event chose, awarded in one act (G1). */
interface AwardMade {
  readonly event: EventId;
  readonly run: number;
  readonly fingerprint: string;
  readonly day: number;
  readonly textHash: string;
  readonly lines: readonly AwardLine[];
}

/** What a group gives back of its award, and why (G4). */
interface AwardBack {
  readonly event: EventId;
  readonly bid: BidId;
  readonly backPence: Pence;
  readonly because: BackReason;
  readonly day: number;
}

/** A mark on the checklist of an award (G3). */
interface CheckMade {
  readonly event: EventId;
  readonly bid: BidId;
  readonly check: AwardCheck;
  readonly mark: CheckMark;
  readonly textHash?: string;
  readonly sums?: AssistanceSums;
}

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
  | { type: 'fund-erasure-set'; days: ErasureDays }
  | ({ type: 'award-made'; award: number } & AwardMade)
  | ({ type: 'award-given-back' } & AwardBack)
  | ({ type: 'award-check-set' } & CheckMade)
  | { type: 'direct-grant-made'; grant: number; amountPence: Pence; day: number; textHash: string }
  | { type: 'direct-grant-ended'; grant: number }
  /** Other funds to try, and whom to ask: for the letters (G8). */
  | { type: 'signposts-set'; textHash: string };

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
  | { type: 'set-fund-erasure'; days: ErasureDays }
  | ({ type: 'make-award' } & AwardMade)
  | ({ type: 'give-award-back' } & AwardBack)
  | ({ type: 'set-award-check' } & CheckMade)
  | { type: 'make-direct-grant'; amountPence: Pence; day: number; textHash: string }
  | { type: 'end-direct-grant'; grant: number }
  | { type: 'set-signposts'; textHash: string };

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
  readonly awards: Award[];
  readonly givenBack: GivenBack[];
  readonly checks: CheckSet[];
  readonly directGrants: DirectGrant[];
  /** Names what the letters say of other funds; '' while nobody said it. */
  signpostsHash: string;
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
    awards: [],
    givenBack: [],
    checks: [],
    directGrants: [],
    signpostsHash: '',
    seq: 0,
  };
}
