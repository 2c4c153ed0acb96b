import type { Stream } from '../journal.ts';
import { numbers, rows, run, sql, texts, type Steps } from '../sql/steps.ts';
import type { Takes, TakesMany } from './takes.ts';

/** New rows of `ballots`: the newest of each key. While a whole hall votes, a batch is one statement. */
export const newBallotTakes: TakesMany = {
  *'ballot-received'({ number: event }, ballots) {
    // No statement may write a row twice: of two ballots of a key in a batch the last one counts.
    const newest = [...new Map(ballots.map((ballot) => [`${ballot.round} ${ballot.key}`, ballot])).values()];
    const received = rows({
      round: numbers(newest.map(({ round }) => round)),
      key: texts(newest.map(({ key }) => key)),
      revision: numbers(newest.map(({ revision }) => revision)),
      marks: texts(newest.map(({ marks }) => JSON.stringify(marks))),
    });
    yield* run(
      sql`INSERT INTO ballots (event, round, ballot_key, revision, marks, counted)
          SELECT ${event}, round, key, revision, marks, 1 FROM ${received} AS received WHERE true
          ON CONFLICT (event, round, ballot_key) DO UPDATE
          SET revision = excluded.revision, marks = excluded.marks`,
    );
  },
};

/** The card of a ballot does not count any more. */
export const ballotTakes: Takes = { 'card-cancelled': takeOut, 'card-replaced': takeOut };

function* takeOut({ number: event }: Stream, { key }: { readonly key: string }): Steps<void> {
  yield* run(sql`UPDATE ballots SET counted = 0 WHERE event = ${event} AND ballot_key = ${key}`);
}
