/** The program as it is started on the day, as a process of its own, whose plug can be pulled. */

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { EventId } from '../../domain/ids.ts';
import { openToRead } from '../../db/open.ts';
import { clockSteps, type ClocksLeft } from '../../db/register/clocks.ts';
import { sqliteEngine } from '../../db/sql/sqlite-engine.ts';
import { readNote } from '../../scripts/starting/running-note.ts';
import { databaseName } from '../../server/data-folder.ts';

/** Links and cards are handed out on the first start. */
interface Ready {
  readonly url: string;
  readonly links?: Readonly<Record<'projector' | 'facilitator' | 'desk' | 'officer', string>>;
  readonly cards?: readonly { readonly url: string }[];
}

const program = fileURLToPath(new URL('../../scripts/start.ts', import.meta.url));

export class LaptopProcess {
  readonly #dataDir: string;
  readonly #port: number;
  #process: ChildProcess | null = null;

  constructor({ dataDir, port }: { readonly dataDir: string; readonly port: number }) {
    this.#dataDir = dataDir;
    this.#port = port;
  }

  /** Starts it, or starts it again; comes back when it serves, with what it hands out. */
  async start(): Promise<Ready> {
    const env = { ...process.env, PORT: String(this.#port), HOST: '127.0.0.1', DATA_DIR: this.#dataDir };
    const child = spawn(process.execPath, [program, '--json'], { env, stdio: ['ignore', 'pipe', 'ignore'] });
    this.#process = child;
    for await (const line of createInterface(child.stdout)) return JSON.parse(line);
    throw new Error('the program ended before it served');
  }

  /** The page that it opens for whoever sits at the laptop. */
  get page(): string {
    const page = readNote(this.#dataDir);
    if (page === null) throw new Error('the program notes its page when it serves');
    return page;
  }

  /** What it saved last of the clocks of an event. */
  savedClocks(event: EventId): ClocksLeft | null {
    const db = openToRead(join(this.#dataDir, databaseName));
    try {
      return sqliteEngine(db).take(clockSteps.reads.read(event));
    } finally {
      db.close();
    }
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
