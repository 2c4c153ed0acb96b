import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `bids`: what each group asks for, in the running order. */
export function bidRows(db: Database): Takes {
  const add = db.prepare<[number, number, number, number, number | null, string]>(
    'INSERT INTO bids (event, bid, place, ask_pence, least_pence, text_hash) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const lastPlace = db
    .prepare<[number], number>('SELECT COALESCE(MAX(place), 0) FROM bids WHERE event = ?')
    .pluck(true);
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
    'bid-added': ({ number: event }, { bid, askPence, leastPence, textHash }) =>
      add.run(event, bid, 1 + (lastPlace.get(event) ?? 0), askPence, leastPence, textHash),
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
