/** The program as it is started on the day, as a process of its own, whose plug can be pulled. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));

/** What it prints on its first start. */
export interface FirstStart {
  readonly url: string;
  readonly links: { readonly projector: string; readonly facilitator: string };
  readonly cards: readonly { readonly number: number; readonly code: string; readonly url: string }[];
}

export class LaptopProcess {
  readonly #dataDir = mkdtempSync(join(tmpdir(), 'laptop-'));
  #process: ChildProcess | null = null;
  #port = '0';

  /** Starts it, or starts it again on the same folder and port. What it prints is an answer to `--json`. */
  async start(): Promise<FirstStart> {
    const env = { ...process.env, PORT: this.#port, HOST: '127.0.0.1', DATA_DIR: this.#dataDir };
    const child = spawn(process.execPath, [program, '--json'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#process = child;
    for await (const line of createInterface(child.stdout)) {
      const started: FirstStart = JSON.parse(line);
      this.#port = new URL(started.url).port;
      return started;
    }
    throw new Error('the program ended before it served');
  }

  /** kill -9: it has no time for a last word. */
  async pullThePlug(): Promise<void> {
    const child = this.#process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  async close(): Promise<void> {
    await this.pullThePlug();
    rmSync(this.#dataDir, { recursive: true, force: true });
  }
}
