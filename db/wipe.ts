import type { Stream } from './journal.ts';
import type { Database } from './open.ts';
import { openReadable } from './readable/readable.ts';

/** What the register holds about an event, each after what it refers to; sessions, cards and links to ballots go with them. */
const aboutEvents = ['people', 'links', 'card_batches', 'clocks', 'staff_acts', 'bid_contacts'] as const;

/**
 * Deletes a practice stream in one transaction: its journal, readable rows, words, cards, people and sign-in links.
 * The triggers refuse the same for a real stream, whoever asks.
 */
export function wipeStream(db: Database, subject: Stream): void {
  const { stream, kind, number } = subject;
  const wipe = db.transaction(() => {
    db.prepare(
      `DELETE FROM texts WHERE hash IN (SELECT body ->> '$.textHash' FROM journal WHERE stream = ?)`,
    ).run(stream);
    openReadable(db).forget(subject);
    if (kind === 'event') {
      for (const table of aboutEvents.toReversed())
        db.prepare(`DELETE FROM ${table} WHERE event = ?`).run(number);
    }
    if (kind === 'fund') db.prepare('DELETE FROM import_columns WHERE fund = ?').run(number);
    db.prepare('DELETE FROM journal WHERE stream = ?').run(stream);
    db.prepare('DELETE FROM streams WHERE stream = ?').run(stream);
  });
  wipe.immediate();
}
