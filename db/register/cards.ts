import type { BidId, EventId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';

export interface CardRow {
  readonly event: EventId;
  /** Printed on the card; 1, 2, 3... within the event, over all batches. */
  readonly number: number;
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
  readonly number: number;
  readonly generation: number;
  readonly secretLookup: string;
  readonly codeLookup: string;
}

export interface NewCard {
  readonly number: number;
  readonly secretLookup: string;
  readonly codeLookup: string;
  readonly ballotKey: string;
  /** The bid of the group that it is made for; null for everybody else's. */
  readonly bid: BidId | null;
}

export interface NewBatch {
  readonly event: EventId;
  readonly batch: number;
  /** What the QR codes lead to, so that a later change of address can be warned about. */
  readonly address: string;
  readonly madeAt: number;
  readonly cards: readonly NewCard[];
}

/** A printing of cards as it was made. */
export interface BatchRow {
  readonly batch: number;
  /** What the QR codes hold before `/v#`: phones must reach the server there on the day. */
  readonly address: string;
  readonly madeAt: number;
}

export interface CardCounts {
  readonly made: number;
  readonly cancelled: number;
  readonly opened: number;
}

export interface Cards {
  /** The numbers to use next: cards are numbered from 1 without a gap, as the readable table `voters` relies on. */
  next(event: EventId): { readonly batch: number; readonly number: number };
  /** Keeps a batch with its links to ballot keys, all or nothing. Before `make-cards` is asked of the event. */
  add(batch: NewBatch): void;
  /** Takes a batch back, when the event refused it. */
  remove(event: EventId, batch: number): void;
  /** The card that the HMAC of a QR's secret or of a typed code stands for. */
  byLookup(lookup: string): CardRow | null;
  find(event: EventId, number: number): CardRow | null;
  /** For printing again; null for all batches. */
  list(event: EventId, batch: number | null): readonly CardRow[];
  /** Every batch, in the order in which they were made. */
  batches(event: EventId): readonly BatchRow[];
  /** The address printed on a batch. */
  address(event: EventId, batch: number): string | null;
  /** The bid of the group that a card was made for. */
  bidOf(event: EventId, number: number): BidId | null;
  /** Which cards are of which group, by number. */
  bids(event: EventId): ReadonlyMap<number, BidId>;
  counts(event: EventId): CardCounts;
  markOpened(event: EventId, number: number): void;
  markCancelled(event: EventId, number: number): void;
  isCodeTaken(codeLookup: string): boolean;
  /** Shows the secrets of these cards to somebody who prints them. */
  show(event: EventId, numbers: readonly number[], person: PersonId, until: number): void;
  /** Shows nobody any more what somebody prints, from one number to another. */
  endShowing(event: EventId, from: number, to: number, person: PersonId): void;
  /** From now on these open the cards, and what opened them before opens nothing. */
  renew(event: EventId, secrets: readonly NewSecrets[]): void;
  /** A card that takes the place of a group's is the group's. */
  giveToTeam(event: EventId, number: number, bid: BidId): void;
}

interface Stored extends Omit<CardRow, 'cancelled' | 'opened'> {
  readonly cancelled: number;
  readonly opened: number;
}

export function openCards(db: Database): Cards {
  const sql = statements(db);
  const add = db.transaction(({ event, batch, address, madeAt, cards }: NewBatch) => {
    sql.addBatch.run(event, batch, address, madeAt);
    for (const { number, secretLookup, codeLookup, ballotKey, bid } of cards) {
      sql.add.run(event, number, batch, secretLookup, codeLookup);
      sql.link.run(event, number, ballotKey);
      if (bid !== null) sql.addTeam.run(event, number, bid);
    }
  });
  const show = db.transaction(
    (event: EventId, numbers: readonly number[], person: PersonId, until: number) => {
      for (const number of numbers) sql.show.run(person, until, event, number);
    },
  );
  const renew = db.transaction((event: EventId, secrets: readonly NewSecrets[]) => {
    for (const { number, generation, secretLookup, codeLookup } of secrets)
      sql.renew.run(generation, secretLookup, codeLookup, event, number);
  });
  return {
    next: (event) => sql.next.get({ event }) ?? { batch: 1, number: 1 },
    add: (batch) => add.immediate(batch),
    remove: (event, batch) => void sql.remove.run(event, batch),
    byLookup: (lookup) => fromRow(sql.byLookup.get({ lookup })),
    find: (event, number) => fromRow(sql.find.get(event, number)),
    list: (event, batch) => sql.list.all({ event, batch }).map(fromStored),
    batches: (event) => sql.batches.all(event),
    address: (event, batch) => sql.address.get(event, batch) ?? null,
    bidOf: (event, number) => sql.bidOf.get(event, number) ?? null,
    bids: (event) => new Map(sql.bids.all(event).map(({ number, bid }) => [number, bid])),
    counts: (event) => sql.counts.get(event) ?? { made: 0, cancelled: 0, opened: 0 },
    markOpened: (event, number) => void sql.markOpened.run(event, number),
    markCancelled: (event, number) => void sql.markCancelled.run(event, number),
    isCodeTaken: (codeLookup) => sql.codeTaken.get(codeLookup) !== undefined,
    show: (event, numbers, person, until) => show(event, numbers, person, until),
    endShowing: (event, from, to, person) => void sql.endShowing.run(event, from, to, person),
    renew: (event, secrets) => renew(event, secrets),
    giveToTeam: (event, number, bid) => void sql.giveToTeam.run(event, number, bid),
  };
}

function fromRow(row: Stored | undefined): CardRow | null {
  return row ? fromStored(row) : null;
}

function fromStored(row: Stored): CardRow {
  return { ...row, cancelled: row.cancelled === 1, opened: row.opened === 1 };
}

function statements(db: Database) {
  const columns = `event, number, batch, code_lookup AS codeLookup, cancelled, opened, generation,
    shown_to AS shownTo, shown_until AS shownUntil`;
  return {
    next: db.prepare<{ event: number }, { batch: number; number: number }>(
      `SELECT 1 + (SELECT COALESCE(MAX(batch), 0) FROM card_batches WHERE event = @event) AS batch,
              1 + (SELECT COALESCE(MAX(number), 0) FROM cards WHERE event = @event) AS number`,
    ),
    addBatch: db.prepare<[number, number, string, number]>(
      'INSERT INTO card_batches (event, batch, address, made_at) VALUES (?, ?, ?, ?)',
    ),
    add: db.prepare<[number, number, number, string, string]>(
      'INSERT INTO cards (event, number, batch, secret_lookup, code_lookup) VALUES (?, ?, ?, ?, ?)',
    ),
    link: db.prepare<[number, number, string]>(
      'INSERT INTO card_links (event, number, ballot_key) VALUES (?, ?, ?)',
    ),
    remove: db.prepare<[number, number]>('DELETE FROM card_batches WHERE event = ? AND batch = ?'),
    byLookup: db.prepare<{ lookup: string }, Stored>(
      `SELECT ${columns} FROM cards WHERE secret_lookup = @lookup OR code_lookup = @lookup`,
    ),
    find: db.prepare<[number, number], Stored>(`SELECT ${columns} FROM cards WHERE event = ? AND number = ?`),
    list: db.prepare<{ event: number; batch: number | null }, Stored>(
      `SELECT ${columns} FROM cards WHERE event = @event AND (@batch IS NULL OR batch = @batch) ORDER BY number`,
    ),
    batches: db.prepare<[number], BatchRow>(
      'SELECT batch, address, made_at AS madeAt FROM card_batches WHERE event = ? ORDER BY batch',
    ),
    address: db
      .prepare<[number, number], string>('SELECT address FROM card_batches WHERE event = ? AND batch = ?')
      .pluck(true),
    addTeam: db.prepare<[number, number, number]>(
      'INSERT INTO card_teams (event, number, bid) VALUES (?, ?, ?)',
    ),
    bidOf: db
      .prepare<[number, number], number>('SELECT bid FROM card_teams WHERE event = ? AND number = ?')
      .pluck(true),
    bids: db.prepare<[number], { number: number; bid: number }>(
      'SELECT number, bid FROM card_teams WHERE event = ?',
    ),
    counts: db.prepare<[number], CardCounts>(
      `SELECT COUNT(*) AS made, COALESCE(SUM(cancelled), 0) AS cancelled, COALESCE(SUM(opened), 0) AS opened
       FROM cards WHERE event = ?`,
    ),
    markOpened: db.prepare<[number, number]>(
      'UPDATE cards SET opened = 1 WHERE event = ? AND number = ? AND opened = 0',
    ),
    markCancelled: db.prepare<[number, number]>(
      'UPDATE cards SET cancelled = 1 WHERE event = ? AND number = ?',
    ),
    show: db.prepare<[number, number, number, number]>(
      'UPDATE cards SET shown_to = ?, shown_until = ? WHERE event = ? AND number = ?',
    ),
    endShowing: db.prepare<[number, number, number, number]>(
      'UPDATE cards SET shown_until = 0 WHERE event = ? AND number BETWEEN ? AND ? AND shown_to = ?',
    ),
    renew: db.prepare<[number, string, string, number, number]>(
      'UPDATE cards SET generation = ?, secret_lookup = ?, code_lookup = ? WHERE event = ? AND number = ?',
    ),
    giveToTeam: db.prepare<[number, number, number]>(
      'INSERT OR REPLACE INTO card_teams (event, number, bid) VALUES (?, ?, ?)',
    ),
    codeTaken: db.prepare<[string]>('SELECT 1 FROM cards WHERE code_lookup = ?'),
  };
}
