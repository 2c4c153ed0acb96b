/**
 * Servers that share one store, as on a database of several servers: here it is SQLite, opened by the first of them. Leases
 * go by a clock in the test's own hand; everything else is as in the program.
 */

import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../db/open-newest.ts';
import type { Journal } from '../../db/journal.ts';
import type { OwnerTable } from '../../db/owners/owner-table.ts';
import { sqliteOwnerTable } from '../../db/testing/owner-tables.ts';
import { tempFolder } from '../../db/testing/temp-database.ts';
import type { EventId } from '../../domain/ids.ts';
import { build, type RunningServer } from '../build.ts';
import { databaseName } from '../data-folder.ts';
import type { Storage } from '../kept.ts';
import { LeasedOwners } from '../live/leased-owners.ts';
import { WorkerThreads } from '../workers/worker-threads.ts';
import { overlaid } from './overlaid.ts';
import { ManualTime } from './manual-time.ts';
import { openHall, type TestHall } from './test-hall.ts';

export interface SharingServer extends RunningServer {
  readonly owners: LeasedOwners;
  /** By which its lease goes; the database goes by that of the first. */
  readonly time: ManualTime;
}

export interface Sharing {
  readonly servers: readonly SharingServer[];
  readonly events: readonly EventId[];
  /** The hall in which all was made; its server is closed. */
  readonly hall: TestHall;
  /** How often a journal was read from its first entry. */
  readonly read: { cold: number };
  another(): Promise<SharingServer>;
  /** One beat after another on each of these servers, until so many milliseconds are over. */
  pass(ms: number, servers?: readonly SharingServer[]): Promise<void>;
}

const beatMs = 500;

export async function openSharing(setup: {
  readonly servers: number;
  readonly events: number;
}): Promise<Sharing> {
  const hall = await openHall({ cards: 3 });
  await hall.hearAll();
  for (let event = 2; event <= setup.events; event += 1) await hall.cardsOfAnotherEvent();
  const events = hall.server.rooms.events().map(({ event }) => event);
  await hall.close();
  const file = join(hall.dataDir, databaseName);
  let now = 1_000_000;
  let table: OwnerTable | null = null;
  let store: Storage | null = null;
  const read = { cold: 0 };
  const servers: SharingServer[] = [];

  async function another(): Promise<SharingServer> {
    const number = servers.length;
    const dataDir = number === 0 ? hall.dataDir : tempFolder();
    if (number > 0) cpSync(hall.dataDir, dataDir, { recursive: true });
    const time = new ManualTime();
    const owners = new LeasedOwners({
      get table() {
        if (table === null) throw new Error('the first server opens the store');
        return table;
      },
      newName: () => `server ${number}, ${time.monotonic()}`,
      time,
      report: () => undefined,
    });
    const storage = (its: Storage): Storage => {
      store ??= { ...its, journal: countingCold(its.journal, read) };
      table ??= tableIn(file, () => now);
      return store;
    };
    const config = { port: 0, host: '127.0.0.1', dataDir, publicUrl: null, trustProxy: 0 };
    const workers = () => new WorkerThreads(file);
    const running = await build(config, { owners, storage, workers, report: () => undefined });
    const server = { ...running, owners, time };
    servers.push(server);
    return server;
  }

  for (let number = 0; number < setup.servers; number += 1) await another();
  // The first one opened the store.
  onTestFinished(async () => {
    for (const server of servers.toReversed()) await server.close();
  });
  return {
    servers,
    events,
    hall,
    read,
    another,
    async pass(ms, awake = servers) {
      for (let passed = 0; passed < ms; passed += beatMs) {
        now += beatMs;
        for (const { time } of awake) await time.pass(beatMs);
        for (const server of servers)
          if (!awake.includes(server)) server.time.sleep({ monotonicMs: beatMs, wallMs: beatMs });
      }
    },
  };
}

/** A store whose journal counts who reads it from its first entry. */
function countingCold(journal: Journal, read: { cold: number }): Journal {
  return overlaid(journal, {
    read(stream: string, after: number) {
      if (after === 0) read.cold += 1;
      return journal.read(stream, after);
    },
  });
}

/** Opened once more beside the first server: both are in this process, and take turns. */
function tableIn(file: string, now: () => number): OwnerTable {
  const db = openDatabase(file);
  onTestFinished(() => void db.close());
  return sqliteOwnerTable(db, now);
}
