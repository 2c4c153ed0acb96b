import { startOfChain } from '../chain.ts';
import type { Head } from '../journal.ts';
import type { Database } from '../open.ts';
import { SqliteJournal, type JournalHooks } from '../sqlite-journal.ts';
import { ballot, bidAdded, entriesOf, eventCreated } from './sample-entries.ts';

export const start: Head = { seq: 0, hash: startOfChain };

/** A journal with one event of two bids and three ballots. */
export async function withEvent(db: Database, hooks: JournalHooks = {}, practice = false) {
  const journal = new SqliteJournal(db, hooks);
  await journal.create('event', 7, practice);
  const head = await journal.append(
    'event:7',
    start,
    entriesOf(
      eventCreated(7, practice),
      bidAdded(1),
      bidAdded(2),
      ballot(1, 1, [[1, 5]]),
      ballot(2, 1, [[1, 3]]),
      ballot(1, 2, [
        [1, 4],
        [2, 2],
      ]),
    ),
  );
  return { journal, head };
}
