import type { Database } from '../open.ts';
import type { Takes, TakesMany } from './takes.ts';

/** New rows of `bids`: an import adds 2,500 in one commit, so that all of them are one statement (J19). */
export function newBidRows(db: Database): TakesMany {
  const add = db.prepare<{ event: number; bids: string }>(
    `WITH before (last) AS (SELECT COALESCE(MAX(place), 0) FROM bids WHERE event = @event)
     INSERT INTO bids (event, bid, place, ask_pence, least_pence, text_hash)
     SELECT @event, value ->> 'bid', last + 1 + key, value ->> 'askPence', value ->> 'leastPence', value ->> 'textHash'
     FROM before, json_each(@bids)`,
  );
  return { 'bid-added': ({ number: event }, bids) => add.run({ event, bids: JSON.stringify(bids) }) };
}

/** `bids`: what each group asks for, in the running order. New ones are `newBidRows`. */
export function bidRows(db: Database): Takes {
  const change = db.prepare<[number, number | null, string, number, number]>(
    'UPDATE bids SET ask_pence = ?, least_pence = ?, text_hash = ? WHERE event = ? AND bid = ?',
  );
  const closeGap = db.prepare<{ event: number; bid: number }>(
    `UPDATE bids SET place = place - 1
     WHERE event = @event AND place > (SELECT place FROM bids WHERE event = @event AND bid = @bid)`,
  );
  const remove = db.prepare<{ event: number; bid: number }>(
    'DELETE FROM bids WHERE event = @event AND bid = @bid',
  );
  const setPlace = db.prepare<[number, number, number]>(
    'UPDATE bids SET place = ? WHERE event = ? AND bid = ?',
  );
  return {
    'bid-changed': ({ number: event }, { bid, askPence, leastPence, textHash }) =>
      change.run(askPence, leastPence, textHash, event, bid),
    'bid-removed': ({ number: event }, { bid }) => {
      closeGap.run({ event, bid });
      remove.run({ event, bid });
    },
    'order-set': ({ number: event }, { order }) =>
      order.forEach((bid, before) => setPlace.run(before + 1, event, bid)),
  };
}
