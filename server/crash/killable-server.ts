/** The real server as a process of its own, which can be killed and started again on the same folder and port. */

import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { assert } from '../../domain/outcome.ts';

const program = fileURLToPath(new URL('../../scripts/faulty-server.ts', import.meta.url));

export class KillableServer {
  readonly #dataDir: string;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #log: number | 'inherit';
  #process: ChildProcess | null = null;
  #port = 0;
  /** How often it died, by its own hand or ours. */
  deaths = 0;
  /** What the server that runs does to itself; empty for nothing. */
  fault = '';

  /**
   * @param settings more of its environment
   * @param log the open file that takes what it complains of; this program's own complaints when left out
   */
  constructor(
    dataDir: string,
    settings: Readonly<Record<string, string>> = {},
    log: number | 'inherit' = 'inherit',
  ) {
    this.#dataDir = dataDir;
    this.#settings = settings;
    this.#log = log;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /**
   * Starts it, or starts it again on the port it had.
   *
   * @param fault as `DECISION_DAY_FAULT` has it; empty for none
   * @param wall what its clock shows as it starts, in milliseconds since 1970; the machine's own clock when left out
   */
  async start(fault = '', wall?: number): Promise<void> {
    this.fault = fault;
    const env = {
      ...process.env,
      PORT: String(this.#port),
      HOST: '127.0.0.1',
      DATA_DIR: this.#dataDir,
      DECISION_DAY_FAULT: fault,
      DECISION_DAY_CLOCK: wall === undefined ? '' : String(wall),
      ...this.#settings,
    };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', this.#log] });
    this.#process = child;
    assert(child.stdout, 'it says its port');
    child.once('exit', () => {
      this.deaths += 1;
    });
    for await (const line of createInterface(child.stdout)) {
      const ready: unknown = JSON.parse(line);
      if (typeof ready === 'object' && ready !== null && 'port' in ready) this.#port = Number(ready.port);
      return;
    }
    throw new Error('the server ended before it served');
  }

  /** False before it was started, and once it is gone. */
  get isRunning(): boolean {
    const child = this.#process;
    return child !== null && child.exitCode === null && child.signalCode === null;
  }

  /** Comes back when the process is gone. */
  gone(): Promise<void> {
    const child = this.#process;
    if (child === null || !this.isRunning) return Promise.resolve();
    return new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** kill -9: it has no time for a last word. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.gone();
  }
  /** It is told to end, and may do in peace what it does then. */
  async end(): Promise<void> {
    this.#process?.kill('SIGTERM');
    await this.gone();
  }

  /** It stands still in the middle of whatever it does, and does not know it. */
  freeze(): void {
    this.#process?.kill('SIGSTOP');
  }

  /** It goes on as if no time had passed. */
  wake(): void {
    this.#process?.kill('SIGCONT');
  }
}
