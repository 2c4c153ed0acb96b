import { describe, expect, test } from 'vitest';
import { startOfChain } from '../chain.ts';
import { Deposed, type Journal } from '../journal.ts';
import { MemoryJournal } from '../memory-journal.ts';
import { PostgresJournal } from '../postgres/postgres-journal.ts';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { SqliteJournal } from '../sqlite-journal.ts';
import type { OwnerTable } from './owner-table.ts';
import { bidAdded, entriesOf, eventCreated } from '../testing/sample-entries.ts';
import { postgresOwnerTable, sqliteOwnerTable } from '../testing/owner-tables.ts';
import { testConnections, whyNone } from '../testing/postgres/test-database.ts';
import { tempDatabase } from '../testing/temp-database.ts';

const start = { seq: 0, hash: startOfChain };

interface World {
  readonly journal: Journal;
  /** The stream gets an owner, or the next one. */
  readonly takeOver: () => Promise<void>;
}

const stores: readonly (readonly [name: string, open: () => World])[] = [
  [
    'SQLite',
    () => {
      const db = tempDatabase();
      return inDatabase(new SqliteJournal(db), (now) => sqliteOwnerTable(db, now));
    },
  ],
  ...(whyNone === null ? [['PostgreSQL', onPostgres] as const] : []),
  [
    'memory',
    () => {
      let epoch = 0;
      const takeOver = async () => void (epoch += 1);
      return {
        journal: new MemoryJournal(
          () => undefined,
          () => epoch,
        ),
        takeOver,
      };
    },
  ],
];

function onPostgres(): World {
  const engine = postgresEngine(testConnections());
  return inDatabase(new PostgresJournal(engine), (now) => postgresOwnerTable(engine, now));
}

function inDatabase(journal: Journal, tableOn: (now: () => number) => OwnerTable): World {
  let now = 1_000;
  const table = tableOn(() => now);
  async function takeOver(): Promise<void> {
    const node = `node ${(now += 10_000)}`;
    await table.join({ node, address: '' }, 3_000);
    await table.take(node, ['event:7']);
  }
  return { journal, takeOver };
}

describe.each(stores)('the fence of an append in %s', (_name, open) => {
  async function world(): Promise<World> {
    const made = open();
    await made.journal.create('event', 7, false);
    return made;
  }

  test('[OW2] an append in the epoch of the stream is written, also before there was an owner', async () => {
    const { journal, takeOver } = await world();
    let head = await journal.append('event:7', start, entriesOf(eventCreated(7)), { epoch: 0 });
    for (const epoch of [1, 2]) {
      await takeOver();
      head = await journal.append('event:7', head, entriesOf(bidAdded(epoch)), { epoch });
    }
    expect(head.seq).toBe(3);
  });

  test('[OW2] in any other epoch nothing is written, although the head has not moved', async () => {
    const { journal, takeOver } = await world();
    await takeOver();
    await takeOver();
    for (const epoch of [0, 1, 3])
      await expect(
        journal.append('event:7', start, entriesOf(eventCreated(7)), { epoch }),
      ).rejects.toBeInstanceOf(Deposed);
    expect(await journal.head('event:7')).toEqual(start);
  });

  test('[OW4] which entry is the last of each stream is told at once', async () => {
    const { journal } = await world();
    await journal.create('event', 8, false);
    await journal.append('event:7', start, entriesOf(eventCreated(7)));
    expect([...(await journal.heads())]).toEqual([['event:7', 1]]);
  });
});
