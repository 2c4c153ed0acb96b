import type { Stream } from './journal.ts';
import { forgetReadable } from './readable/readable.ts';
import { all, erase, named, run, sql, texts, type Steps } from './sql/steps.ts';

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
 * Deletes a practice stream: its journal, readable rows, words, cards, people and sign-in links. In the commit of whoever
 * takes the steps. The triggers refuse the same for a real stream, whoever asks.
 */
export function* wipeStream(subject: Stream): Steps<void> {
  const { stream, kind, number } = subject;
  yield* forgetWords(stream);
  yield* forgetReadable(subject);
  if (kind === 'event') {
    for (const table of [named('bid_pictures'), named('bid_documents')])
      yield* run(
        sql`DELETE FROM texts WHERE hash IN (SELECT text_hash FROM ${table} WHERE event = ${number})`,
      );
    yield* partFromPeople(number);
    for (const table of aboutEvents.toReversed())
      yield* run(sql`DELETE FROM ${named(table)} WHERE event = ${number}`);
  }
  if (kind === 'fund')
    for (const table of [named('import_columns'), named('fund_finance')])
      yield* run(sql`DELETE FROM ${table} WHERE fund = ${number}`);
  const said = kind === 'fund' ? ['fund', 'map', 'grants'] : ['bid'];
  yield* run(sql`DELETE FROM open_data WHERE number = ${number} AND about IN ${texts(said)}`);
  yield* erase(sql`DELETE FROM journal WHERE stream = ${stream}`);
  yield* erase(sql`DELETE FROM streams WHERE stream = ${stream}`);
}

/** The words that entries of the stream name. Each engine reads JSON in its own way, and a journal is only text to them. */
function* forgetWords(stream: string): Steps<void> {
  const naming = yield* all<{ body: string }>(
    sql`SELECT body FROM journal WHERE stream = ${stream} AND body LIKE '%"textHash"%'`,
  );
  const hashes = naming.flatMap(({ body }) => {
    const { textHash }: { readonly textHash?: unknown } = JSON.parse(body);
    return typeof textHash === 'string' ? [textHash] : [];
  });
  yield* erase(sql`DELETE FROM texts WHERE hash IN ${texts(hashes)}`);
}

/**
 * A link to every event, such as the officer's from the first start, or to another event can belong to somebody of this
 * one. The link and its sessions stay, and belong to nobody from now on.
 */
function* partFromPeople(event: number): Steps<void> {
  yield* run(
    sql`UPDATE links SET person = NULL WHERE event IS DISTINCT FROM ${event}
          AND person IN (SELECT person FROM people WHERE event = ${event})`,
  );
}
