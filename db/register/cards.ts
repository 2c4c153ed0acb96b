import {
  cardNumber,
  type BallotKey,
  type BidId,
  type CardNumber,
  type EventId,
  type PersonId,
} from '../../domain/ids.ts';
import type { Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer } from './numbered-changes.ts';
import {
  cardStatements,
  printingStatements,
  type BatchRow,
  type CardCounts,
  type StoredCard,
} from './card-statements.ts';

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

export function openCards(db: Database): AtOnce<Cards> {
  const sql = { ...cardStatements(db), ...printingStatements(db) };
  const begin = ({ event, batch, address, madeAt }: BatchHead): void =>
    void sql.addBatch.run(event, batch, address, madeAt);
  const addTo = ({ event, batch }: BatchHead, cards: readonly NewCard[]): void => {
    for (const { number, secretLookup, codeLookup, ballotKey, bid } of cards) {
      sql.add.run(event, number, batch, secretLookup, codeLookup);
      sql.link.run(event, number, ballotKey);
      if (bid !== null) sql.addTeam.run(event, number, bid);
    }
  };
  const add = db.transaction((batch: NewBatch) => {
    begin(batch);
    addTo(batch, batch.cards);
  });
  const addSome = db.transaction(addTo);
  const remove = db.transaction((event: EventId, batch: number, most: number): boolean => {
    const { changes } = sql.removeSome.run({ event, batch, most });
    if (changes >= most) return false;
    sql.removeBatch.run(event, batch);
    return true;
  });
  const keepNext = db.transaction((event: EventId, secrets: readonly NewSecrets[]) => {
    for (const { number, generation, secretLookup, codeLookup } of secrets) {
      sql.forgetNext.run(event, number, generation - 1);
      sql.keepNext.run(event, number, generation, secretLookup, codeLookup);
    }
  });
  const bidOf = (event: EventId, number: CardNumber): BidId | null => sql.bidOf.get(event, number) ?? null;
  const whyNotFree = (event: EventId, number: CardNumber, newCard: CardNumber): WhyNotFree | null => {
    const row = sql.find.get(event, newCard);
    if (!row) return 'unknown';
    if (row.opened === 1) return 'opened';
    const bidOfNew = bidOf(event, newCard);
    return bidOfNew === null || bidOfNew === bidOf(event, number) ? null : 'group';
  };
  const replace = db.transaction((event: EventId, number: CardNumber, newCard: CardNumber) => {
    const why = whyNotFree(event, number, newCard);
    if (why !== null) return why;
    sql.markCancelled.run(event, number);
    const bid = bidOf(event, number);
    if (bid !== null) sql.giveToTeam.run(event, newCard, bid);
    return null;
  });
  return {
    next: (event) => sql.next.get({ event }) ?? { batch: 1, number: cardNumber(1) },
    add: (batch) => add.immediate(batch),
    begin,
    addTo: (batch, cards) => addSome.immediate(batch, cards),
    remove: (event, batch, most) => remove.immediate(event, batch, most),
    byLookup: (lookup) => fromRow(sql.byLookup.get({ lookup })),
    find: (event, number) => fromRow(sql.find.get(event, number)),
    list: (event, batch) => sql.list.all({ event, batch }).map(fromStored),
    some: (event, from, to, most) =>
      sql.some.all({ event, from, to, most }).map(({ key, ...row }) => ({ ...fromStored(row), key })),
    events: () => sql.events.all(),
    batches: (event) => sql.batches.all(event),
    address: (event, batch) => sql.address.get(event, batch) ?? null,
    bidOf,
    bids: (event) => new Map(sql.bids.all(event).map(({ number, bid }) => [number, bid])),
    counts: (event) => sql.counts.get({ event }) ?? { made: 0, cancelled: 0, opened: 0 },
    markOpened: opener(db, sql.markOpened),
    markCancelled: (event, number) => void sql.markCancelled.run(event, number),
    codesTaken: (codeLookups) => sql.codesTaken.all({ codeLookups: JSON.stringify(codeLookups) }),
    keepNext: (event, secrets) => keepNext.immediate(event, secrets),
    show: (event, { numbers, renewed }, person, until) =>
      void sql.show.run({
        event,
        person,
        until,
        numbers: JSON.stringify(numbers),
        renewed: JSON.stringify(renewed),
      }),
    endShowing: (event, from, to, person) => void sql.endShowing.run(event, from, to, person),
    whyNotFree,
    replace: (event, number, newCard) => replace.immediate(event, number, newCard),
  };
}

/** A card that is opened for the first time has a number in the same commit (J21). */
function opener(
  db: Database,
  markOpened: ReturnType<typeof cardStatements>['markOpened'],
): AtOnce<Cards>['markOpened'] {
  const giveNumber = numberer(db);
  const open = db.transaction((event: EventId, number: CardNumber): boolean => {
    const isFirst = markOpened.run(event, number).changes === 1;
    if (isFirst) giveNumber('cards-opened', event);
    return isFirst;
  });
  return (event, number) => open.immediate(event, number);
}

function fromRow(row: StoredCard | undefined): CardRow | null {
  return row ? fromStored(row) : null;
}

function fromStored(row: StoredCard): CardRow {
  return { ...row, cancelled: row.cancelled === 1, opened: row.opened === 1 };
}
