/** The check before doors: facts about the computer, its network and the cards, from which the page says go or no-go. */

import type { CardNumber, EventId } from '../ids.ts';
import type { LinkedRole } from '../ways-in.ts';
import type { CopyTrouble } from './http-copies.ts';
import type { FoundFlaw } from '../event/rules/found-flaws.ts';
import type { CardsWarning } from '../event/rules/flaws-with-bids.ts';
import type { Stage } from '../event/stages.ts';

export interface ReachedAddress {
  readonly address: string;
  /** True when the server reached itself there. A firewall in between can only be seen from a phone. */
  readonly answers: boolean;
}

export interface CheckedBatch {
  readonly batch: number;
  /** The first and the last number of its cards that still count. */
  readonly first: CardNumber;
  readonly last: CardNumber;
  /** What its QR codes lead to. */
  readonly address: string;
  readonly reached: boolean;
}

export interface HallCheck {
  readonly event: EventId;
  readonly name: string;
  /** As people read it. */
  readonly date: string;
  readonly stage: Stage;
  /** The server's clock, in wall milliseconds. */
  readonly now: number;
  /** When the newest entry of the event was written, by the same clock on its day; null before the first. */
  readonly lastEntryAt: number | null;
  readonly disk: {
    /** Bytes; null where the system does not say. */
    readonly free: number | null;
    /** False while the journal does not take entries. */
    readonly writes: boolean;
    /** A file of the event is gone, and could not be written back yet. */
    readonly lost: boolean;
  };
  readonly addresses: readonly ReachedAddress[];
  /** Where posters and new cards lead. */
  readonly joinUrl: string;
  /** By which today's rules cannot be met, and what the cards that are made cannot reach (R18); empty once they are frozen. */
  readonly rules: { readonly flaws: readonly FoundFlaw[]; readonly warnings: readonly CardsWarning[] };
  /** Batches that still have cards that count. */
  readonly batches: readonly CheckedBatch[];
  /** The copy that is carried to a stick or another folder every minute. */
  readonly copy: {
    readonly carried: boolean;
    readonly lastAt: number | null;
    /** Why the newest copy did not come about; null when it did. */
    readonly trouble: CopyTrouble | null;
  };
  readonly phones: {
    readonly connected: number;
    /** From how many different addresses; the practice crowd is on the computer itself and does not count. */
    readonly addresses: number;
  };
}

/** What the page on the computer itself offers. */
export interface LaptopStanding {
  readonly url: string;
  readonly events: readonly LaptopEvent[];
}

export interface LaptopEvent {
  readonly event: EventId;
  readonly name: string;
  readonly date: string;
  readonly stage: Stage;
  readonly practice: boolean;
}

/** The roles for which that page makes a new link to give to somebody. An officer's link is made by an officer alone. */
export type LaptopRole = LinkedRole;
