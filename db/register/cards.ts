import type { BallotKey, BidId, CardNumber, EventId, PersonId } from '../../domain/ids.ts';

export interface CardRow {
  readonly event: EventId;
  /** Printed on the card; 1, 2, 3... within the event, over all batches. */
  readonly number: CardNumber;
  readonly batch: number;
  readonly codeLookup: string;
  readonly cancelled: boolean;
  /** True once a phone has opened it. When is not kept: it could tell whose ballot came in just then. */
  readonly opened: boolean;
  /** How often it was given new secrets: they are made from it. */
  readonly generation: number;
  /** Who prints it, or was the last who did; null while nobody has. */
  readonly shownTo: PersonId | null;
  /** Until when its secrets are shown to them, in wall milliseconds. */
  readonly shownUntil: number;
}

/** What opens a card from now on. */
export interface NewSecrets {
  readonly number: CardNumber;
  readonly generation: number;
  readonly secretLookup: string;
  readonly codeLookup: string;
}

export interface NewCard {
  readonly number: CardNumber;
  readonly secretLookup: string;
  readonly codeLookup: string;
  readonly ballotKey: BallotKey;
  /** The bid of the group that it is made for; null for everybody else's. */
  readonly bid: BidId | null;
}

export interface BatchHead {
  readonly event: EventId;
  readonly batch: number;
  /** What the QR codes lead to, so that a later change of address can be warned about. */
  readonly address: string;
  readonly madeAt: number;
}

export interface NewBatch extends BatchHead {
  readonly cards: readonly NewCard[];
}

/** A card with the key that its ballots have; null once the links are destroyed. */
export interface KeyedCard extends CardRow {
  readonly key: BallotKey | null;
}

/** A printing of cards as it was made. */
export type BatchRow = Omit<BatchHead, 'event'>;

export interface CardCounts {
  readonly made: number;
  readonly cancelled: number;
  readonly opened: number;
}

export interface Cards {
  /** The numbers to use next: cards are numbered from 1 without a gap, as the readable table `voters` relies on. */
  next(event: EventId): Promise<{ readonly batch: number; readonly number: CardNumber }>;
  /** Keeps a batch with its links to ballot keys, all or nothing. */
  add(batch: NewBatch): Promise<void>;
  /** Begins a batch: its cards follow, some at a time. They are cards once the journal says so. */
  begin(batch: BatchHead): Promise<void>;
  /** Keeps cards of a batch that was begun, with their links, all or nothing. */
  addTo(batch: BatchHead, cards: readonly NewCard[]): Promise<void>;
  /** Takes back at most so many cards of a batch that never came to be, and at last the batch. @returns true when it is gone */
  remove(event: EventId, batch: number, most: number): Promise<boolean>;
  /** The card that the HMAC of a QR's secret or of a typed code stands for. */
  byLookup(lookup: string): Promise<CardRow | null>;
  find(event: EventId, number: CardNumber): Promise<CardRow | null>;
  /** Null for all batches. */
  list(event: EventId, batch: number | null): Promise<readonly CardRow[]>;
  /** At most so many cards, from one number to another. */
  some(event: EventId, from: CardNumber, to: CardNumber, most: number): Promise<readonly KeyedCard[]>;
  /** Every event of which there is a batch. */
  events(): Promise<readonly EventId[]>;
  /** Every batch, in the order in which they were made. */
  batches(event: EventId): Promise<readonly BatchRow[]>;
  /** The address printed on a batch. */
  address(event: EventId, batch: number): Promise<string | null>;
  /** The bid of the group that a card was made for. */
  bidOf(event: EventId, number: CardNumber): Promise<BidId | null>;
  /** Which cards are of which group, by number. */
  bids(event: EventId): Promise<ReadonlyMap<CardNumber, BidId>>;
  counts(event: EventId): Promise<CardCounts>;
  /** True for the first time that it is opened. */
  markOpened(event: EventId, number: CardNumber): Promise<boolean>;
  markCancelled(event: EventId, number: CardNumber): Promise<void>;
  /** Those of these codes that are the code of some card, or will be. */
  codesTaken(codeLookups: readonly string[]): Promise<readonly string[]>;
  /** Keeps what will open these cards once they are renewed. What was kept so and opens nothing is forgotten. */
  keepNext(event: EventId, secrets: readonly NewSecrets[]): Promise<void>;
  /**
   * Shows the secrets of these cards to somebody who prints them. Those to be `renewed` are opened from now on by what was
   * kept for them, and what opened them before opens nothing.
   */
  show(event: EventId, cards: ShownCards, person: PersonId, until: number): Promise<void>;
  /** Shows nobody any more what somebody prints, from one number to another. */
  endShowing(event: EventId, from: CardNumber, to: CardNumber, person: PersonId): Promise<void>;
  /** Why a card cannot take the place of another, as far as the register knows; null where it can (C4). */
  whyNotFree(event: EventId, number: CardNumber, newCard: CardNumber): Promise<WhyNotFree | null>;
  /**
   * Cancels a card and puts another in its place: in the place of a group's it is the group's. Why it cannot, and then
   * nothing is written; null where it is done.
   */
  replace(event: EventId, number: CardNumber, newCard: CardNumber): Promise<WhyNotFree | null>;
}

/** Opened: somebody has it in their hands already, or looked into it before it was handed out. */
export type WhyNotFree = 'unknown' | 'opened' | 'group';

export interface ShownCards {
  readonly numbers: readonly CardNumber[];
  /** Those of them that get other secrets. */
  readonly renewed: readonly CardNumber[];
}
