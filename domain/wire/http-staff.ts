/** The HTTP contract of housekeeping: words, archive, erasure, copies, the log and the check of journals. */

import type { AreaId, EventId, FundId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { OfEachPurpose, Purpose } from '../purposes.ts';
import type { LogLine } from '../exports/log.ts';

/** What staff did; the same as a file. */
export type StaffLog = readonly LogLine[];

/** The event's journal or its fund's, checked from the first entry to the last. */
export interface JournalCheck {
  /** `event:7`, `fund:1`. */
  readonly stream: string;
  readonly sound: boolean;
  /** How many entries there are, or the place where it is not what was written. */
  readonly entries: number;
  /** The last hash, to be compared with a printed one; null when the journal is not sound. */
  readonly hash: string | null;
}

/** The Wi-Fi is for staff screens, the big screen and paper, not for public pages. */
export interface EventWordsAsked {
  readonly name: string;
  readonly venue: string;
  readonly date: string;
  readonly wifi: Wifi | null;
  /** The hall has voting tablets, or helpers who enter votes; left out where it has none. */
  readonly sharedDevices?: boolean;
}
export interface Wifi {
  readonly network: string;
  /** Empty for one that is open. */
  readonly password: string;
}

/** The archive, and when data about people is erased. */
export interface Keeping {
  readonly archived: boolean;
  /** The result is signed, or the event is archived: nothing is erased before that. */
  readonly mayErase: boolean;
  /** Nothing is erased by date, because this computer's date may be wrong (H11); null while it is believed. */
  readonly dateDoubt: DateDoubt | null;
  /** Files of the data folder that may still hold what was erased, and that only people can delete. */
  readonly setAside: readonly string[];
  readonly purposes: OfEachPurpose<KeptFor>;
}

/** The computer's date, and the one on which the program last ran; `2028-01-28`. */
export interface DateDoubt {
  readonly today: string;
  readonly lastRun: string;
}

/** The date that somebody looked at, and says is right. */
export interface DateConfirmed {
  readonly today: string;
  readonly confirmed: true;
}

/** What is kept for one purpose. */
export interface KeptFor {
  /** The event's own day, the fund's where it counts, and the one that applies; `2028-01-28` or null. */
  readonly own: string | null;
  readonly ofFund: string | null;
  readonly day: string | null;
  /** The day that is set and does not count, because the event is not over before it; or null. */
  readonly ignored: string | null;
  /** The day that councils usually set; null before the result is signed. */
  readonly usual: string | null;
  /** How many cards, contacts or names would be erased now. */
  readonly kept: number;
  /** Names that were noted at the door (D3); 0 for every purpose but that of voters. */
  readonly doorNames: number;
  /** How many pictures and documents of these groups would be erased with them. */
  readonly pictures: number;
  readonly documents: number;
  /** Wall time in milliseconds, and how many were erased; `ofAllGroups`: the contacts of all groups, on one day. */
  readonly erased: {
    readonly at: number;
    readonly count: number;
    readonly ofAllGroups: boolean;
  } | null;
}

/** `2028-01-28` for each purpose; null for the fund's day, and in a fund for never. */
export type DaysAsked = OfEachPurpose<string | null>;

/** What is erased now. */
export interface ErasureAsked {
  readonly purpose: Purpose;
  readonly confirmed: true;
}

/** The event's rules, and whatever else is asked for, in a new event. */
export interface CopyAsked {
  readonly from: EventId;
  readonly fund: FundId;
  readonly area: AreaId;
  readonly name: string;
  readonly venue: string;
  readonly date: string;
  readonly bids: boolean;
  readonly cards: boolean;
}

/** What is left out stays as it is. `area`: the name is that of an area. */
export interface FundChange {
  readonly name?: string | undefined;
  readonly area?: AreaId | undefined;
  /** The money of the fund as it should have been. */
  readonly totalPence?: Pence | undefined;
  readonly archived?: boolean | undefined;
  readonly days?: DaysAsked | undefined;
}
