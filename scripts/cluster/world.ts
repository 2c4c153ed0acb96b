/** Everything that a cluster is made of, on this computer: databases, nodes, what stands in front of them, halls that vote. */

import { mkdirSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readConfig } from '../../server/config.ts';
import { compare, type CrashComparison } from '../../server/crash/compare.ts';
import { KillableServer } from '../../server/crash/killable-server.ts';
import { buildForTest } from '../../server/testing/build-for-test.ts';
import { freePort } from '../hall/free-port.ts';
import type { SeededRandom } from '../hall/seeded-random.ts';
import { openVotingHall, type VotingHall } from '../hall/voting-hall.ts';
import { Door } from './door.ts';
import { openFront, type Front, type FrontName } from './front.ts';
import { OwnersWatch } from './owners-watch.ts';
import { PostgresServers } from '../hosting/postgres-servers.ts';
import { bids, Voting } from './voting.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface WorldSetup {
  readonly nodes: number;
  readonly events: number;
  /** Over all events. */
  readonly phones: number;
  readonly front: FrontName;
  /** What every node does wrong; empty for nothing. */
  readonly fault: string;
}

export interface Node {
  readonly server: KillableServer;
  /** Its way to the database. */
  readonly line: Door;
  /** Where the others reach it. */
  readonly address: string;
}

export class World {
  readonly databases: PostgresServers;
  readonly nodes: readonly Node[];
  readonly front: Front;
  readonly watch: OwnersWatch;
  readonly halls: readonly VotingHall[];
  readonly #fault: string;

  private constructor(
    parts: Pick<World, 'databases' | 'nodes' | 'front' | 'watch' | 'halls'>,
    fault: string,
  ) {
    ({ databases: this.databases, nodes: this.nodes, front: this.front } = parts);
    ({ watch: this.watch, halls: this.halls } = parts);
    this.#fault = fault;
  }

  /** Makes one, lets `work` have it, and removes everything of it, whatever came of that. */
  static async with<Answer>(setup: WorldSetup, work: (world: World) => Promise<Answer>): Promise<Answer> {
    const folder = mkdtempSync(join(tmpdir(), 'decision-day-cluster-'));
    // Its own: PostgreSQL may be another person, who reaches nothing else.
    const kept = mkdtempSync(join(tmpdir(), 'decision-day-databases-'));
    const ends: (() => Promise<unknown>)[] = [];
    const clearUp = async () => {
      for (const end of ends.splice(0).reverse()) await end();
      for (const each of [folder, kept]) rmSync(each, { recursive: true, force: true, maxRetries: 10 });
    };
    // Servers that stand still would stay for ever.
    const stop = () => void clearUp().finally(() => process.exit(1));
    for (const signal of signals) process.once(signal, stop);
    try {
      const databases = await PostgresServers.start(kept);
      ends.push(() => databases.close());
      const made = join(folder, 'made');
      mkdirSync(made);
      const halls = await openHalls(made, databases.urlAt(databases.port), setup);
      const line = await Door.open(() => databases.port);
      const watch = new OwnersWatch(databases.urlAt(line.port));
      ends.push(async () => watch.stop().then(() => line.close()));
      const nodes: Node[] = [];
      for (let number = 1; number <= setup.nodes; number += 1) {
        const node = await openNode(folder, number, databases);
        ends.push(
          () => node.line.close(),
          () => node.server.kill(),
        );
        nodes.push(node);
      }
      const world = await World.#open({ databases, nodes, watch, halls }, folder, setup, ends);
      return await work(world);
    } finally {
      for (const signal of signals) process.off(signal, stop);
      await clearUp();
    }
  }

  static async #open(
    parts: Pick<World, 'databases' | 'nodes' | 'watch' | 'halls'>,
    folder: string,
    setup: WorldSetup,
    ends: (() => Promise<unknown>)[],
  ): Promise<World> {
    for (const { server } of parts.nodes) await server.start(setup.fault);
    const ports = parts.nodes.map(({ address }) => Number(new URL(address).port));
    const front = await openFront(setup.front, folder, ports);
    ends.push(() => front.stop());
    // One server owns everything, and nobody writes that down.
    if (setup.nodes > 1) await parts.watch.start();
    return new World({ ...parts, front }, setup.fault);
  }

  /** Everybody votes, from now on. */
  vote(random: SeededRandom): readonly Voting[] {
    return this.halls.map(
      ({ event, cards }) =>
        new Voting({
          url: this.front.url,
          event,
          cards,
          random: random.fork(event),
          known: () => this.watch.epochOf(event),
        }),
    );
  }

  /** The node that owns the event, as the database says; undefined while it is nobody's that is here. */
  ownerOf({ event }: Pick<VotingHall, 'event'>): Node | undefined {
    const address = this.watch.addressOf(event);
    return this.nodes.find((node) => node.address === address);
  }

  /** What phones of an event were told against what stands in the database now. */
  compared({ event, told }: Voting): Promise<CrashComparison> {
    return compare(this.databases.urlAt(this.databases.port), event, told);
  }

  /** Starts a node that is gone; the same as it was. */
  async startAgain({ server }: Node): Promise<void> {
    if (!server.isRunning) await server.start(this.#fault);
  }
}

async function openHalls(
  dataDir: string,
  url: string,
  { events, phones }: WorldSetup,
): Promise<VotingHall[]> {
  const settings = { DATA_DIR: dataDir, DATABASE_URL: url, KEYS_DIR: keysBeside(dataDir) };
  const config = readConfig({ ...settings, PORT: '0', HOST: '127.0.0.1' });
  const server = await buildForTest({ ...config, port: 0 });
  const halls: VotingHall[] = [];
  for (let event = 0; event < events; event += 1) {
    const hall = await openVotingHall(server, bids, Math.ceil((phones - event) / events));
    hall.facilitator.leave();
    halls.push(hall);
  }
  await server.close();
  return halls;
}

/** The keys are every node's. */
function keysBeside(dataDir: string): string {
  return join(dirname(dataDir), 'keys');
}

async function openNode(folder: string, number: number, databases: PostgresServers): Promise<Node> {
  const dataDir = join(folder, `node${number}`);
  const line = await Door.open(() => databases.port);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const settings = {
    PORT: String(port),
    DATABASE_URL: databases.urlAt(line.port),
    KEYS_DIR: keysBeside(dataDir),
    NODE_URL: address,
    TRUST_PROXY: '1',
  };
  const log = openSync(join(folder, `node${number}.log`), 'a');
  return { server: new KillableServer(dataDir, settings, log), line, address };
}
