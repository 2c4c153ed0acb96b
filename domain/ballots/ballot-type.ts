/** What the program has to know of a type of ballot. Each type is one file; `index.ts` lists them. */

import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { MarkRange, Marks } from './marks.ts';

/** What a ballot is checked against: the same for everybody in the hall. */
export interface BallotSheet {
  /** The bids that can be marked: everything that was not left out or withdrawn. */
  readonly bids: readonly BidId[];
  /** What every bid of the event asks for, those left out and withdrawn too. Frozen when voting opens. */
  readonly asks: ReadonlyMap<BidId, Pence>;
  readonly potPence: Pence;
}

/** Why marks are no ballot: a refusal, with the limit that its sentence names. */
export type MarksFlaw =
  | {
      readonly code: 'mark-out-of-range';
      readonly limits: { readonly lowest: number; readonly highest: number };
    }
  | {
      readonly code: 'too-many-chosen';
      readonly limits: { readonly atMost: number; readonly chosen: number };
    }
  | { readonly code: 'too-many-tokens'; readonly limits: { readonly tokens: number; readonly given: number } }
  | { readonly code: 'place-given-twice'; readonly limits: { readonly place: number } }
  | {
      readonly code: 'more-than-the-pot';
      readonly limits: { readonly potPence: Pence; readonly chosenPence: Pence };
    };

/** What people give to a bid, and so what is added up. */
export type Unit = 'points' | 'tokens' | 'votes';

/** A type of ballot, whose settings in the rules are `R`. Marks come in ascending order of bid, no bid twice. */
export interface BallotType<R> {
  readonly unit: Unit;
  /** People give each bid a mark; otherwise they choose a few, and what they leave blank is no oversight. */
  readonly marksEvery: boolean;
  /** True when these settings make sense (R8-R11). */
  readonly isPossible: (rules: R) => boolean;
  readonly range: (rules: R) => MarkRange;
  /** What a mark adds to the total of its bid (T5). */
  readonly valueOf: (rules: R, mark: number) => number;
  /** What is wrong with the marks beside their range, or null. */
  readonly flawInMarks: (rules: R, marks: Marks, sheet: BallotSheet) => MarksFlaw | null;
  /** What is left to give: bids without a score, choices, tokens, places or pence. Null where there is no limit. */
  readonly left: (rules: R, marks: Marks, sheet: BallotSheet) => number | null;
  /** How much the ballot lacks when all of it is to be filled in (B11). 0 is a complete ballot. */
  readonly lacks: (rules: R, marks: Marks, sheet: BallotSheet) => number;
}

/** How many different bids a ballot can still mark or has marked: a bid that was withdrawn later keeps its mark. */
export function bidsToMark(marks: Marks, sheet: BallotSheet): number {
  const bids = new Set(sheet.bids);
  for (const [bid] of marks) bids.add(bid);
  return bids.size;
}
