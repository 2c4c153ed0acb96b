/** What is read of cards. */

import { cardNumber, type BallotKey, type BidId, type CardNumber, type EventId } from '../../domain/ids.ts';
import type { TableSteps } from '../sql/engine.ts';
import { all, first, one, sql, texts, type Steps } from '../sql/steps.ts';
import type { BatchRow, CardCounts, CardRow, Cards, WhyNotFree } from './cards.ts';

interface StoredCard extends Omit<CardRow, 'cancelled' | 'opened'> {
  readonly cancelled: number;
  readonly opened: number;
}

type Read =
  | 'next'
  | 'byLookup'
  | 'find'
  | 'list'
  | 'some'
  | 'events'
  | 'batches'
  | 'address'
  | 'bidOf'
  | 'bids'
  | 'counts'
  | 'codesTaken'
  | 'whyNotFree';

const columns = sql`event, number, batch, COALESCE(card_renewals.code_lookup, cards.code_lookup) AS "codeLookup",
  cancelled, opened, generation, shown_to AS "shownTo", shown_until AS "shownUntil"`;
const cards = sql`cards LEFT JOIN card_renewals USING (event, number, generation)`;

export const cardReads: TableSteps<Cards, Read>['reads'] = {
  *next(event) {
    const next = yield* first<{ batch: number; number: CardNumber }>(
      sql`SELECT 1 + (SELECT COALESCE(MAX(batch), 0) FROM card_batches WHERE event = ${event}) AS batch,
                 1 + (SELECT COALESCE(MAX(number), 0) FROM cards WHERE event = ${event}) AS number`,
    );
    return next ?? { batch: 1, number: cardNumber(1) };
  },
  *byLookup(lookup) {
    // What stands in `cards` opened it first.
    const row = yield* first<StoredCard>(
      sql`SELECT ${columns} FROM ${cards}
          WHERE (cards.secret_lookup = ${lookup} OR cards.code_lookup = ${lookup}) AND generation = 0
          UNION ALL
          SELECT ${columns} FROM card_renewals JOIN cards USING (event, number, generation)
          WHERE card_renewals.secret_lookup = ${lookup} OR card_renewals.code_lookup = ${lookup}`,
    );
    return row ? fromStored(row) : null;
  },
  find,
  *list(event, batch) {
    const ofBatch = batch === null ? sql`` : sql`AND batch = ${batch}`;
    const rows = yield* all<StoredCard>(
      sql`SELECT ${columns} FROM ${cards} WHERE event = ${event} ${ofBatch} ORDER BY number`,
    );
    return rows.map(fromStored);
  },
  *some(event, from, to, most) {
    const rows = yield* all<StoredCard & { readonly key: BallotKey | null }>(
      sql`SELECT ${columns}, ballot_key AS key FROM ${cards} LEFT JOIN card_links USING (event, number)
          WHERE event = ${event} AND number BETWEEN ${from} AND ${to} ORDER BY number LIMIT ${most}`,
    );
    return rows.map(({ key, ...row }) => ({ ...fromStored(row), key }));
  },
  *events() {
    const rows = yield* all<{ event: EventId }>(sql`SELECT DISTINCT event FROM card_batches ORDER BY event`);
    return rows.map(({ event }) => event);
  },
  batches: (event) =>
    all<BatchRow>(
      sql`SELECT batch, address, made_at AS "madeAt" FROM card_batches WHERE event = ${event} ORDER BY batch`,
    ),
  *address(event, batch) {
    const row = yield* first<{ address: string }>(
      sql`SELECT address FROM card_batches WHERE event = ${event} AND batch = ${batch}`,
    );
    return row?.address ?? null;
  },
  bidOf,
  *bids(event) {
    const rows = yield* all<{ number: CardNumber; bid: BidId }>(
      sql`SELECT number, bid FROM card_teams WHERE event = ${event}`,
    );
    return new Map(rows.map(({ number, bid }) => [number, bid]));
  },
  counts: (event) =>
    one<CardCounts>(
      sql`SELECT COUNT(*) AS made, COALESCE(SUM(cancelled), 0) AS cancelled,
                 COALESCE(SUM(opened), 0)
                   + COALESCE((SELECT cards FROM erased_openings WHERE event = ${event}), 0) AS opened
          FROM cards WHERE event = ${event}`,
    ),
  *codesTaken(codeLookups) {
    const rows = yield* all<{ code: string }>(
      sql`SELECT code_lookup AS code FROM cards WHERE code_lookup IN ${texts(codeLookups)}
          UNION SELECT code_lookup FROM card_renewals WHERE code_lookup IN ${texts(codeLookups)}`,
    );
    return rows.map(({ code }) => code);
  },
  *whyNotFree(event, number, newCard): Steps<WhyNotFree | null> {
    const card = yield* find(event, newCard);
    if (!card) return 'unknown';
    if (card.opened) return 'opened';
    const bidOfNew = yield* bidOf(event, newCard);
    return bidOfNew === null || bidOfNew === (yield* bidOf(event, number)) ? null : 'group';
  },
};

function* find(event: EventId, number: CardNumber): Steps<CardRow | null> {
  const row = yield* first<StoredCard>(
    sql`SELECT ${columns} FROM ${cards} WHERE event = ${event} AND number = ${number}`,
  );
  return row ? fromStored(row) : null;
}

function* bidOf(event: EventId, number: CardNumber): Steps<BidId | null> {
  const row = yield* first<{ bid: BidId }>(
    sql`SELECT bid FROM card_teams WHERE event = ${event} AND number = ${number}`,
  );
  return row?.bid ?? null;
}

function fromStored(row: StoredCard): CardRow {
  return { ...row, cancelled: row.cancelled === 1, opened: row.opened === 1 };
}
