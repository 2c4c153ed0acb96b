import type { Database } from '../open.ts';
import type { Takes } from './takes.ts';

/** `ballots`: the newest of each key. The one table written while a whole hall votes: one statement a ballot. */
export function ballotRows(db: Database): Takes {
  const receive = db.prepare<[number, number, string, number, string]>(
    `INSERT INTO ballots (event, round, ballot_key, revision, marks, counted) VALUES (?, ?, ?, ?, ?, 1)
     ON CONFLICT (event, round, ballot_key) DO UPDATE SET revision = excluded.revision, marks = excluded.marks`,
  );
  const takeOut = db.prepare<[number, string]>(
    'UPDATE ballots SET counted = 0 WHERE event = ? AND ballot_key = ?',
  );
  return {
    'ballot-received': ({ number: event }, { round, key, revision, marks }) =>
      receive.run(event, round, key, revision, JSON.stringify(marks)),
    'card-cancelled': ({ number: event }, { key }) => takeOut.run(event, key),
    'card-replaced': ({ number: event }, { key }) => takeOut.run(event, key),
  };
}
