/** What the routes of voting sheets take and answer (Y1, Y5). */

import type { BidId, CardNumber } from '../ids.ts';
import type { Marks } from '../ballots/marks.ts';
import type { WhyNotReady } from '../sheets/sheet-acts.ts';
import type { Mismatch } from '../sheets/compare-typings.ts';
import type { BatchTotals } from '../sheets/batch-totals.ts';
import type { CountedBatch, SpoiltReason, TypedSheet } from '../sheets/sheet-book.ts';

/** How a card votes. */
export interface CardWay {
  readonly card: CardNumber;
  readonly onPaper: boolean;
  /** The number on its voting sheet: the card's number and two check digits. */
  readonly sheet: string;
}

/** A sheet as it is typed. */
export interface SheetToType {
  /** The number on the sheet, as somebody typed it. */
  readonly sheet: string;
  readonly marks: Marks;
  readonly spoilt: SpoiltReason | null;
}

/** A batch as one person sees it: until both have typed all of it, nobody sees what the other typed. */
export interface BatchView {
  readonly batch: number;
  /** How many sheets were counted by hand. */
  readonly sheets: number;
  /** Two people type each of its sheets. */
  readonly twice: boolean;
  /** `first` and `second` type it; `next` may begin the second typing, or confirm; to `other` it is somebody else's. */
  readonly part: 'first' | 'second' | 'next' | 'other';
  /** What this person typed, and what is to be confirmed. */
  readonly typed: readonly TypedSheet[];
  /** How many sheets each typed; null where nobody typed them a second time. */
  readonly counts: readonly [first: number, second: number | null];
  /** What is still to be done; null: it can be counted. */
  readonly why: WhyNotReady | null;
  readonly mismatches: readonly Mismatch[];
  /** Of both, once both have typed all of it. */
  readonly totals: readonly [first: BatchTotals, second: BatchTotals] | null;
}

/** What the desk sees of voting sheets. */
export interface SheetDesk {
  /** False before voting opens and after the seal. */
  readonly open: boolean;
  readonly phonesFailed: boolean;
  /** The list's four digits, as every sheet that is printed now has them. */
  readonly list: string;
  readonly figures: SheetFigures;
  readonly batches: readonly BatchView[];
  readonly counted: readonly CountedBatch[];
}

/** Which rows of a sheet a clerk types: asked once, so that no key waits for the network. */
export interface SheetRows {
  /** All bids in running order: a bid's place in it is its number on every sheet. */
  readonly order: readonly BidId[];
  /** Bids that nobody has presented take no mark. */
  readonly canBeMarked: readonly BidId[];
  /** These were set aside, and stand on no sheet (Y10). */
  readonly out: readonly BidId[];
  /** The cards of groups whose own bid is not theirs to mark. */
  readonly ownBids: readonly (readonly [card: CardNumber, bid: BidId])[];
}

/** Cards on paper, and what became of their sheets: they add up. */
export interface SheetFigures {
  readonly onPaper: number;
  readonly counted: number;
  readonly spoilt: number;
  readonly notReturned: number;
  /** Sheets that took the place of what a phone had sent. */
  readonly replaced: number;
}
