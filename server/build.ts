/** Puts the server together: the same door for the program and for every test of it. */

import { existsSync, mkdirSync } from 'node:fs';
import type { RequestListener, Server as HttpServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Server } from 'socket.io';
import { openDatabase, type Database } from '../db/open.ts';
import { openRegister, type Register } from '../db/register/register.ts';
import { SqliteJournal, type JournalHooks } from '../db/sqlite-journal.ts';
import { tryWriting } from '../db/trial-write.ts';
import type { EventId } from '../domain/ids.ts';
import { openAccess, type Access } from './access/access.ts';
import { openKeys, type Keys } from './access/keys.ts';
import { publicUrl, type Config } from './config.ts';
import { createApp } from './http/app.ts';
import { noFaults, type Faults } from './live/faults.ts';
import type { Report } from './live/house.ts';
import { openRooms, type Rooms } from './live/rooms.ts';
import { machineTime, type Time } from './live/time.ts';
import { listen, localUrl } from './listening.ts';
import { CrowdHouse } from './practice/crowd-house.ts';
import { attachGateway } from './socket/gateway.ts';
import { liveOptions, type LiveServer } from './socket/live-server.ts';
import { screensOver } from './socket/screens.ts';

export interface RunningServer {
  /** Where people find it, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  readonly rooms: Rooms;
  readonly access: Access;
  readonly register: Register;
  /** Stops taking anything; comes back when everything taken is on the disk and the port is free. */
  close(): Promise<void>;
}

/** What a test may put in place of the machine's own. */
export interface Machine {
  readonly faults: Faults;
  readonly time: Time;
  readonly report: Report;
}

export const databaseName = 'decision-day.sqlite';
const clientDir = fileURLToPath(new URL('../dist/client', import.meta.url));

/**
 * Opens the data folder, folds every journal, and serves. While it does, requests are told to wait.
 *
 * @throws `EADDRINUSE` when the port is taken; BadConfig for a certificate that cannot be used; what opening a
 *   database or a key file throws
 */
export async function build(config: Config, machine: Partial<Machine> = {}): Promise<RunningServer> {
  // Before the data is touched: a second server on the same folder and port stops here.
  const { http, port } = await listen(config, stillStarting);
  try {
    return await serve(http, port, config, { ...thisMachine, ...machine });
  } catch (fault) {
    http.close();
    throw fault;
  }
}

async function serve(
  http: HttpServer,
  port: number,
  config: Config,
  machine: Machine,
): Promise<RunningServer> {
  const { faults, time, report } = machine;
  const { db, register, keys } = openData(config.dataDir);
  const url = publicUrl(config, port);
  const now = () => time.wall();
  const access = openAccess({ register, keys, publicUrl: url, now, ticks: () => time.monotonic() });
  const io: LiveServer = new Server(liveOptions(access.hosts));
  const house = {
    register,
    time,
    faults,
    report,
    journal: new SqliteJournal(db, journalHooks(faults)),
    tryWriting: () => tryWriting(db),
    joinUrl: (event: EventId) => `${url}/join/${event}`,
    screens: screensOver(io),
  };
  const rooms = await openRooms(house);
  const crowds = new CrowdHouse({ access, register, now, report, localUrl: () => localUrl(config, port) });
  const { trustProxy } = config;
  const app = createApp({
    rooms,
    access,
    register,
    crowds,
    publicUrl: url,
    now,
    report,
    clientDir,
    trustProxy,
  });
  http.off('request', stillStarting).on('request', app);
  io.attach(http);
  attachGateway(io, { rooms, access, people: register.people, time, report });
  async function close(): Promise<void> {
    await crowds.close();
    await rooms.close();
    const closed = io.close();
    http.closeAllConnections();
    await closed;
    db.close();
  }
  return { url, port, rooms, access, register, close };
}

function openData(dataDir: string): { db: Database; register: Register; keys: Keys } {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, databaseName);
  const isNew = !existsSync(file);
  const db = openDatabase(file);
  return { db, register: openRegister(db), keys: openKeys(dataDir, isNew) };
}

/** Where the journal says that it stands at a named point. */
export function journalHooks(faults: Faults): JournalHooks {
  return {
    beforeAppend: (stream) => faults.reach('before-append', stream),
    insideCommit: (stream) => faults.reach('inside-commit', stream),
    afterCommit: (stream) => faults.reach('after-commit-before-ack', stream),
  };
}

const stillStarting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1', 'Cache-Control': 'no-store' }).end();
};

const thisMachine: Machine = {
  faults: noFaults,
  time: machineTime,
  report: (what, fault) => console.error(`${new Date().toISOString()} ${what}:`, fault),
};
