/**
 * Awards in the fund's stream: what the council decided to give of what its events chose, and what came back (G1-G6).
 * Numbers and closed codes only; what people wrote stands beside, by its hash (J4).
 */

import type { BidId, EventId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** One project in an award. */
export interface AwardLine {
  readonly bid: BidId;
  readonly amountPence: Pence;
  /** The most that the runs give this project, and what it asked for: copies from the event. */
  readonly mostPence: Pence;
  readonly askPence: Pence;
}

/** Why money of an award comes back. A mistake never was a decision, so it makes no further run. */
export const backReasons = ['dropped-out', 'handed-back', 'recorded-by-mistake'] as const;
export type BackReason = (typeof backReasons)[number];

/** What has to be there before anybody pays. */
export const awardChecks = ['acceptance', 'receiving-body', 'assistance'] as const;
export type AwardCheck = (typeof awardChecks)[number];

export const checkMarks = ['done', 'not-needed', 'open'] as const;
export type CheckMark = (typeof checkMarks)[number];

/** What the letter about minimal financial assistance says: from this fund, and from elsewhere as the group said. */
export interface AssistanceSums {
  readonly fundPence: Pence;
  readonly otherPence: Pence;
}

/** Who wrote an entry, and when. */
export interface WrittenBy {
  readonly by: PersonId;
  readonly at: number;
}

/** One act of awarding: some or all of what a run of one event chose. */
export interface Award extends WrittenBy {
  readonly award: number;
  readonly event: EventId;
  /** The run that gave the money, and the fingerprint of the signed result of the event. */
  readonly run: number;
  readonly fingerprint: string;
  readonly day: number;
  readonly textHash: string;
  readonly lines: readonly AwardLine[];
}

/** Money of an award that came back. */
export interface GivenBack extends WrittenBy {
  readonly event: EventId;
  readonly bid: BidId;
  readonly backPence: Pence;
  readonly because: BackReason;
  readonly day: number;
  /** How many awards had been made by then: two entries can have one time. */
  readonly afterAward: number;
}

/** One mark of the checklist; the last of its kind applies, and those before it are the trace. */
export interface CheckSet extends WrittenBy {
  readonly event: EventId;
  readonly bid: BidId;
  readonly check: AwardCheck;
  readonly mark: CheckMark;
  /** The body that receives the money; only where one is named. */
  readonly textHash?: string;
  readonly sums?: AssistanceSums;
}

/** A grant that nobody voted on. */
export interface DirectGrant extends WrittenBy {
  readonly grant: number;
  readonly amountPence: Pence;
  readonly day: number;
  readonly textHash: string;
  /** Set once it was taken back; its money is free again. */
  ended: WrittenBy | null;
}
