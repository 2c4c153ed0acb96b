/** A run: one allocation of the pot, immutable and numbered. Exports and results read a run; nothing recomputes it. */

import type { BidId, PersonId } from '../ids.ts';
import type { Pence } from '../money.ts';
import type { AllocationRules } from './rules/rules.ts';

/** A bid's exact figures in a run. The average is `total / scorers`; nothing is rounded before the decision. */
export interface RunFigures {
  readonly bid: BidId;
  readonly scorers: number;
  readonly total: number;
  /** How many ballots gave each mark, from the lowest to the highest of the scale. */
  readonly counts: readonly number[];
}

/** What young people's ballots give a bid together. */
export interface YoungFigure {
  readonly bid: BidId;
  readonly scorers: number;
  readonly total: number;
}

/** What young people's ballots say, as far as it may be shown (Y20). */
export interface YoungCount {
  /** How many of them are counted; null where there are too few ballots to show anything apart. */
  readonly ballots: number | null;
  /** In running order. A bid that is missing was set aside, or has too few marks to be shown apart. */
  readonly figures: readonly YoungFigure[];
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
  'excluded', // another is chosen, and only one of the two can be
  'part-refused', // asked aloud, the group would not take the part
  'out-of-reach', // its supporters had less left between them than it needs
  'no-support',
  'above-pot', // asks for more than there was to begin with
  'rule-stopped', // the rule came to its end before its supporters had earned enough
] as const;
export type NotChosenReason = (typeof notChosenReasons)[number];

/**
 * Under the rules that spend the voters' own money (Q3, Q7): who supports the bid and what they had left between them.
 * Counts and sums only. A supporter's money is seldom whole: what they have is given in whole pence at most as much,
 * what they pay in whole pence at least as much, so that no sentence promises money that was not there.
 */
export interface Support {
  readonly voters: number;
  readonly heldPence: Pence;
  /** Equal Shares: the most that any of them paid. */
  readonly mostPence?: Pence;
  /** Phragmén: what everybody had earned by the time their money sufficed, since the beginning. */
  readonly earnedPence?: Pence;
}

/** With sub-pots: the number of the one that this line is about, 0 for the last round, and what was left in it. */
export interface InPot {
  readonly pot: number;
  readonly beforePence: Pence;
  readonly afterPence: Pence;
}

interface LineMore {
  readonly support?: Support;
  readonly inPot?: InPot;
  /** Equal Shares: from what nobody's supporters could reach, down the list of totals (Q5). */
  readonly fromList?: true;
  /** Its share of what was left among equals (A12); said where what was settled stays settled (E11). */
  readonly shared?: true;
}

/** What a run makes of each bid, in the order in which the results are told: by choice, then those without a place. */
export type RunLine =
  | ({
      readonly bid: BidId;
      readonly outcome: 'chosen' | 'part';
      readonly place: number;
      readonly amountPence: Pence;
      /** Of the whole pot. */
      readonly beforePence: Pence;
      readonly afterPence: Pence;
    } & LineMore)
  | ({
      readonly bid: BidId;
      readonly outcome: 'not-chosen';
      readonly why: NotChosenReason;
      /** Null for a bid that was not ranked at all. */
      readonly place: number | null;
      /** What was left for it: of its own sub-pot, where there are any. */
      readonly beforePence: Pence | null;
      readonly excludedBy?: BidId;
    } & LineMore);

/** A tie at the line that is still open: the pot cannot be decided until it is settled by the method of the rules. */
export interface OpenTie {
  /** Ascending by bid; the number drawn is the place in this list, from 1. */
  readonly tied: readonly BidId[];
  readonly scorers: number;
  readonly total: number;
  readonly leftPence: Pence;
  readonly place: number;
  /** With sub-pots: the number of the one that the tie is in, 0 for the last round. */
  readonly pot?: number;
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

/** "Would you take £1,100 of the £2,000?" and what the group said aloud (E8); an input of every later run. */
export interface AnswerRecord {
  readonly bid: BidId;
  readonly amountPence: Pence;
  readonly accepts: boolean;
}

/** After signing: what a group keeps of what it was chosen for; 0 where it dropped out (G4). Input of every later run. */
export interface KeptRecord {
  readonly bid: BidId;
  readonly keepsPence: Pence;
}

/** Equal Shares: what every voter had to spend, in one sub-pot or the whole pot, in whole pence at most as much. */
export interface VoterShares {
  /** The sub-pot's number, 0 for the last round; left out without sub-pots. */
  readonly pot?: number;
  readonly voters: number;
  readonly equalPence: Pence;
  readonly sharePence: Pence;
  /** How often the share was raised, by `incrementPence` each time. */
  readonly raises: number;
  readonly incrementPence: Pence;
}

/**
 * One allocation of the pot. What a rule or a setting has no use for is left out, so that a run made before the
 * program knew it is still, letter for letter, the run that was signed.
 */
export interface Run {
  readonly number: number;
  readonly replaces: number | null;
  /** `part-kept` and `tie-drawn` after signing only: such a run stands beside the signed one (G4, G5). */
  readonly because: 'sealed' | 'tie-settled' | 'no-thank-you' | 'asked-aloud' | 'part-kept' | 'tie-drawn';
  readonly rule: AllocationRules['rule'];
  readonly ruleVersion: number;
  readonly rulesFingerprint: string;
  /** SHA-256 over the canonical JSON of everything this run was computed from. */
  readonly inputsHash: string;
  readonly potPence: Pence;
  /** Ballots in the count. */
  readonly ballots: number;
  /** Ballots in (T6), where some of them are not in the count; rules set before `emptiedOut` never say it. */
  readonly ballotsIn?: number;
  readonly figures: readonly RunFigures[];
  /** Where the rules know young people's cards. */
  readonly young?: YoungCount;
  readonly lines: readonly RunLine[];
  readonly ties: readonly TieRecord[];
  readonly declined: readonly BidId[];
  readonly answers?: readonly AnswerRecord[];
  /** Further runs only: the groups that keep a part, with their parts as asks. */
  readonly kept?: readonly KeptRecord[];
  readonly shares?: readonly VoterShares[];
  /** Of the whole ballots, where the rule needs them and there are enough to publish them (S8). */
  readonly ballotsHash?: string;
  readonly openTie: OpenTie | null;
  readonly allocatedPence: Pence;
  readonly leftPence: Pence;
}

/** What was made after the signing, beside the signed run, which stays the current one (G4). */
export interface AfterSigning {
  readonly runs: Run[];
  /** What was said last of each group. */
  kept: readonly KeptRecord[];
  readonly ties: TieRecord[];
}
