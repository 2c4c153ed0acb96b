/** A run: one allocation of the pot, immutable and numbered. Exports and results read a run; nothing recomputes it. */

import type { BidId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';

/** A bid's exact figures in a run. The average is `total / scorers`; nothing is rounded before the decision. */
export interface RunFigures {
  readonly bid: BidId;
  readonly scorers: number;
  readonly total: number;
  /** How many ballots gave each mark, from the lowest to the highest of the scale. */
  readonly counts: readonly number[];
}

export const notChosenReasons = [
  'does-not-fit', // more was needed than was left
  'least-not-reached', // a part was on offer, but less than the least amount it can be done with
  'after-the-line', // the rules stop at the first that does not fit
  'below-pass-mark',
  'too-few-scorers',
  'withdrawn',
  'left-out', // not here on the day
  'declined', // said no thank you
] as const;
export type NotChosenReason = (typeof notChosenReasons)[number];

/** What a run makes of each bid, in the order in which the results are told: by place, then those without one. */
export type RunLine =
  | {
      readonly bid: BidId;
      readonly outcome: 'chosen' | 'part';
      readonly place: number;
      readonly amountPence: Pence;
      readonly beforePence: Pence;
      readonly afterPence: Pence;
    }
  | {
      readonly bid: BidId;
      readonly outcome: 'not-chosen';
      readonly why: NotChosenReason;
      /** Null for a bid that was not ranked at all. */
      readonly place: number | null;
      readonly beforePence: Pence | null;
    };

/** A tie at the line that is still open: the pot cannot be decided until it is settled by the method of the rules. */
export interface OpenTie {
  /** Ascending by bid; the number drawn is the place in this list, from 1. */
  readonly tied: readonly BidId[];
  readonly scorers: number;
  readonly total: number;
  readonly leftPence: Pence;
  readonly place: number;
  /** What each would get if what is left were shared; null when some least amount is not reached. */
  readonly shares: readonly (readonly [bid: BidId, pence: Pence])[] | null;
}

/** How one tie was settled; an input of every later run. */
export type TieRecord =
  | {
      readonly method: 'hands';
      readonly tied: readonly BidId[];
      readonly hands: readonly (readonly [bid: BidId, hands: number])[];
    }
  | {
      readonly method: 'draw';
      readonly tied: readonly BidId[];
      readonly drawn: number;
      readonly first: BidId;
      readonly drewBy: PersonId;
      readonly watchedBy: PersonId;
    }
  | { readonly method: 'share'; readonly tied: readonly BidId[] };

export interface Run {
  readonly number: number;
  readonly replaces: number | null;
  readonly because: 'sealed' | 'tie-settled' | 'no-thank-you';
  readonly rule: 'ranked';
  readonly ruleVersion: 1;
  readonly rulesFingerprint: string;
  /** SHA-256 over the canonical JSON of everything this run was computed from. */
  readonly inputsHash: string;
  readonly potPence: Pence;
  /** Ballots in the count. */
  readonly ballots: number;
  readonly figures: readonly RunFigures[];
  readonly lines: readonly RunLine[];
  readonly ties: readonly TieRecord[];
  readonly declined: readonly BidId[];
  readonly openTie: OpenTie | null;
  readonly allocatedPence: Pence;
  readonly leftPence: Pence;
}
