/** A PostgreSQL with two standbys on this computer: a commit is answered when one of the two has it as well. */

import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Connections } from '../../db/sql/postgres-connections.ts';
import { giveToPostgres, makeServer, startServer } from '../../db/testing/postgres/programs.ts';
import { assert } from '../../domain/outcome.ts';
import { freePort } from '../hall/free-port.ts';

const names = ['one', 'two', 'three'] as const;
const database = 'decision_day';

/** Programs are killed here and computers are not, so that nothing has to reach a disk. */
const settings = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'fsync=off',
  'full_page_writes=off',
  'shared_buffers=32MB',
  'max_connections=100',
  'wal_keep_size=256MB',
  'synchronous_standby_names=ANY 1 (*)',
  'wal_retrieve_retry_interval=100ms',
  'jit=off',
];

interface Server {
  readonly name: string;
  readonly data: string;
  readonly port: number;
  /** Null while it is dead. */
  program: ChildProcess | null;
}

export class PostgresServers {
  readonly #password: string;
  readonly #servers: readonly Server[];
  #primary: Server;

  private constructor(password: string, servers: readonly [Server, ...Server[]]) {
    this.#password = password;
    this.#servers = servers;
    [this.#primary] = servers;
  }

  /** Starts all three, with an empty database. @param folder an empty one, which is given to PostgreSQL */
  static async start(folder: string): Promise<PostgresServers> {
    const password = randomBytes(12).toString('hex');
    const made: Server[] = [];
    for (const name of names)
      made.push({ name, data: join(folder, name), port: await freePort(), program: null });
    const [first, ...others] = made;
    assert(first !== undefined, 'there is a first server');
    await makeServer(first.data, password);
    for (const { data } of others) copyFolder(first.data, data);
    const servers = new PostgresServers(password, [first, ...others]);
    await servers.#start(first);
    // While there is no standby, what is to be replicated waits for one.
    await Promise.all(others.map((standby) => servers.#startStandby(standby)));
    await servers.#ask(first, 'postgres', `CREATE DATABASE ${database}`);
    return servers;
  }

  /** Where the primary is at this moment. */
  get port(): number {
    return this.#primary.port;
  }

  /** The address of the database, behind whatever leads to the primary. */
  urlAt(port: number): string {
    return `postgres://postgres:${this.#password}@127.0.0.1:${port}/${database}`;
  }

  /** The primary is gone at once, with everything that it was doing. */
  async killPrimary(): Promise<void> {
    await this.#end(this.#primary, 'SIGQUIT');
  }

  /** Of the standbys the one that has most becomes the primary: it has every commit that was answered. */
  async promote(): Promise<void> {
    const received: { readonly server: Server; readonly bytes: number }[] = [];
    for (const server of this.#living()) {
      const [row] = await this.#ask(
        server,
        'postgres',
        "SELECT pg_wal_lsn_diff(pg_last_wal_receive_lsn(), '0/0')::bigint AS bytes",
      );
      received.push({ server, bytes: Number(row?.['bytes']) });
    }
    const [most] = received.toSorted((a, b) => b.bytes - a.bytes);
    assert(most !== undefined, 'a standby lives');
    await this.#ask(most.server, 'postgres', 'SELECT pg_promote(true, 60)');
    this.#primary = most.server;
    for (const standby of this.#living().filter((server) => server !== most.server)) {
      this.#follow(standby);
      standby.program?.kill('SIGHUP');
    }
    await this.#untilFollowed();
  }

  /** Each dead server comes back as a standby, as a copy of one that lives. Until then commits may have to wait. */
  async mend(): Promise<void> {
    for (const dead of this.#servers.filter(({ program }) => program === null)) {
      const model = this.#living().find((server) => server !== this.#primary);
      assert(model !== undefined, 'a standby lives');
      await this.#end(model, 'SIGINT');
      rmSync(dead.data, { recursive: true });
      copyFolder(model.data, dead.data);
      await Promise.all([this.#startStandby(model), this.#startStandby(dead)]);
    }
    await this.#untilFollowed();
  }

  async close(): Promise<void> {
    await Promise.all(this.#living().map((server) => this.#end(server, 'SIGQUIT')));
  }

  #living(): readonly Server[] {
    return this.#servers.filter(({ program }) => program !== null);
  }

  async #start(server: Server): Promise<void> {
    server.program = await startServer(server.data, [`port=${server.port}`, ...settings]);
  }

  async #startStandby(server: Server): Promise<void> {
    writeFileSync(join(server.data, 'standby.signal'), '');
    giveToPostgres(join(server.data, 'standby.signal'));
    this.#follow(server);
    await this.#start(server);
  }

  /** Says whom it follows; a server that runs has to be told to read it. */
  #follow({ name, data }: Server): void {
    const file = join(data, 'postgresql.auto.conf');
    const line = `host=127.0.0.1 port=${this.#primary.port} user=postgres password=${this.#password} application_name=${name}`;
    writeFileSync(file, `primary_conninfo = '${line}'\n`);
    giveToPostgres(file);
  }

  async #untilFollowed(): Promise<void> {
    const followers = this.#living().length - 1;
    const sentence = "SELECT count(*) AS followers FROM pg_stat_replication WHERE state = 'streaming'";
    for (;;) {
      const [row] = await this.#ask(this.#primary, 'postgres', sentence);
      if (Number(row?.['followers']) >= followers) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  async #ask({ port }: Server, of: string, sentence: string) {
    const url = this.urlAt(port).replace(/[^/]*$/, of);
    const connections = new Connections(url, { most: 1 });
    try {
      return (await connections.use((connection) => connection.ask(sentence))).rows;
    } finally {
      await connections.close();
    }
  }

  async #end(server: Server, signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
    const { program } = server;
    server.program = null;
    if (program === null || program.exitCode !== null || program.signalCode !== null) return;
    const gone = once(program, 'exit');
    program.kill(signal);
    await gone;
  }
}

function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  chmodSync(to, 0o700);
  giveToPostgres(to, true);
}
