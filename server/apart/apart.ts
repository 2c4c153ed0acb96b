/**
 * Work that would hold a hall up is done apart: each job in a thread of its own, which reads the database for itself, can
 * take so much memory and time and no more, and is gone when it is done. A few at once; the others wait in line.
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { JobName, Jobs, ThreadStart } from './jobs.ts';

/** So many wait that nobody would see theirs done: more are turned away. */
export class TooManyJobs extends Error {
  override name = 'TooManyJobs';
}

interface Waiting {
  readonly name: JobName;
  readonly begin: () => void;
  readonly refuse: (fault: Error) => void;
}

/** One place is kept for results: no office, however busy, keeps a hall waiting for its own. */
const mostOfTheOffice = Math.max(1, Math.min(3, availableParallelism() - 1));
const mostOfResults = 2;
const mostWaiting = 40;
const memory = { maxOldGenerationSizeMb: 1_024, maxYoungGenerationSizeMb: 64 } as const;
/** A result has no end but its own: an election of another day can take minutes. What people wait for at a page has. */
const longestMs = 120_000;

export class Apart {
  readonly #database: string;
  readonly #threads = new Set<Worker>();
  readonly #busy = { results: 0, office: 0 };
  #waiting: Waiting[] = [];
  #closed = false;

  /** @param database the file that jobs read */
  constructor(database: string) {
    this.#database = database;
  }

  /** Does one job. @throws TooManyJobs, and what went wrong in its thread */
  do<N extends JobName>(
    name: N,
    ask: Jobs[N]['ask'],
    hands: readonly ArrayBuffer[] = [],
  ): Promise<Jobs[N]['gives']> {
    return new Promise((resolve, refuse) => {
      if (this.#closed || this.#waiting.length >= mostWaiting) return refuse(new TooManyJobs(name));
      const begin = (): void => {
        void this.#inThread({ database: this.#database, name, ask }, hands)
          .then((given) => resolve(given as Jobs[N]['gives']), refuse)
          .finally(() => this.#next(kindOf(name), -1));
      };
      this.#waiting.push({ name, begin, refuse });
      this.#next(kindOf(name), 0);
    });
  }

  /** Ends what is being done, and does nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { name, refuse } of this.#waiting.splice(0)) refuse(new TooManyJobs(name));
    await Promise.all([...this.#threads].map((thread) => thread.terminate()));
  }

  #next(kind: keyof typeof most, change: number): void {
    this.#busy[kind] += change;
    const place = this.#waiting.findIndex(({ name }) => kindOf(name) === kind);
    if (place < 0 || this.#busy[kind] >= most[kind]) return;
    this.#busy[kind] += 1;
    for (const { begin } of this.#waiting.splice(place, 1)) begin();
  }

  #inThread(start: ThreadStart, hands: readonly ArrayBuffer[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./apart-thread.ts', import.meta.url), {
        workerData: start,
        transferList: [...hands],
        execArgv: [],
        resourceLimits: memory,
        // What a library says of a broken file is nobody's log.
        stderr: true,
      });
      this.#threads.add(thread);
      const enough =
        kindOf(start.name) === 'office' ? setTimeout(() => void thread.terminate(), longestMs) : null;
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => {
        this.#threads.delete(thread);
        if (enough) clearTimeout(enough);
        reject(new Error(`The thread for ${start.name} ended with ${code}.`));
      });
    });
  }
}

const most = { results: mostOfResults, office: mostOfTheOffice } as const;

function kindOf(name: JobName): keyof typeof most {
  return name === 'run' ? 'results' : 'office';
}
