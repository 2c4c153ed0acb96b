/** Puts the server together, in the same way for the program and for every test of it. */

import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Server } from 'socket.io';
import type { FolderGuard } from '../db/folder-guard.ts';
import type { Register } from '../db/register/register.ts';
import type { EventId } from '../domain/ids.ts';
import { WorkerThreads } from './workers/worker-threads.ts';
import { openAccess, type Access } from './access/access.ts';
import { usualCost, type Cost } from './access/pass-phrases.ts';
import { makeLaptopKey, type LaptopKey } from './access/laptop-key.ts';
import { nodeUrl, publicUrl, type Config } from './config.ts';
import type { Copies } from './copies/copies.ts';
import { copiesOf } from './copies/copies-of.ts';
import { openDataFolder, orDamaged } from './data-folder.ts';
import { closeRooms, hangUp } from './ending.ts';
import { reachOf } from './hall-check/reach.ts';
import { createApp } from './http/app.ts';
import { sendOnToOwners } from './http/sent-on.ts';
import { noFaults, type Faults } from './live/faults.ts';
import { LeasedOwners } from './live/leased-owners.ts';
import { ownsAll, type Lease, type Owners } from './live/owners.ts';
import { Housekeeper } from './housekeeper.ts';
import { openKept } from './kept-data.ts';
import type { KeptData, Storage } from './kept.ts';
import type { ReportFault } from './live/server-dependencies.ts';
import { openRooms, type Rooms } from './live/rooms.ts';
import { KnownDate } from './office/known-date.ts';
import { Readiness } from './live/readiness.ts';
import { machineTime, type Time } from './live/time.ts';
import { listen, localUrl, type Listening } from './listening.ts';
import { mostConnectionsUnder, openFilesLimit } from './most-connections.ts';
import { HttpConnections, type OpenConnections } from './open-connections.ts';
import { noSocketYet, stillStarting } from './not-yet.ts';
import { drain } from './operate/drain.ts';
import { Operator } from './operate/operator.ts';
import { watchingFor, type Watching } from './operate/watching.ts';
import { openUploads, type UploadOffices } from './office/uploads.ts';
import { Crowds } from './practice/crowds.ts';
import { attachGateway } from './socket/gateway.ts';
import { liveOptions, type LiveServer } from './socket/live-server.ts';
import { screensOver } from './socket/screens.ts';

export interface RunningServer extends UploadOffices {
  /** Where people find it, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Where it reaches itself: for pages on this computer, in a network or not. */
  readonly localUrl: string;
  readonly rooms: Rooms;
  readonly access: Access;
  readonly register: Register;
  /** For the page on this computer itself. */
  readonly laptopKey: LaptopKey;
  /** A copy every minute, and where it is carried to. */
  readonly copies: Copies;
  /** Watches over the database in the data folder; null where it is elsewhere. */
  readonly guard: FolderGuard | null;
  /** The connections that are open, and how many there can be. */
  readonly connections: OpenConnections;
  /** Where the operator's numbers are read; null where nobody asked for them. */
  readonly metricsUrl: string | null;
  /** Sends phones elsewhere for as long as the settings say, before it ends. */
  drain(): Promise<void>;
  /** Stops taking anything; comes back when everything taken is on the disk and the port is free. */
  close(): Promise<void>;
}

/** What a test may put in place of the machine's own. */
export interface Machine {
  readonly openData: typeof openDataFolder;
  readonly faults: Faults;
  /** Stands between the server and its storage: a test may delay what comes back, or break a promise of it. */
  readonly storage: (storage: Storage) => Storage;
  /** Which server owns an event. */
  readonly owners: Owners;
  readonly time: Time;
  readonly report: ReportFault;
  /** What a pass-phrase that is chosen costs to try: less of it only where nobody is kept out, as in tests. */
  readonly passPhraseCost: Cost;
  /** How many connections there can be at once; null for as many as the system allows. */
  readonly mostConnections: number | null;
  /** Where work is done that would hold a hall up. @param database what it reads: a file, or the address of a database */
  readonly workers: (database: string) => Pick<WorkerThreads, 'run' | 'close'>;
  /** The folder of the pages, as they were built. */
  readonly pages: string;
}

/**
 * Opens the data folder, folds every journal, and serves. While it does, requests are told to wait.
 *
 * @throws FolderInUse for a second server on the same folder; `EADDRINUSE` when the port is taken; BadConfig for a
 *   certificate that cannot be used; what opening a database or a key file throws
 */
export async function build(config: Config, machine: Partial<Machine> = {}): Promise<RunningServer> {
  const here = { ...thisMachine, ...machine };
  const operator = new Operator(config, here.time, machine.report);
  const on = { ...here, report: operator.report };
  const watching = await watchingFor(config, on);
  try {
    return await buildOn(config, { ...on, operator, watching });
  } catch (fault) {
    await watching.close();
    throw fault;
  }
}

/** The machine with who is told of it. */
interface Told extends Machine {
  readonly operator: Operator;
  readonly watching: Watching;
}

