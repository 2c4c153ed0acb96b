/** The real server as a process of its own, which can be killed and started again on the same folder and port. */

import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../scripts/faulty-server.ts', import.meta.url));

export class KillableServer {
  readonly #dataDir: string;
  #process: ChildProcess | null = null;
  #port = 0;
  /** How often it died, by its own hand or ours. */
  deaths = 0;
  /** What the server that runs does to itself; empty for nothing. */
  fault = '';

  constructor(dataDir: string) {
    this.#dataDir = dataDir;
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
    };
    const child = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    this.#process = child;
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

  /** Comes back when the process is gone. */
  gone(): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
    return new Promise((resolve) => child.once('exit', () => resolve()));
  }

  /** kill -9: it has no time for a last word. */
  async kill(): Promise<void> {
    this.#process?.kill('SIGKILL');
    await this.gone();
  }
}
