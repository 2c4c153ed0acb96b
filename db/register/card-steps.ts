import type { CardNumber, EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { numbers, run, sql, type Steps } from '../sql/steps.ts';
import { cardReads } from './card-reads.ts';
import type { BatchHead, Cards, NewCard } from './cards.ts';
import { giveNumber } from './numbered-changes.ts';

/** Cards, with what is read of them. */
export const cardSteps: TableSteps<Cards, keyof typeof cardReads> = {
  reads: cardReads,
  writes: {
    *add(batch) {
      yield* begin(batch);
      yield* addTo(batch, batch.cards);
    },
    begin,
    addTo,
    *remove(event, batch, most) {
      const removed = yield* run(
        sql`DELETE FROM cards WHERE event = ${event} AND number IN
              (SELECT number FROM cards WHERE event = ${event} AND batch = ${batch} ORDER BY number DESC LIMIT ${most})`,
      );
      if (removed >= most) return false;
      yield* run(sql`DELETE FROM card_batches WHERE event = ${event} AND batch = ${batch}`);
      return true;
    },
    /** A card that is opened for the first time has a number in the same commit (J21). */
    *markOpened(event, number) {
      const opened = yield* run(
        sql`UPDATE cards SET opened = 1 WHERE event = ${event} AND number = ${number} AND opened = 0`,
      );
      if (opened === 1) yield* giveNumber('cards-opened', event);
      return opened === 1;
    },
    markCancelled,
    *keepNext(event, secrets) {
      for (const { number, generation, secretLookup, codeLookup } of secrets) {
        yield* run(
          sql`DELETE FROM card_renewals
              WHERE event = ${event} AND number = ${number} AND generation <> ${generation - 1}`,
        );
        yield* run(
          sql`INSERT INTO card_renewals (event, number, generation, secret_lookup, code_lookup)
              VALUES (${event}, ${number}, ${generation}, ${secretLookup}, ${codeLookup})`,
        );
      }
    },
    *show(event, shown, person, until) {
      yield* run(
        sql`UPDATE cards SET shown_to = ${person}, shown_until = ${until},
              generation = CASE WHEN number IN ${numbers(shown.renewed)} THEN generation + 1 ELSE generation END
            WHERE event = ${event} AND number IN ${numbers(shown.numbers)}`,
      );
    },
    *endShowing(event, from, to, person) {
      yield* run(
        sql`UPDATE cards SET shown_until = 0
            WHERE event = ${event} AND number BETWEEN ${from} AND ${to} AND shown_to = ${person}`,
      );
    },
    *replace(event, number, newCard) {
      const why = yield* cardReads.whyNotFree(event, number, newCard);
      if (why !== null) return why;
      yield* markCancelled(event, number);
      const bid = yield* cardReads.bidOf(event, number);
      if (bid !== null)
        yield* run(
          sql`INSERT INTO card_teams (event, number, bid) VALUES (${event}, ${newCard}, ${bid})
              ON CONFLICT (event, number) DO UPDATE SET bid = excluded.bid`,
        );
      return null;
    },
  },
};

function* begin({ event, batch, address, madeAt }: BatchHead): Steps<void> {
  yield* run(
    sql`INSERT INTO card_batches (event, batch, address, made_at) VALUES (${event}, ${batch}, ${address}, ${madeAt})`,
  );
}

function* addTo({ event, batch }: BatchHead, cards: readonly NewCard[]): Steps<void> {
  for (const { number, secretLookup, codeLookup, ballotKey, bid } of cards) {
    yield* run(
      sql`INSERT INTO cards (event, number, batch, secret_lookup, code_lookup)
          VALUES (${event}, ${number}, ${batch}, ${secretLookup}, ${codeLookup})`,
    );
    yield* run(
      sql`INSERT INTO card_links (event, number, ballot_key) VALUES (${event}, ${number}, ${ballotKey})`,
    );
    if (bid !== null)
      yield* run(sql`INSERT INTO card_teams (event, number, bid) VALUES (${event}, ${number}, ${bid})`);
  }
}

function* markCancelled(event: EventId, number: CardNumber): Steps<void> {
  yield* run(sql`UPDATE cards SET cancelled = 1 WHERE event = ${event} AND number = ${number}`);
}
