import type { Stream } from '../journal.ts';
import { one, run, sql, type Steps } from '../sql/steps.ts';
import type { Takes } from './takes.ts';

/**
 * `voters`: one row a card. Cards are numbered from 1 in the order in which their batches were made, so the journal
 * gives the numbers although it knows only keys; which key is which card it does not say.
 */
export const voterTakes: Takes = {
  'cards-made': addBatch,
  'team-cards-made': addBatch,
  'young-cards-made': addBatch,
  *'card-replaced'({ number: event }, { batch }) {
    if (batch !== null) yield* addCards(event, batch, 1);
  },
};

function addBatch(
  { number: event }: Stream,
  { batch, keys }: { readonly batch: number; readonly keys: readonly string[] },
): Steps<void> {
  return addCards(event, batch, keys.length);
}

function* addCards(event: number, batch: number, cards: number): Steps<void> {
  if (cards === 0) return;
  const { last } = yield* one<{ last: number }>(
    sql`SELECT COALESCE(MAX(number), 0) AS last FROM voters WHERE event = ${event}`,
  );
  yield* run(
    sql`INSERT INTO voters (event, number, batch)
        WITH RECURSIVE made (number) AS (
          SELECT CAST(${last + 1} AS BIGINT) UNION ALL SELECT number + 1 FROM made WHERE number < ${last + cards}
        )
        SELECT ${event}, number, ${batch} FROM made`,
  );
}
