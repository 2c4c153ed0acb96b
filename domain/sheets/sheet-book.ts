/**
 * What is known of the voting sheets of an event until they are counted (Y1, Y5): which cards vote on paper, and what two
 * people typed. It is kept sealed in one erasable row (Y6), and no journal has any of it.
 */

import type { Marks } from '../ballots/marks.ts';
import type { CardNumber, PersonId } from '../ids.ts';

/** Nobody can read it · it says two things · it says whose it is. */
export const spoiltReasons = ['unreadable', 'contradicts-itself', 'names-voter'] as const;
export type SpoiltReason = (typeof spoiltReasons)[number];

/** One sheet as somebody typed it: its marks, or why it is spoilt and gives none. */
export interface TypedSheet {
  readonly card: CardNumber;
  readonly marks: Marks;
  readonly spoilt: SpoiltReason | null;
}

/** What one person typed of a batch, in the order in which they typed it. */
export interface Typing {
  readonly by: PersonId;
  readonly sheets: readonly TypedSheet[];
}

/** Sheets that were counted by hand and are typed together. */
export interface SheetBatch {
  readonly batch: number;
  /** How many sheets lie on the table. */
  readonly sheets: number;
  readonly first: Typing;
  /** From ten sheets on: the same sheets once more, by somebody who does not see the first. */
  readonly second: Typing | null;
  /** Below ten sheets: who compared what was typed with the sheets. */
  readonly confirmedBy: PersonId | null;
}

/** A batch that was counted: what was typed is gone. */
export interface CountedBatch {
  readonly batch: number;
  readonly sheets: number;
  readonly spoilt: number;
  /** How many took the place of what a phone had sent. */
  readonly replaced: number;
}

export interface SheetBook {
  /** Cards that vote on paper. */
  readonly onPaper: readonly CardNumber[];
  readonly open: readonly SheetBatch[];
  readonly counted: readonly CountedBatch[];
  /** Cards whose sheet was counted or is spoilt. */
  readonly entered: readonly (readonly [card: CardNumber, as: 'counted' | 'spoilt'])[];
}

export const emptySheetBook: SheetBook = { onPaper: [], open: [], counted: [], entered: [] };

/** So many in a batch, which is one commit; and in a file, so that nobody waits an hour for a printer. */
export const mostSheetsAtOnce = 500;

/** From so many sheets on, two people type each of them (Y5). */
export const typedTwiceFrom = 10;
