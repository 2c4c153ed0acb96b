// A model: two servers, one event and a phone. The world goes on by random steps: time passes, timers are called, a question
// goes to the database, its answer is heard, a ballot comes in, a server dies or ends. Between any two steps a server may
// have stood still for as long as it likes.

import { setImmediate as turn } from 'node:timers/promises';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryJournal } from '../../db/memory-journal.ts';
import { sqliteOwnerTable } from '../../db/testing/owner-tables.ts';
import { openRaw } from '../../db/testing/raw-sqlite.ts';
import { boundJournal } from '../testing/failing-store.ts';
import { modelStream, PausedServer, type Fault, type World } from '../testing/paused-servers.ts';

// fast-check prints the seed of a failure.

type Does = 'runs' | 'goes on' | 'hears its clock' | 'gets a ballot' | 'stands still' | 'dies' | 'ends';
/** How much there is of each, and how long it lasts at most: in milliseconds, or in awaits. */
const kinds: readonly (readonly [does: Does, weight: number, most: number])[] = [
  ['runs', 6, 4_000],
  ['goes on', 4, 4],
  ['hears its clock', 3, 0],
  ['gets a ballot', 6, 0],
  ['stands still', 3, 4_000],
  ['dies', 1, 0],
  ['ends', 1, 0],
];
const stories = fc.array(
  fc.oneof(
    ...kinds.map(([does, weight, max]) => ({
      weight,
      arbitrary: fc.record({
        does: fc.constant(does),
        which: fc.integer({ min: 0, max: 1 }),
        amount: fc.integer({ min: 0, max }),
      }),
    })),
  ),
  { minLength: 20, maxLength: 60 },
);
type Story = typeof stories extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** What happened: a model in which nothing happens proves nothing. */
const seen = { epochs: 0, acknowledged: 0 };

async function play(story: Story, fault: Fault | null): Promise<void> {
  const db = openRaw(':memory:');
  const epochNow = () => db.prepare<[], { epoch: number }>('SELECT epoch FROM owners').get()?.epoch ?? 0;
  const kept = boundJournal(new MemoryJournal(() => undefined, epochNow));
  const journal: World['journal'] = {
    ...kept,
    async append(stream, after, entries, beside) {
      const head = await kept.append(stream, after, entries, beside);
      expect(entries[0]?.version, 'nothing is written by a server that was deposed').toBe(epochNow());
      return head;
    },
  };
  const world: World = {
    now: 1_000_000,
    journal,
    acknowledged: new Set(),
    faults: [],
    fault,
    table: sqliteOwnerTable(db, () => world.now),
  };
  await journal.create('event', 7, false);
  let [starts, ballots] = [0, 0];
  const start = () => new PausedServer(world, `server${(starts += 1)}`);
  const servers = [start(), start()];

  /** Cheap, because it is done after every await. */
  async function oneAnswers(): Promise<void> {
    await turn();
    if (servers.every(({ isOwner }) => isOwner)) throw new Error('two servers answer at once');
  }

  async function look(): Promise<void> {
    await oneAnswers();
    expect(world.faults).toEqual([]);
    const written: number[] = [];
    for await (const { at } of journal.read(modelStream, 0)) written.push(at);
    const told = [...world.acknowledged];
    expect(new Set(written).size, 'a ballot is in the journal once').toBe(written.length);
    expect(written, 'what was acknowledged is in the journal').toEqual(expect.arrayContaining(told));
    for (const { led } of servers.filter(({ isOwner }) => isOwner))
      expect([...(led?.ballots ?? [])], 'the owner knows it').toEqual(expect.arrayContaining(told));
  }

  for (const { does, which, amount } of story) {
    const server = servers[which] ?? start();
    if (does === 'runs') {
      for (const end = world.now + amount; world.now < end; world.now += 500) {
        server.callTimers();
        for (let step = 0; step < 8; step += 1) {
          server.goOn(1);
          await oneAnswers();
        }
      }
    } else if (does === 'goes on') server.goOn(amount);
    else if (does === 'hears its clock') server.callTimers();
    else if (does === 'gets a ballot')
      void (servers.find(({ isOwner }) => isOwner) ?? server).receive((ballots += 1));
    else if (does === 'stands still') world.now += amount;
    else if (does === 'dies') servers[which] = start();
    else void server.owners.close();
    await look();
  }
  seen.epochs += epochNow();
  seen.acknowledged += world.acknowledged.size;
  db.close();
}

test('[OW5] wherever a server stands still, one answers at most, and what it says is in the journal', async () => {
  Object.assign(seen, { epochs: 0, acknowledged: 0 });
  await fc.assert(
    fc.asyncProperty(stories, (story) => play(story, null)),
    { numRuns: 100 },
  );
  expect(seen.epochs).toBeGreaterThan(20);
  expect(seen.acknowledged).toBeGreaterThan(20);
}, 60_000);

test.each(['no fence', 'acknowledges before commit'] as const)(
  '[OW5] the model finds a planted fault: %s',
  async (fault) => {
    const found = await fc.check(
      fc.asyncProperty(stories, (story) => play(story, fault)),
      { numRuns: 400, seed: 7, endOnFailure: true },
    );
    expect(found.failed).toBe(true);
  },
  60_000,
);
