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
  const add = db.prepare<{ event: number; batch: number; from: number; to: number }>(
    `INSERT INTO voters (event, number, batch)
     WITH RECURSIVE made (number) AS (SELECT @from UNION ALL SELECT number + 1 FROM made WHERE number < @to)
     SELECT @event, number, @batch FROM made`,
  );
  function addCards(event: number, batch: number, count: number): void {
    const last = lastNumber.get(event) ?? 0;
    if (count > 0) add.run({ event, batch, from: last + 1, to: last + count });
  }

  return {
    'cards-made': ({ number: event }, { batch, keys }) => addCards(event, batch, keys.length),
    'team-cards-made': ({ number: event }, { batch, keys }) => addCards(event, batch, keys.length),
    'young-cards-made': ({ number: event }, { batch, keys }) => addCards(event, batch, keys.length),
    'card-replaced': ({ number: event }, { batch }) => {
      if (batch !== null) addCards(event, batch, 1);
    },
  };
}
