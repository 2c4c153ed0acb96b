/** The HTTP contract for cards (W9): made, printed, looked up, cancelled, counted on their piles. */

import type { CardCount, SheetFate } from '../event/card-count.ts';
import type { WhyCancelled } from '../event/state.ts';
import type { BidId, CardNumber, EventId } from '../ids.ts';

/**
 * A batch of cards to make: `count` of them, for young people with `young`, or, with `teams`, an envelope for each group.
 * `address` is what their QR codes lead to, without a slash at the end; left out, the configured one.
 */
export interface NewCards {
  readonly count: number;
  readonly address?: string | undefined;
  readonly young?: true | undefined;
  readonly teams?: readonly { readonly bid: BidId; readonly cards: number }[] | undefined;
}

/** How many cards are made or printed at once. */
export const mostCardsAtOnce = 5_000;

/** The usual address, and every one under which phones may find this server now. */
export interface CardAddresses {
  readonly usual: string;
  readonly known: readonly string[];
}

/** The numbers of the new cards, all from the first to the last. */
export interface CardsMade extends CardRange {
  readonly batch: number;
}

/** From one number to another, both included. */
export interface CardRange {
  readonly from: CardNumber;
  readonly to: CardNumber;
}

/**
 * How these cards stand for an officer who wants to print them. When printing begins the server shows them from now on, with
 * new secrets for those that were printed before; when it is done, nobody is shown them.
 */
export interface CardPrinting {
  /** Its cards are shown at any time. */
  readonly practice: boolean;
  /** How many there are, without those cancelled. */
  readonly cards: number;
  readonly cancelled: number;
  /** How many of them somebody was shown before: those get new secrets. */
  readonly printedBefore: number;
  /** How long they are shown to this officer from now; null when they are not. */
  readonly leftMs: number | null;
  /** The count is final: nothing is printed any more. */
  readonly sealed: boolean;
}

/** What opens the cards, for the officer to whom they are shown now (S10). */
export interface CardsToPrint extends Pick<CardPrinting, 'practice' | 'cancelled' | 'leftMs'> {
  readonly event: EventId;
  readonly cards: readonly PrintedCard[];
}
export interface PrintedCard {
  readonly number: CardNumber;
  /** Typed by hand: eleven letters or digits and a check character, `K7PD-3MXW-QACF`; eight on older cards. */
  readonly code: string;
  /** What the QR holds: PUBLIC_URL/join/EVENT#SECRET. */
  readonly url: string;
  /** The bid of the group that it was made for; null for everybody else's. */
  readonly bid: BidId | null;
  /** A young people's card; left out for every other. */
  readonly young?: true;
}

/** What became of a card, for the desk; never a mark. */
export interface CardStanding {
  readonly number: CardNumber;
  readonly batch: number;
  readonly cancelled: boolean;
  /** Null while it works. */
  readonly why: WhyCancelled | null;
  /** The number of the card that was given in its place. */
  readonly replacedBy: CardNumber | null;
  readonly bid: BidId | null;
  /** A young people's card; left out for every other. */
  readonly young?: true;
  readonly opened: boolean;
  readonly voted: boolean;
  /** What became of its voting sheet; null for a card that votes by phone. */
  readonly sheet: SheetFate | null;
}

/** Cards as they lie at the desk, handed out from the lowest number on. */
export interface Piles {
  readonly piles: readonly CardPile[];
  readonly count: CardCount;
}
export interface CardPile {
  readonly batch: number;
  /** A pile for everybody, a pile for young people, or the envelope of a group. */
  readonly kind: 'pile' | 'young' | 'team';
  readonly bid: BidId | null;
  readonly from: CardNumber;
  readonly to: CardNumber;
  /** What its QR codes lead to. */
  readonly address: string;
  /** Null until it was counted; one more than `to` when every card of it was handed out. */
  readonly firstLeft: CardNumber | null;
}

/**
 * The first number left on each pile. What is left is cancelled together or, with `take: false`, only counted. The piles make
 * up whole batches, however they were divided at the desk.
 */
export interface PileCount {
  readonly piles: readonly {
    readonly from: CardNumber;
    readonly to: CardNumber;
    readonly firstLeft: CardNumber;
  }[];
  /** Cards above the first number left that were handed out all the same. */
  readonly handedOut: readonly CardNumber[];
  readonly take: boolean;
}
export interface PileReport {
  /** How many were left. */
  readonly left: number;
  /** Numbers of cards that were left although a phone has opened them. */
  readonly opened: readonly CardNumber[];
  readonly count: CardCount;
}

/** `replacedBy` is the number of the card that is handed over in its place, printed before; null for none. */
export interface CardCancelled {
  readonly cancelled: CardNumber;
  readonly replacedBy: CardNumber | null;
}
