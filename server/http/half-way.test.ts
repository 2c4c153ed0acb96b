// An act that keeps much before its one commit, on a store that fails at any of its writes: nothing is left over at once.

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openToRead } from '../../db/open.ts';
import { databaseName } from '../data-folder.ts';
import { again } from '../testing/erasable-hall.ts';
import { FailingStore, type FailsHow } from '../testing/failing-store.ts';
import { HttpClient, type HttpAnswer } from '../testing/http-client.ts';
import { openHall, type TestHall } from '../testing/test-hall.ts';

const hows: readonly FailsHow[] = ['before', 'after'];

/** Words, presenters and cards that no entry names. */
function leftovers({ dataDir }: TestHall): string[] {
  const db = openToRead(join(dataDir, databaseName));
  try {
    const unnamed = (table: string, hash: string) =>
      db
        .prepare<[], string>(
          `SELECT '${table}' FROM ${table} WHERE NOT EXISTS (SELECT 1 FROM journal WHERE instr(body, ${table}.${hash}) > 0)`,
        )
        .pluck(true)
        .all();
    const cards = db
      .prepare<[], string>(
        `SELECT 'cards' FROM card_batches AS made WHERE NOT EXISTS
         (SELECT 1 FROM journal WHERE stream = 'event:' || made.event AND body ->> '$.batch' = made.batch)`,
      )
      .pluck(true)
      .all();
    return [...unnamed('texts', 'hash'), ...unnamed('bid_contacts', 'text_hash'), ...cards];
  } finally {
    db.close();
  }
}

/** Presenters of bids as they stand, and of nobody else. */
async function presenters({ server: { rooms, register } }: TestHall): Promise<readonly string[]> {
  const named = new Set(
    rooms.events().flatMap(({ state }) => [...state.bids.values()].map((bid) => bid.textHash)),
  );
  return (await register.contacts.list()).map(({ textHash }) => textHash).filter((each) => !named.has(each));
}

/**
 * Does the act again and again, and each time another of its writes fails, until it has no more. Each time it is done or
 * refused as not saved, and leaves nothing over.
 *
 * @returns at how many writes it failed
 */
async function atEachWrite(
  hall: TestHall,
  store: FailingStore,
  how: FailsHow,
  act: (time: number) => Promise<HttpAnswer>,
): Promise<number> {
  const before = leftovers(hall);
  for (let number = 1; ; number += 1) {
    store.failAt(number, how);
    const answer = await act(number);
    const { hasFailed } = store;
    store.failAt(0, how);
    await hall.server.rooms.followed();
    expect([null, 'not-saved'], `at write ${number}`).toContain(answer.refusal);
    expect(leftovers(hall), `at write ${number}`).toEqual(before);
    expect(await presenters(hall), `at write ${number}`).toEqual([]);
    if (!hasFailed) {
      answer.value();
      return number - 1;
    }
  }
}

function csvOf(rows: number, name: string, pounds: number): string {
  const lines = Array.from({ length: rows }, (_, place) =>
    [
      `${name} ${place}`,
      `Group ${place}`,
      'Good',
      'All',
      pounds,
      `Name ${place}`,
      `${place}@example.org`,
    ].join(','),
  );
  return ['name,organisation,purpose,beneficiaries,ask,presenter,contact', ...lines].join('\r\n');
}

async function failingHall() {
  const store = new FailingStore();
  const hall = await openHall({ bids: 3, cards: 4, machine: { storage: store.storage } });
  const officer = new HttpClient(hall.localUrl, { Cookie: hall.cookie('officer') });
  return { store, hall, officer };
}

describe.each(hows)('[J12, H3] a store that fails %s one of its writes', (how) => {
  test('leaves nothing of an import, which is done or refused', async () => {
    const { store, hall, officer } = await failingHall();
    const send = (csv: string) =>
      officer.post('/api/events/1/bids/import', { csv, take: true, changing: true });
    (await send(csvOf(120, 'Kept', 10))).value();
    const writes = await atEachWrite(hall, store, how, (time) =>
      // Some that are new, and all that are there changed.
      send(
        `${csvOf(120, 'Kept', 20 + time)}\r\n${csvOf(120, `New ${time}`, 10).split('\r\n').slice(1).join('\r\n')}`,
      ),
    );
    expect(writes).toBeGreaterThanOrEqual(6);
  });

  test('leaves nothing of a copy of an event', async () => {
    const { store, hall, officer } = await failingHall();
    (await officer.post('/api/events/1/bids/import', { csv: csvOf(120, 'Kept', 10), take: true })).value();
    const copy = { ...again, bids: true, cards: true };
    const writes = await atEachWrite(hall, store, how, () => officer.post('/api/officer/copies', copy));
    expect(writes).toBeGreaterThanOrEqual(5);
  });

  test('leaves nothing of new cards', async () => {
    const { store, hall, officer } = await failingHall();
    const writes = await atEachWrite(hall, store, how, () =>
      officer.post('/api/events/1/cards', { count: 150 }),
    );
    expect(writes).toBeGreaterThanOrEqual(4);
  });

  test('leaves nothing of a published election', async () => {
    const { store, hall, officer } = await failingHall();
    const projects = Array.from({ length: 120 }, (_, place) => `p${place};10;Project ${place}`);
    const pb = [
      'META',
      'key;value',
      'description;The election of Littleham',
      'unit;Littleham',
      'budget;1000',
      'vote_type;approval',
      'PROJECTS',
      'project_id;cost;name',
      ...projects,
      'VOTES',
      'voter_id;vote',
      'v1;p1,p2',
    ].join('\n');
    const writes = await atEachWrite(hall, store, how, () =>
      officer.post('/api/officer/elections', { text: pb, rule: 'of-the-file' }),
    );
    expect(writes).toBeGreaterThanOrEqual(3);
  });
});
