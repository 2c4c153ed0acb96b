/**
 * The rules of the day: chosen while setting up, frozen and fingerprinted when voting opens, printed on every result.
 * Which of them are possible together says `rules-flaws.ts`; how they are written down says `written-rules.ts`.
 */

import type { Borderline } from '../../allocation/borderline.ts';
import type { Completion } from '../../allocation/equal-shares/completion.ts';
import type { Utility } from '../../allocation/utility.ts';
import type { BallotRules, Completeness } from '../../ballots/index.ts';
import type { BidId } from '../../ids.ts';
import type { Pence } from '../../money.ts';
import type { DayFormat } from './day-format.ts';

export const blankKinds = ['left-out', 'ballot-not-counted'] as const;
export const rankedBys = ['average', 'total', 'votes'] as const;
export const tieMethods = ['hands', 'draw', 'share'] as const;
export const ownBidRules = ['abstain', 'allow', 'not-vote'] as const;
export const youngCardRules = ['none', 'together', 'apart'] as const;
export const screenPolicies = ['live', 'counts', 'after-each'] as const;
export const connections = ['live', 'work', 'study', 'volunteer'] as const;

/** What somebody who may vote does in the event's area (D1). */
export type Connection = (typeof connections)[number];

/** Until when the desk hands out cards (D2): until the close, until the first pitch has begun or is over, or by the clock. */
export type CardsUntil =
  | { readonly kind: 'close' | 'first-pitch' | 'first-pitch-over' }
  /** `minute`: of the day, by the clock of the hall. */
  | { readonly kind: 'time'; readonly minute: number };

export function endsWithFirstPitch({ kind }: CardsUntil): boolean {
  return kind === 'first-pitch' || kind === 'first-pitch-over';
}

/** What bids are ranked by: the average of their scores, the points of all ballots, or how many ballots mark them. */
export type RankedBy = (typeof rankedBys)[number];

export interface RankedRule {
  readonly rule: 'ranked';
  readonly by: RankedBy;
  readonly borderline: Borderline;
  /** The least average, total or votes, in hundredths, that can be chosen; equality passes. Null for none. */
  readonly passMarkHundredths: number | null;
}

/** How the pot is allocated. The three rules that look at whole ballots have their meaning in SPEC.md, Q. */
export type AllocationRules =
  | RankedRule
  | { readonly rule: 'greedy-per-cost'; readonly utility: Utility }
  | {
      readonly rule: 'equal-shares';
      readonly utility: Utility;
      readonly completion: Completion;
      /** By how much every share is raised at a time, for the completions that raise them; null otherwise. */
      readonly incrementPence: Pence | null;
    }
  | { readonly rule: 'phragmen' };

/** A pot of its own for some of the bids, with its own number. Its words stand outside the journal. */
export interface SubPot {
  readonly pot: number;
  readonly pence: Pence;
  readonly bids: readonly BidId[];
}

