import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/**
 * `voters`: one row a card. Cards are numbered from 1 in the order in which their batches were made, so the journal
 * gives the numbers although it knows only keys; which key is which card it does not say.
 */
export function voterRows(db: Database): Takes {
  const lastNumber = db
    .prepare<[number], number>('SELECT COALESCE(MAX(number), 0) FROM voters WHERE event = ?')
    .pluck(true);
  const add = db.prepare<[number, number, number]>(
    'INSERT INTO voters (event, number, batch) VALUES (?, ?, ?)',
  );
  function addCards(event: number, batch: number, count: number): void {
    const last = lastNumber.get(event) ?? 0;
    for (let place = 1; place <= count; place += 1) add.run(event, last + place, batch);
  }

  return {
    'cards-made': ({ number: event }, { batch, keys }) => addCards(event, batch, keys.length),
    'team-cards-made': ({ number: event }, { batch, keys }) => addCards(event, batch, keys.length),
    'card-replaced': ({ number: event }, { batch }) => {
      if (batch !== null) addCards(event, batch, 1);
    },
  };
}
