import type { BallotKey, BidId, CardNumber, EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, count, erase, first, run, sql } from '../sql/steps.ts';
import { giveNumber } from './numbered-changes.ts';

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

export const cardLinkSteps: TableSteps<CardLinks, Exclude<keyof CardLinks, 'destroy'>> = {
  reads: {
    *keyOf(event, number) {
      const row = yield* first<{ key: BallotKey }>(
        sql`SELECT ballot_key AS key FROM card_links WHERE event = ${event} AND number = ${number}`,
      );
      return row?.key ?? null;
    },
    *numberOf(event, key) {
      const row = yield* first<{ number: CardNumber }>(
        sql`SELECT number FROM card_links WHERE event = ${event} AND ballot_key = ${key}`,
      );
      return row?.number ?? null;
    },
    *opened(event) {
      const rows = yield* all<{ key: BallotKey }>(
        sql`SELECT ballot_key AS key FROM card_links JOIN cards USING (event, number)
            WHERE event = ${event} AND opened = 1 ORDER BY ballot_key`,
      );
      return rows.map(({ key }) => key);
    },
    *teams(event) {
      const rows = yield* all<{ key: BallotKey; bid: BidId }>(
        sql`SELECT ballot_key AS key, bid FROM card_links JOIN card_teams USING (event, number)
            WHERE event = ${event}`,
      );
      return new Map(rows.map(({ key, bid }) => [key, bid]));
    },
    *keys(event) {
      const rows = yield* all<{ number: CardNumber; key: BallotKey }>(
        sql`SELECT number, ballot_key AS key FROM card_links WHERE event = ${event}`,
      );
      return new Map(rows.map(({ number, key }) => [number, key]));
    },
    count: (event) => count(sql`SELECT COUNT(*) AS count FROM card_links WHERE event = ${event}`),
    known: (event) =>
      count(
        sql`SELECT (SELECT COUNT(*) FROM (SELECT number FROM card_links WHERE event = ${event}
              UNION SELECT number FROM card_teams WHERE event = ${event}
              UNION SELECT number FROM cards WHERE event = ${event} AND opened = 1) AS of_numbers)
            + (SELECT COUNT(DISTINCT ballot_key) FROM card_openings WHERE event = ${event}
              AND ballot_key NOT IN (SELECT ballot_key FROM card_links WHERE event = ${event})) AS count`,
      ),
  },
  writes: {
    *destroy(event) {
      yield* run(
        sql`INSERT INTO erased_openings (event, cards)
            VALUES (${event}, (SELECT COUNT(*) FROM cards WHERE event = ${event} AND opened = 1))
            ON CONFLICT (event) DO UPDATE SET cards = erased_openings.cards + excluded.cards`,
      );
      yield* erase(sql`DELETE FROM card_links WHERE event = ${event}`);
      yield* erase(sql`DELETE FROM card_teams WHERE event = ${event}`);
      yield* erase(sql`DELETE FROM card_openings WHERE event = ${event}`);
      yield* erase(sql`DELETE FROM sheet_books WHERE event = ${event}`);
      yield* erase(sql`DELETE FROM door_lists WHERE event = ${event}`);
      yield* erase(sql`UPDATE cards SET opened = 0 WHERE event = ${event} AND opened = 1`);
      yield* giveNumber('card-links-destroyed', event);
    },
  },
};
