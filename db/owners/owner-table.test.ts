// The contract of the table of owners: every engine must pass these same tests.

import { describe, expect, test } from 'vitest';
import { postgresEngine } from '../sql/postgres-engine.ts';
import { postgresOwnerTable, sqliteOwnerTable } from '../testing/owner-tables.ts';
import { testConnections, whyNone } from '../testing/postgres/test-database.ts';
import { tempDatabase } from '../testing/temp-database.ts';
import type { Node, Owned, OwnersSeen, OwnerTable } from './owner-table.ts';

const lease = 3_000;
const server = (node: string): Node => ({ node, address: `http://${node}:3000` });
const [a, b, c] = [server('a'), server('b'), server('c')];

interface World {
  readonly table: OwnerTable;
  /** The database's clock. */
  readonly at: { now: number };
}

const engines: readonly (readonly [name: string, open: () => World])[] = [
  [
    'SQLite',
    () => {
      const at = { now: 1_800_000_000_000 };
      return { at, table: sqliteOwnerTable(tempDatabase(), () => at.now) };
    },
  ],
  ...(whyNone === null ? [['PostgreSQL', onPostgres] as const] : []),
];

function onPostgres(): World {
  const at = { now: 1_800_000_000_000 };
  return { at, table: postgresOwnerTable(postgresEngine(testConnections()), () => at.now) };
}

function owned(seen: OwnersSeen | null): readonly string[] {
  return seen?.owners.map(({ stream, node, epoch }) => `${stream} ${node} ${epoch}`) ?? ['struck off'];
}

const of = (node: string, epoch: number, stream = 'event:1'): Owned => ({ stream, node, epoch });

describe.each(engines)('the table of owners on %s', (_name, open) => {
  async function world(): Promise<World> {
    const made = open();
    for (const node of [a, b]) await made.table.join(node, lease);
    return made;
  }

  test('[OW1] what nobody owns is taken, in epoch 1, by one server', async () => {
    const { table } = await world();
    await table.take('a', ['event:2', 'event:1']);
    await table.take('b', ['event:1', 'event:3']);
    const seen = await table.renew('b', lease);
    expect(owned(seen)).toEqual(['event:1 a 1', 'event:2 a 1', 'event:3 b 1']);
    expect(seen?.nodes).toEqual([a, b]);
  });

  test('[OW1] a lease that is renewed keeps what it has', async () => {
    const { table, at } = await world();
    await table.take('a', ['event:1']);
    for (let beat = 0; beat < 10; beat += 1) {
      at.now += lease - 1;
      await table.renew('a', lease);
      await table.renew('b', lease);
      await table.take('b', ['event:1']);
    }
    expect(owned(await table.renew('a', lease))).toEqual(['event:1 a 1']);
  });

  test('[OW3] what an ended lease leaves is taken in the next epoch, and its server is struck off for good', async () => {
    const { table, at } = await world();
    await table.take('a', ['event:1', 'event:2']);
    at.now += lease - 1;
    await table.renew('b', lease);
    at.now += 1;
    await table.take('b', ['event:1']);
    expect(owned(await table.renew('b', lease))).toEqual(['event:1 b 2', 'event:2 a 1']);
    expect(await table.renew('a', lease)).toBeNull();
    await table.take('a', ['event:1', 'event:2', 'event:3']);
    await table.join(c, lease);
    await table.take('c', ['event:1', 'event:2']);
    expect(owned(await table.renew('c', lease))).toEqual(['event:1 b 2', 'event:2 c 2']);
  });

  test('[OW3] a lease that ended and that nobody needed is renewed, in the same epoch', async () => {
    const { table, at } = await world();
    await table.take('a', ['event:1']);
    at.now += 10 * lease;
    const seen = await table.renew('a', lease);
    expect(owned(seen)).toEqual(['event:1 a 1']);
    expect(seen?.nodes).toEqual([a]);
  });

  test('[OW3] a server whose own lease has ended takes nothing', async () => {
    const { table, at } = await world();
    at.now += lease;
    await table.take('a', ['event:1']);
    expect(owned(await table.renew('a', lease))).toEqual([]);
  });

  test('[OW6] a stream is given in the next epoch, by its owner alone and to a server that is there', async () => {
    const { table, at } = await world();
    await table.take('a', ['event:1']);
    expect(await table.give(of('b', 1), 'b')).toBe(false);
    expect(await table.give(of('a', 2), 'b')).toBe(false);
    expect(await table.give(of('a', 1), 'c')).toBe(false);
    expect(await table.give(of('a', 1), 'b')).toBe(true);
    expect(await table.give(of('a', 1), 'b')).toBe(false);
    expect(owned(await table.renew('a', lease))).toEqual(['event:1 b 2']);
    at.now += lease;
    expect(await table.give(of('b', 2), 'a')).toBe(false);
  });

  test('[OW1] of many who take at once one gets it, and a renewal comes before them or after', async () => {
    const { table, at } = await world();
    await table.join(c, lease);
    await table.take('a', ['event:1', 'event:2']);
    at.now += lease;
    await Promise.all(['b', 'c'].map((node) => table.renew(node, lease)));
    const [renewed] = await Promise.all([
      table.renew('a', lease),
      table.take('b', ['event:1', 'event:2', 'event:3']),
      table.take('c', ['event:3', 'event:2', 'event:1']),
    ]);
    const after = await table.renew('b', lease);
    const nodes = after?.nodes.map(({ node }) => node);
    for (const { stream, node, epoch } of after?.owners ?? []) {
      expect(nodes).toContain(node);
      expect(epoch).toBe(node === 'a' || stream === 'event:3' ? 1 : 2);
    }
    expect(after?.owners).toHaveLength(3);
    expect(nodes?.includes('a')).toBe(renewed !== null);
  });

  test('[OW6] what a server leaves is free at once', async () => {
    const { table } = await world();
    await table.take('a', ['event:1']);
    await table.leave('a');
    await table.take('b', ['event:1']);
    expect(owned(await table.renew('b', lease))).toEqual(['event:1 b 2']);
    expect(await table.renew('a', lease)).toBeNull();
  });
});