async function buildOn(config: Config, on: Told): Promise<RunningServer> {
  const { operator, watching } = on;
  const data = await openKept(config, on);
  try {
    const mostConnections = on.mostConnections ?? mostConnectionsUnder(openFilesLimit());
    const { http, port } = await listen(config, stillStarting, mostConnections);
    const connections = new HttpConnections(http, mostConnections, on);
    http.on('upgrade', noSocketYet);
    try {
      const running = await serve({ http, port, connections }, config, data, on);
      watching.begin(running);
      operator.note('serves', `Serves on port ${port}`);
      return {
        ...running,
        metricsUrl: watching.url,
        drain() {
          operator.note('drains', `Ends, and sends phones elsewhere for ${config.drainSeconds ?? 0} seconds`);
          return running.drain();
        },
        async close() {
          await running.close();
          await watching.close();
          operator.note('stopped', 'Stopped');
        },
      };
    } catch (fault) {
      http.close();
      throw fault;
    }
  } catch (fault) {
    await data.close();
    throw orDamaged(fault, config.dataDir);
  }
}

async function serve(
  { http, port, connections }: Listening & { readonly connections: HttpConnections },
  config: Config,
  data: KeptData,
  machine: Told,
): Promise<Omit<RunningServer, 'metricsUrl'>> {
  const { files } = data;
  const { faults, time, report, passPhraseCost } = machine;
  const owners = ownersFor(config, data, machine);
  const { meters } = machine.watching;
  const lease = owners.lease ?? null;
  const { journal, register, limits, keys, uploads } = machine.storage(data.storage);
  const url = publicUrl(config, port);
  const now = () => time.wall();
  const access = openAccess({ register, limits, keys, publicUrl: url, now, time, passPhraseCost });
  const io: LiveServer = new Server(liveOptions(access.hosts));
  const workers = machine.workers(data.database);
  const date = new KnownDate({ dataDir: config.dataDir, time, report });
  const open = { openSheets: access.sheetSeal.open, openDoorList: access.doorSeal.open };
  const shared = { workers, lease, register, time, faults, report, meters, journal, ...open };
  const rooms = await openRooms({
    ...shared,
    tryWriting: () => data.tryWriting(),
    dateIsBelieved: () => date.isBelieved,
    joinUrl: (event: EventId) => `${url}/join/${event}`,
    screens: screensOver(io, owners),
  });
  await data.tellOfStanding(report);
  files.start({ keys, time, report, lost: () => rooms.stopSaving() });
  const offices = openUploads(config.dataDir, { register, uploads, report });
  const { trustProxy, dataDir } = config;
  const { copies, copyPlaces } = copiesOf(config, { port, url, rooms, file: data.file }, machine);
  const laptopKey = makeLaptopKey();
  const parts = { rooms, access, register, ...offices, laptopKey, copies, connections };
  const housekeeper = new Housekeeper({ ...parts, owners, dataDir, date, time, report });
  const crowds = new Crowds({ access, register, now, report, localUrl: () => localUrl(config, port) });
  const readiness = readinessOf(rooms, data, time);
  const app = createApp({
    ...parts,
    journal,
    owners,
    workers,
    crowds,
    readiness,
    publicUrl: url,
    now,
    report,
    meters,
    clientDir: machine.pages,
    trustProxy,
    copyPlaces,
    housekeeper,
    files,
    dataDir,
    reach: reachOf(url, port, config.tls !== undefined),
  });
  // Before anybody is answered: what an import or a copy under way has prepared looks like what a crash left behind.
  await lease?.start(rooms.leading, nodeUrl(config, port));
  await housekeeper.start();
  http.off('request', stillStarting).off('upgrade', noSocketYet).on('request', app);
  io.attach(http);
  const told = { people: register.people, owners, meters, time, report, trustProxy };
  const screens = attachGateway(io, { rooms, access, connections, ...told });
  sendOnToOwners(http, { owners, keys, trustProxy, report });
  async function close(): Promise<void> {
    housekeeper.stop();
    for (const part of [crowds, copies]) await part.close();
    await closeRooms(rooms, workers, lease);
    await hangUp(io, screens, connections);
    await data.close();
  }
  return {
    ...parts,
    url,
    port,
    localUrl: localUrl(config, port),
    guard: data.guard,
    drain: () => drain({ readiness, screens, time, ...handingOver(lease) }, config.drainSeconds ?? 0),
    close,
  };
}

/** The end asks for it once more, when there is nothing left to hand over. */
function handingOver(lease: Lease | null): { handOver?: () => Promise<void> } {
  return lease === null ? {} : { handOver: () => lease.close() };
}

/** A server that no other one reaches owns everything. */
function ownersFor({ nodeUrl: reachable }: Config, { openOwners }: KeptData, machine: Told): Owners {
  const { owners, time, report } = machine;
  if (reachable === undefined || openOwners === null) return owners;
  return new LeasedOwners({ table: openOwners(), newName: () => randomUUID(), time, report });
}

function readinessOf(rooms: Rooms, data: KeptData, time: Time): Readiness {
  return new Readiness({
    saving: () => rooms.saving(),
    lastWriteAt: () => Math.max(...rooms.events().map(({ lastEntryAt }) => lastEntryAt ?? -Infinity)),
    tryWriting: () => data.tryWriting(),
    time,
  });
}

const thisMachine: Omit<Machine, 'report'> = {
  openData: openDataFolder,
  faults: noFaults,
  storage: (storage) => storage,
  owners: ownsAll,
  time: machineTime,
  passPhraseCost: usualCost,
  mostConnections: null,
  workers: (database) => new WorkerThreads(database),
  pages: fileURLToPath(new URL('../dist/client', import.meta.url)),
};
