import { withIds } from '../domain/testing/plain-ids.ts';
import { expect, test } from 'vitest';
import { apply } from '../domain/event/apply.ts';
import type { EntryBody } from '../domain/event/entries.ts';
import { emptyEvent } from '../domain/event/state.ts';
import { bidId, nobody, type DeviceTag } from '../domain/ids.ts';
import type { NewEntry } from './journal.ts';
import { openDatabase } from './open-newest.ts';
import { proveJournals } from './prove-journals.ts';
import { SqliteJournal } from './sqlite-journal.ts';
import { liftEntry } from './stored.ts';
import { bidAdded, entriesOf, eventCreated, keyOf } from './testing/sample-entries.ts';
import { start } from './testing/sample-event.ts';
import { tempFile } from './testing/temp-database.ts';

const ENTRIES = 300_000;
const CARDS = 10_000;
const BIDS = 22;
const BATCH = 2_000;
const TARGET_SECONDS = 3;

const at = 1_800_000_000_000;
const bids = Array.from({ length: BIDS }, (_, place) => place + 1);

/** The n-th ballot. Every phone sends its complete ballot after each mark: one more each time, then one that changes. */
function ballotEntry(n: number): NewEntry {
  const card = n % CARDS;
  const turn = Math.floor(n / CARDS);
  const marks = bids
    .slice(0, turn + 1)
    .map(
      (bid) => [bidId(bid), 1 + ((card + bid + (turn >= BIDS && turn % BIDS === bid ? 1 : 0)) % 5)] as const,
    );
  const body: EntryBody = {
    type: 'ballot-received',
    round: 1,
    key: keyOf(card),
    revision: turn + 1,
    device: withIds<DeviceTag>('d'.repeat(22)),
    send: turn + 1,
    marks,
  };
  return { at: at + n, by: nobody, version: 1, body };
}

/** An event as large as a city's: everything before it, and ballots up to the number of entries wanted. */
async function write(file: string): Promise<void> {
  const db = openDatabase(file);
  const journal = new SqliteJournal(db);
  await journal.create('event', 1, false);
  const keys = Array.from({ length: CARDS }, (_, card) => keyOf(card));
  const before = entriesOf(
    eventCreated(1),
    ...bids.map((bid) => bidAdded(bid)),
    { type: 'cards-made', batch: 1, keys },
    { type: 'doors-opened' },
    { type: 'voting-opened', rulesFingerprint: 'f'.repeat(64) },
  );
  let head = await journal.append('event:1', start, before);
  while (head.seq < ENTRIES) {
    const size = Math.min(BATCH, ENTRIES - head.seq);
    const first = head.seq - before.length;
    const batch = Array.from({ length: size }, (_, place) => ballotEntry(first + place));
    head = await journal.append('event:1', head, batch);
  }
  db.close();
}

test('[J3, J5] a restart with 300,000 entries proves and folds every one of them', async () => {
  const file = tempFile();
  await write(file);

  const started = performance.now();
  const db = openDatabase(file);
  proveJournals(db);
  const state = emptyEvent();
  for await (const entry of new SqliteJournal(db).read('event:1', 0)) apply(state, liftEntry(entry));
  const seconds = (performance.now() - started) / 1000;
  db.close();

  expect(state.seq).toBe(ENTRIES);
  expect(state.ballots.size).toBe(CARDS);
  expect(state.tally.get(bidId(1))?.scorers).toBe(CARDS);
  const met = seconds <= TARGET_SECONDS ? 'met' : 'not met';
  console.info(
    `start with ${ENTRIES} entries: target ${TARGET_SECONDS} s / measured ${seconds.toFixed(2)} s / ${met}`,
  );
});
