import type { Stream } from './journal.ts';
import type { Database } from './open.ts';
import { openReadable } from './readable/readable.ts';

/** What the register holds about an event, each after what it refers to; sessions, cards and links to ballots go with them. */
const aboutEvents = [
  'people',
  'links',
  'card_batches',
  'card_openings',
  'clocks',
  'staff_acts',
  'bid_contacts',
  'bid_pictures',
  'bid_documents',
  'sign_codes',
  'numbered_changes',
  'erased_openings',
  'sheet_books',
  'door_lists',
  'event_questions',
  'question_margins',
] as const;

/**
 * Deletes a practice stream: its journal, readable rows, words, cards, people and sign-in links. Inside the transaction
 * of whoever calls. The triggers refuse the same for a real stream, whoever asks.
 */
export function wipeStream(db: Database, subject: Stream): void {
  const { stream, kind, number } = subject;
  db.prepare(
    `DELETE FROM texts WHERE hash IN (SELECT body ->> '$.textHash' FROM journal WHERE stream = ?)`,
  ).run(stream);
  openReadable(db).forget(subject);
  if (kind === 'event') {
    for (const table of ['bid_pictures', 'bid_documents'])
      db.prepare(`DELETE FROM texts WHERE hash IN (SELECT text_hash FROM ${table} WHERE event = ?)`).run(
        number,
      );
    partFromPeople(db, number);
    for (const table of aboutEvents.toReversed())
      db.prepare(`DELETE FROM ${table} WHERE event = ?`).run(number);
  }
  if (kind === 'fund')
    for (const table of ['import_columns', 'fund_finance'])
      db.prepare(`DELETE FROM ${table} WHERE fund = ?`).run(number);
  const said = kind === 'fund' ? ['fund', 'map', 'grants'] : ['bid'];
  const forget = db.prepare<[string, number]>('DELETE FROM open_data WHERE about = ? AND number = ?');
  for (const about of said) forget.run(about, number);
  db.prepare('DELETE FROM journal WHERE stream = ?').run(stream);
  db.prepare('DELETE FROM streams WHERE stream = ?').run(stream);
}

/**
 * A link to every event, such as the officer's from the first start, or to another event can belong to somebody of this
 * one. The link and its sessions stay, and belong to nobody from now on.
 */
function partFromPeople(db: Database, event: number): void {
  db.prepare(
    `UPDATE links SET person = NULL
     WHERE event IS NOT @event AND person IN (SELECT person FROM people WHERE event = @event)`,
  ).run({ event });
}
