/** A server under load in its own process, so that its use of CPU and memory can be measured alone. */

import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { assert } from '../../domain/outcome.ts';
import { isRecord } from '../commands/is-record.ts';
import type { Planted } from '../commands/planted-fault.ts';
import { isLoopDelay, isUsage, type LoopDelay, type Usage } from './usage.ts';

export type Program = 'full' | 'bare';
const programs: Readonly<Record<Program, string>> = { full: './full-server.ts', bare: './bare-server.ts' };

export interface ServedOn {
  /** A mistake that a command must find out. */
  readonly planted?: Planted | null;
  /** The address of a database of PostgreSQL; left out for the file in the data folder. */
  readonly database?: string;
}

export class Served {
  readonly url: string;
  /** What it told its operator of, a line each. */
  readonly complaints: string[] = [];
  readonly #child: ChildProcess;

  private constructor(child: ChildProcess, port: number) {
    this.#child = child;
    this.url = `http://127.0.0.1:${port}`;
    if (child.stderr) createInterface(child.stderr).on('line', (line) => this.complaints.push(line));
  }

  /** Starts the program on `dataDir` or that database of PostgreSQL; comes back once it serves. */
  static async start(
    program: Program,
    dataDir: string,
    { planted = null, database = '' }: ServedOn = {},
  ): Promise<Served> {
    const file = fileURLToPath(new URL(programs[program], import.meta.url));
    const execArgv = ['--expose-gc', ...profiling(program)];
    const child = fork(file, planted === null ? [dataDir] : [dataDir, planted], {
      execArgv,
      env: { ...process.env, DATABASE_URL: database },
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    });
    const [ready]: unknown[] = await once(child, 'message');
    assert(isRecord(ready) && typeof ready['port'] === 'number', 'a server says its port first');
    return new Served(child, ready['port']);
  }

  async usage(): Promise<Usage> {
    this.#child.send('usage');
    const [usage]: unknown[] = await once(this.#child, 'message');
    assert(isUsage(usage), 'a server answers what it uses');
    return usage;
  }

  /** How late its loop was since the last time, and what the loop itself has worked. */
  async loop(): Promise<LoopDelay> {
    this.#child.send('loop');
    const [delay]: unknown[] = await once(this.#child, 'message');
    assert(isLoopDelay(delay), 'a server answers how late its loop was');
    return delay;
  }

  /** Comes back when it has written everything and is gone. */
  async stop(): Promise<void> {
    const gone = once(this.#child, 'exit');
    this.#child.disconnect();
    await gone;
  }
}

/** `LOAD_PROFILE=folder` writes a CPU profile of each server there. */
function profiling(program: Program): string[] {
  const folder = process.env['LOAD_PROFILE'];
  return folder
    ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${program}-${Date.now()}.cpuprofile`]
    : [];
}
