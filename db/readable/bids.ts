import { numbers, rows, run, sql, texts } from '../sql/steps.ts';
import type { Takes, TakesMany } from './takes.ts';

/** New rows of `bids`: an import adds 2,500 in one commit, so that all of them are one statement (J19). */
export const newBidTakes: TakesMany = {
  *'bid-added'({ number: event }, bids) {
    const added = rows({
      bid: numbers(bids.map(({ bid }) => bid)),
      place: numbers(bids.map((_, before) => before + 1)),
      ask: numbers(bids.map(({ askPence }) => askPence)),
      least: numbers(bids.map(({ leastPence }) => leastPence)),
      hash: texts(bids.map(({ textHash }) => textHash)),
    });
    const last = sql`(SELECT COALESCE(MAX(place), 0) FROM bids WHERE event = ${event})`;
    yield* run(
      sql`INSERT INTO bids (event, bid, place, ask_pence, least_pence, text_hash)
          SELECT ${event}, bid, ${last} + place, ask, least, hash FROM ${added} AS added`,
    );
  },
};

/** `bids`: what each group asks for, in the running order. New ones are `newBidTakes`. */
export const bidTakes: Takes = {
  *'bid-changed'({ number: event }, { bid, askPence, leastPence, textHash }) {
    yield* run(
      sql`UPDATE bids SET ask_pence = ${askPence}, least_pence = ${leastPence}, text_hash = ${textHash}
          WHERE event = ${event} AND bid = ${bid}`,
    );
  },
  *'bid-removed'({ number: event }, { bid }) {
    yield* run(
      sql`UPDATE bids SET place = place - 1
          WHERE event = ${event} AND place > (SELECT place FROM bids WHERE event = ${event} AND bid = ${bid})`,
    );
    yield* run(sql`DELETE FROM bids WHERE event = ${event} AND bid = ${bid}`);
  },
  *'order-set'({ number: event }, { order }) {
    const given = rows({ bid: numbers(order), place: numbers(order.map((_, before) => before + 1)) });
    yield* run(
      sql`UPDATE bids SET place = given.place FROM ${given} AS given
          WHERE bids.event = ${event} AND bids.bid = given.bid`,
    );
  },
};