export interface Rules {
  readonly ballot: BallotRules;
  /** Groups pitch one after the other, or people walk from stall to stall (ST20). */
  readonly format: DayFormat;
  /** Which part of the ballot has to be filled in for it to be complete (B11). */
  readonly completeness: Completeness;
  /** What happens to an incomplete ballot (T3, T4): what is there counts, or the whole ballot is not counted. */
  readonly blanks: {
    readonly kind: (typeof blankKinds)[number];
    /** Scores only: least number of scorers, in per cent of all ballots, that a bid needs. 0 switches it off. */
    readonly leastScorersPercent: number;
  };
  /** A ballot that gives nothing any more is nobody's vote (T7). False in rules that were set before this was asked. */
  readonly emptiedOut: boolean;
  /** Whether a bid can be marked from the start of its pitch, or every bid from the opening of voting. */
  readonly opening: 'as-presented' | 'all-at-once';
  /** Each voter's list has an order of its own, so that no project gains by standing first. */
  readonly shuffled: boolean;
  /** Scores only: marks for a bid are locked when the next one is called. */
  readonly locking: boolean;
  readonly allocation: AllocationRules;
  /** More that a bid must reach to be chosen, whatever the rule; equality passes. Null for none. */
  readonly passShare: {
    /** In per cent of the best average that is possible (scores only), or of all ballots. */
    readonly of: 'best-average' | 'ballots';
    readonly percent: number;
  } | null;
  /** Least number of voters who must have marked a bid for it to be chosen. 0 switches it off. */
  readonly leastVoters: number;
  /** The pot in parts, each for its own bids; null for one pot. */
  readonly subPots: {
    readonly pots: readonly SubPot[];
    /** What the pots leave over: stays over, or goes to one last round among all bids without money (A17). */
    readonly leftOver: 'keep' | 'share';
  } | null;
  /** Groups of bids of which at most one can be chosen. */
  readonly excluding: readonly (readonly BidId[])[];
  readonly tie: {
    readonly method: (typeof tieMethods)[number];
    /** Used when hands are equal or sharing is not possible. */
    readonly otherwise: 'hands' | 'draw';
  };
  readonly screen: {
    readonly policy: (typeof screenPolicies)[number];
    /** With `live`: a bid's figure first moves when this many ballots mark it (S4)... */
    readonly firstAt: number;
    /** ...and then whenever this many further ballots were added or changed. */
    readonly thenEvery: number;
  };
  /** Hash of the words that say why a score is shown before ten ballots mark it (R22); null where none had to be given. */
  readonly whySoon: string | null;
  readonly timing: {
    readonly pitchSeconds: number;
    readonly lastCallSeconds: number;
    /** After the close: how long ballots already saved on phones may still arrive. */
    readonly graceSeconds: number;
  };
  /** What was settled in the room stays settled in later runs, among those still in it (E11). */
  readonly settledStays: boolean;
  /** Equals that can all be paid are told in the settled order too (E16). False in rules that were set before this was. */
  readonly toldInTurn: boolean;
  /** What the cards of groups that present a bid do with it: leave it out, mark it as all others, or there are none. */
  readonly ownBid: (typeof ownBidRules)[number];
  /**
   * Whether there are young people's cards, and how their ballots count (Y17): `together` they decide with all others,
   * `apart` they decide no money.
   */
  readonly youngCards: (typeof youngCardRules)[number];
  /** Who may vote, told with the rules and asked at the desk; 0 for everybody. */
  readonly minimumAge: number;
  /** Who may vote, asked at the desk: one of these is enough. Empty: nobody is asked. */
  readonly connections: readonly Connection[];
  readonly cardsUntil: CardsUntil;
  /** The desk notes the name of everybody who gets a card (D3). */
  readonly namesAtDoor: boolean;
  /** The least number of people who vote; 0 for none. It changes no money: the council decides what follows (D4). */
  readonly quorum: number;
  /** The most that one bid can ask for; null for the whole pot. */
  readonly capPence: Pence | null;
}

/** Settings that most events leave alone: each with the answer that switches it off. */
export const unasked = {
  format: { kind: 'pitches' },
  completeness: { kind: 'all' },
  shuffled: false,
  passShare: null,
  leastVoters: 0,
  subPots: null,
  excluding: [],
  settledStays: false,
  toldInTurn: false,
  emptiedOut: false,
  ownBid: 'allow',
  youngCards: 'none',
  whySoon: null,
  minimumAge: 0,
  connections,
  cardsUntil: { kind: 'close' },
  namesAtDoor: false,
  quorum: 0,
  capPence: null,
} as const satisfies Partial<Rules>;

/** Score every project: the recommended rules, with the cautious answer where only a council can answer. */
export const recommendedRules = {
  ...unasked,
  settledStays: true,
  toldInTurn: true,
  emptiedOut: true,
  ballot: { type: 'score', lowest: 1, highest: 5 },
  blanks: { kind: 'left-out', leastScorersPercent: 50 },
  opening: 'as-presented',
  locking: false,
  allocation: { rule: 'ranked', by: 'average', borderline: 'part-fund-then-skip', passMarkHundredths: null },
  tie: { method: 'draw', otherwise: 'draw' },
  screen: { policy: 'counts', firstAt: 10, thenEvery: 5 },
  timing: { pitchSeconds: 180, lastCallSeconds: 120, graceSeconds: 20 },
} as const satisfies Rules;

/** What an event has before anybody set its rules: settings that came later are off, so that old journals fold as before. */
export const rulesBeforeAnySet: Rules = {
  ...recommendedRules,
  settledStays: unasked.settledStays,
  toldInTurn: unasked.toldInTurn,
  emptiedOut: unasked.emptiedOut,
};

/** Practice has no secrecy to keep: figures move with every ballot. */
export function screenSteps(rules: Rules, practice: boolean): { firstAt: number; thenEvery: number } {
  return practice ? { firstAt: 1, thenEvery: 1 } : rules.screen;
}
