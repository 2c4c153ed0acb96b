/** What is asked of the tables of cards, in SQL. */

import type { BallotKey, BidId, CardNumber, EventId, PersonId } from '../../domain/ids.ts';
import type { Database } from '../open.ts';

/** A card as SQLite gives it. */
export interface StoredCard {
  readonly event: EventId;
  readonly number: CardNumber;
  readonly batch: number;
  readonly codeLookup: string;
  readonly cancelled: number;
  readonly opened: number;
  readonly generation: number;
  readonly shownTo: PersonId | null;
  readonly shownUntil: number;
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

const countCards = `SELECT COUNT(*) AS made, COALESCE(SUM(cancelled), 0) AS cancelled,
    COALESCE(SUM(opened), 0) + COALESCE((SELECT cards FROM erased_openings WHERE event = @event), 0) AS opened
  FROM cards WHERE event = @event`;

export function cardStatements(db: Database) {
  const columns = `event, number, batch, COALESCE(card_renewals.code_lookup, cards.code_lookup) AS codeLookup,
    cancelled, opened, generation, shown_to AS shownTo, shown_until AS shownUntil`;
  const cards = 'cards LEFT JOIN card_renewals USING (event, number, generation)';
  return {
    next: db.prepare<{ event: EventId }, { batch: number; number: CardNumber }>(
      `SELECT 1 + (SELECT COALESCE(MAX(batch), 0) FROM card_batches WHERE event = @event) AS batch,
              1 + (SELECT COALESCE(MAX(number), 0) FROM cards WHERE event = @event) AS number`,
    ),
    addBatch: db.prepare<[EventId, number, string, number]>(
      'INSERT INTO card_batches (event, batch, address, made_at) VALUES (?, ?, ?, ?)',
    ),
    add: db.prepare<[EventId, CardNumber, number, string, string]>(
      'INSERT INTO cards (event, number, batch, secret_lookup, code_lookup) VALUES (?, ?, ?, ?, ?)',
    ),
    link: db.prepare<[EventId, CardNumber, BallotKey]>(
      'INSERT INTO card_links (event, number, ballot_key) VALUES (?, ?, ?)',
    ),
    removeSome: db.prepare<{ event: EventId; batch: number; most: number }>(
      `DELETE FROM cards WHERE event = @event AND number IN
         (SELECT number FROM cards WHERE event = @event AND batch = @batch ORDER BY number DESC LIMIT @most)`,
    ),
    removeBatch: db.prepare<[EventId, number]>('DELETE FROM card_batches WHERE event = ? AND batch = ?'),
    byLookup: db.prepare<{ lookup: string }, StoredCard>(
      // What stands in `cards` opened it first.
      `SELECT ${columns} FROM ${cards}
       WHERE (cards.secret_lookup = @lookup OR cards.code_lookup = @lookup) AND generation = 0
       UNION ALL
       SELECT ${columns} FROM card_renewals JOIN cards USING (event, number, generation)
       WHERE card_renewals.secret_lookup = @lookup OR card_renewals.code_lookup = @lookup`,
    ),
    find: db.prepare<[EventId, CardNumber], StoredCard>(
      `SELECT ${columns} FROM ${cards} WHERE event = ? AND number = ?`,
    ),
    list: db.prepare<{ event: EventId; batch: number | null }, StoredCard>(
      `SELECT ${columns} FROM ${cards} WHERE event = @event AND (@batch IS NULL OR batch = @batch) ORDER BY number`,
    ),
    some: db.prepare<
      { event: EventId; from: CardNumber; to: CardNumber; most: number },
      StoredCard & { key: BallotKey | null }
    >(
      `SELECT ${columns}, ballot_key AS key FROM ${cards} LEFT JOIN card_links USING (event, number)
       WHERE event = @event AND number BETWEEN @from AND @to ORDER BY number LIMIT @most`,
    ),
    events: db.prepare<[], EventId>('SELECT DISTINCT event FROM card_batches ORDER BY event').pluck(true),
    batches: db.prepare<[EventId], BatchRow>(
      'SELECT batch, address, made_at AS madeAt FROM card_batches WHERE event = ? ORDER BY batch',
    ),
    address: db
      .prepare<[EventId, number], string>('SELECT address FROM card_batches WHERE event = ? AND batch = ?')
      .pluck(true),
    addTeam: db.prepare<[EventId, CardNumber, BidId]>(
      'INSERT INTO card_teams (event, number, bid) VALUES (?, ?, ?)',
    ),
    bidOf: db
      .prepare<[EventId, CardNumber], BidId>('SELECT bid FROM card_teams WHERE event = ? AND number = ?')
      .pluck(true),
    bids: db.prepare<[EventId], { number: CardNumber; bid: BidId }>(
      'SELECT number, bid FROM card_teams WHERE event = ?',
    ),
    counts: db.prepare<{ event: EventId }, CardCounts>(countCards),
    markOpened: db.prepare<[EventId, CardNumber]>(
      'UPDATE cards SET opened = 1 WHERE event = ? AND number = ? AND opened = 0',
    ),
    markCancelled: db.prepare<[EventId, CardNumber]>(
      'UPDATE cards SET cancelled = 1 WHERE event = ? AND number = ?',
    ),
    giveToTeam: db.prepare<[EventId, CardNumber, BidId]>(
      'INSERT OR REPLACE INTO card_teams (event, number, bid) VALUES (?, ?, ?)',
    ),
    codesTaken: db
      .prepare<{ codeLookups: string }, string>(
        `SELECT code_lookup FROM cards WHERE code_lookup IN (SELECT value FROM json_each(@codeLookups))
         UNION SELECT code_lookup FROM card_renewals WHERE code_lookup IN (SELECT value FROM json_each(@codeLookups))`,
      )
      .pluck(true),
  };
}

/** What printing changes of cards. */
export function printingStatements(db: Database) {
  return {
    show: db.prepare<{ event: EventId; person: PersonId; until: number; numbers: string; renewed: string }>(
      `UPDATE cards SET shown_to = @person, shown_until = @until,
              generation = generation + (number IN (SELECT value FROM json_each(@renewed)))
       WHERE event = @event AND number IN (SELECT value FROM json_each(@numbers))`,
    ),
    endShowing: db.prepare<[EventId, CardNumber, CardNumber, PersonId]>(
      'UPDATE cards SET shown_until = 0 WHERE event = ? AND number BETWEEN ? AND ? AND shown_to = ?',
    ),
    forgetNext: db.prepare<[EventId, CardNumber, number]>(
      'DELETE FROM card_renewals WHERE event = ? AND number = ? AND generation <> ?',
    ),
    keepNext: db.prepare<[EventId, CardNumber, number, string, string]>(
      'INSERT INTO card_renewals (event, number, generation, secret_lookup, code_lookup) VALUES (?, ?, ?, ?, ?)',
    ),
  };
}
