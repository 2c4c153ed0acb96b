import type { BallotKey, BidId, CardNumber, EventId } from '../../domain/ids.ts';
import { forgetErased, type Database } from '../open.ts';
import type { AtOnce } from './at-once.ts';
import { numberer } from './numbered-changes.ts';

/** The only tie between a card and its ballots; cards are kept with it (`Cards.add`) until an officer destroys it. */
export interface CardLinks {
  /** Null for an unknown card, and once the links are destroyed. */
  keyOf(event: EventId, number: CardNumber): Promise<BallotKey | null>;
  numberOf(event: EventId, key: BallotKey): Promise<CardNumber | null>;
  /** The ballot keys of every card that a phone has opened, in no order. */
  opened(event: EventId): Promise<readonly BallotKey[]>;
  /** The bid of the group that a card was made for, by the ballot key of the card. */
  teams(event: EventId): Promise<ReadonlyMap<BallotKey, BidId>>;
  /** The ballot key of every card, by its number. */
  keys(event: EventId): Promise<ReadonlyMap<CardNumber, BallotKey>>;
  /** How many cards still lead to a ballot. */
  count(event: EventId): Promise<number>;
  /** Of how many cards something is known: their ballot, their group, or that a phone opened them. */
  known(event: EventId): Promise<number>;
  /**
   * Destroys all of that for good, and every opening. The journal still verifies and recounts (J10), and it is still known
   * how many cards were opened.
   */
  destroy(event: EventId): Promise<void>;
}

export function openCardLinks(db: Database): AtOnce<CardLinks> {
  const keyOf = db
    .prepare<[EventId, CardNumber], BallotKey>(
      'SELECT ballot_key FROM card_links WHERE event = ? AND number = ?',
    )
    .pluck(true);
  const numberOf = db
    .prepare<[EventId, BallotKey], CardNumber>(
      'SELECT number FROM card_links WHERE event = ? AND ballot_key = ?',
    )
    .pluck(true);
  const opened = db
    .prepare<[EventId], BallotKey>(
      'SELECT ballot_key FROM card_links JOIN cards USING (event, number) WHERE event = ? AND opened = 1 ORDER BY ballot_key',
    )
    .pluck(true);
  const teams = db.prepare<[EventId], { key: BallotKey; bid: BidId }>(
    'SELECT ballot_key AS key, bid FROM card_links JOIN card_teams USING (event, number) WHERE event = ?',
  );
  const keys = db.prepare<[EventId], { number: CardNumber; key: BallotKey }>(
    'SELECT number, ballot_key AS key FROM card_links WHERE event = ?',
  );
  const count = db.prepare<[EventId], number>('SELECT COUNT(*) FROM card_links WHERE event = ?').pluck(true);
  const known = db
    .prepare<{ event: EventId }, number>(
      `SELECT (SELECT COUNT(*) FROM (SELECT number FROM card_links WHERE event = @event
         UNION SELECT number FROM card_teams WHERE event = @event
         UNION SELECT number FROM cards WHERE event = @event AND opened = 1))
       + (SELECT COUNT(DISTINCT ballot_key) FROM card_openings WHERE event = @event
         AND ballot_key NOT IN (SELECT ballot_key FROM card_links WHERE event = @event))`,
    )
    .pluck(true);
  const countOpened = db.prepare<{ event: EventId }>(
    `INSERT INTO erased_openings (event, cards)
     SELECT @event, COUNT(*) FROM cards WHERE event = @event AND opened = 1
     ON CONFLICT (event) DO UPDATE SET cards = cards + excluded.cards`,
  );
  const statements = [
    'DELETE FROM card_links WHERE event = ?',
    'DELETE FROM card_teams WHERE event = ?',
    'DELETE FROM card_openings WHERE event = ?',
    'DELETE FROM sheet_books WHERE event = ?',
    'DELETE FROM door_lists WHERE event = ?',
    'UPDATE cards SET opened = 0 WHERE event = ? AND opened = 1',
  ].map((sql) => db.prepare<[EventId]>(sql));
  const giveNumber = numberer(db);
  const destroy = db.transaction((event: EventId) => {
    countOpened.run({ event });
    for (const statement of statements) statement.run(event);
    giveNumber('card-links-destroyed', event);
  });
  return {
    keyOf: (event, number) => keyOf.get(event, number) ?? null,
    numberOf: (event, key) => numberOf.get(event, key) ?? null,
    opened: (event) => opened.all(event),
    teams: (event) => new Map(teams.all(event).map(({ key, bid }) => [key, bid])),
    keys: (event) => new Map(keys.all(event).map(({ number, key }) => [number, key])),
    count: (event) => count.get(event) ?? 0,
    known: (event) => known.get({ event }) ?? 0,
    destroy: (event) => {
      destroy.immediate(event);
      forgetErased(db);
    },
  };
}
