/**
 * What can be said of a result, as data: places, ranking figures and reasons (A20-A22). Numbers are whole, and decimals
 * are text, so that no screen calculates anything. `place-words.ts` and `reason-words.ts` put it into words.
 */

import type { Unit } from '../ballots/ballot-type.ts';
import type { BidId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** A place in one list: of the whole pot, of a sub-pot, or of the last round. */
export interface ListPlace {
  readonly place: number;
  /** With sub-pots: the number of the one that it is a place in, 0 for the last round. */
  readonly pot?: number;
}

/** How many projects were passed over between two that were told one after the other, or before the first. */
export interface PassedOverCount {
  readonly count: number;
  /** Nothing was told before. */
  readonly first?: true;
  /** All of them for want of money; otherwise another reason was among them. */
  readonly didNotFit: boolean;
}

/** Who shares a place. */
export interface SharedPlace {
  readonly others: number;
  /** Left out where they are more than anybody wants named. */
  readonly bids?: readonly BidId[];
}

/** With more names a line is no line any more. */
export const mostNamed = 1;

export interface RankedPlace extends ListPlace {
  /** What gave it this place. */
  readonly figure: RankingFigure;
  /** How many were ranked in the same list, where the rule makes a list of all. */
  readonly of?: number;
  /** Who shares the place; left out where nobody does. */
  readonly level?: SharedPlace;
}

export interface Supporters {
  readonly voters: number;
  /** What they had left between them. */
  readonly heldPence: Pence;
}

/** What ranks a project. */
export type RankingFigure =
  /** `told` is null where nobody scored it. */
  | { readonly by: 'average'; readonly told: string | null; readonly scorers: number }
  | {
      readonly by: 'total';
      readonly unit: Unit;
      readonly count: number;
      readonly from: number;
      /** They gave it scores, and not tokens or a place. */
      readonly scored?: true;
    }
  | { readonly by: 'votes'; readonly count: number }
  /** So many for each £1,000 that it asks for; `told` is null for a project that asks for nothing. */
  | {
      readonly by: 'per-pound';
      readonly told: string | null;
      readonly unit: Unit;
      readonly count: number;
      readonly askPence: Pence;
    }
  /**
   * Equal Shares: the most that any supporter paid, and the cost that this went towards where their gain grows with the
   * cost.
   */
  | ({ readonly by: 'payment'; readonly mostPence: Pence; readonly towardsPence?: Pence } & Supporters)
  /** Phragmén: how much everybody had earned when its supporters had enough; null where nobody else was waiting. */
  | { readonly by: 'earned'; readonly voters: number; readonly earnedPence: Pence | null }
  /** Equal Shares, from what nobody's supporters could reach: down the list of totals. */
  | {
      readonly by: 'list';
      readonly unit: Unit;
      readonly count: number;
      readonly supporters?: Supporters;
    };

/** What the count alone says, whoever would pay. */
export type CountedFigure = Extract<RankingFigure, { by: 'average' | 'total' | 'votes' | 'per-pound' }>;

/** Why a project was not chosen, and the figures that decided. */
export type Reason =
  | { readonly why: 'withdrawn' | 'left-out' | 'declined' | 'no-support' | 'after-the-line' }
  | { readonly why: 'excluded'; readonly by: BidId }
  | {
      readonly why: 'too-few-scorers';
      readonly scorers: number;
      readonly ballots: number;
      readonly needed: number;
    }
  | ({ readonly why: 'below-pass-mark' } & PassMarkFigures)
  | {
      readonly why: 'does-not-fit' | 'least-not-reached';
      readonly leftPence: Pence;
      readonly neededPence: Pence;
      /** A part would have done. */
      readonly atLeast?: true;
      /** Equal Shares: who would have paid for it, before it came to the list of totals. */
      readonly supporters?: Supporters;
      /** Phragmén: its supporters had enough, and the pot had not. */
      readonly itsTurn?: true;
    }
  | { readonly why: 'part-refused'; readonly leftPence: Pence }
  | { readonly why: 'above-pot'; readonly potPence: Pence; readonly neededPence: Pence }
  | {
      readonly why: 'out-of-reach' | 'rule-stopped';
      readonly supporters: Supporters;
      readonly neededPence: Pence;
    };

/** The figure that it reached, and the figure that it needed. */
export type PassMarkFigures =
  /** `own` is null where nobody scored it. */
  | { readonly of: 'average'; readonly own: string | null; readonly needed: string }
  | { readonly of: 'sum'; readonly unit: Unit; readonly own: number; readonly needed: string }
  | { readonly of: 'ballots'; readonly own: number; readonly needed: number; readonly ballots: number };
