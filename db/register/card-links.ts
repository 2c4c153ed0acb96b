import type { BallotKey, EventId } from '../../domain/ids.ts';
import { forgetErased, type Database } from '../open.ts';

/** The only tie between a card and its ballots; cards are kept with it (`Cards.add`) until an officer destroys it. */
export interface CardLinks {
  /** Null for an unknown card, and once the links are destroyed. */
  keyOf(event: EventId, number: number): BallotKey | null;
  numberOf(event: EventId, key: BallotKey): number | null;
  /** The ballot keys of every card that a phone has opened, in no order. */
  opened(event: EventId): readonly BallotKey[];
  /** How many cards still lead to a ballot. */
  count(event: EventId): number;
  /** Destroys every link of the event for good. The journal still verifies and recounts (J10). */
  destroy(event: EventId): void;
}

export function openCardLinks(db: Database): CardLinks {
  const keyOf = db
    .prepare<[EventId, number], BallotKey>('SELECT ballot_key FROM card_links WHERE event = ? AND number = ?')
    .pluck(true);
  const numberOf = db
    .prepare<[EventId, BallotKey], number>('SELECT number FROM card_links WHERE event = ? AND ballot_key = ?')
    .pluck(true);
  const opened = db
    .prepare<[EventId], BallotKey>(
      'SELECT ballot_key FROM card_links JOIN cards USING (event, number) WHERE event = ? AND opened = 1 ORDER BY ballot_key',
    )
    .pluck(true);
  const count = db.prepare<[EventId], number>('SELECT COUNT(*) FROM card_links WHERE event = ?').pluck(true);
  const destroy = db.prepare<[EventId]>('DELETE FROM card_links WHERE event = ?');
  const forgetOpenings = db.prepare<[EventId]>('DELETE FROM card_openings WHERE event = ?');
  return {
    keyOf: (event, number) => keyOf.get(event, number) ?? null,
    numberOf: (event, key) => numberOf.get(event, key) ?? null,
    opened: (event) => opened.all(event),
    count: (event) => count.get(event) ?? 0,
    destroy: (event) => {
      destroy.run(event);
      forgetOpenings.run(event);
      forgetErased(db);
    },
  };
}
