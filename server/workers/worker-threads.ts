/** Work that would delay a hall is done in worker threads: a few at once, and the others wait (J19). */

import { availableParallelism } from 'node:os';
import { inThread, type Job, type RunningThread } from './in-thread.ts';

/** So many jobs wait that nobody would see theirs done: further ones are refused. */
export class TooManyWaiting extends Error {
  override name = 'TooManyWait';
}

/** `results` are what a hall waits for: no job of the office delays them. */
export type Lane = 'results' | 'office';

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (fault: Error) => void;
}

const mostAtOnce: Readonly<Record<Lane, number>> = {
  results: 2,
  office: Math.max(1, Math.min(3, availableParallelism() - 1)),
};
const mostWaiting = 40;

export class WorkerThreads {
  readonly #database: string;
  readonly #threads = new Set<RunningThread<unknown>>();
  readonly #busy: Record<Lane, number> = { results: 0, office: 0 };
  readonly #waiting: Record<Lane, Waiting[]> = { results: [], office: [] };
  #closed = false;

  /** @param database what the work reads, as `openReader` takes it */
  constructor(database: string) {
    this.#database = database;
  }

  /** @throws TooManyWait, and what went wrong in the thread */
  run<Ask, Result>(
    job: Job<Ask, Result>,
    ask: Ask,
    { lane = 'office' }: { lane?: Lane } = {},
  ): Promise<Result> {
    return new Promise((resolve, refuse) => {
      if (this.#closed || this.#waiting[lane].length >= mostWaiting)
        return refuse(new TooManyWaiting('too much is waiting to be done apart'));
      const begin = (): void => {
        this.#busy[lane] += 1;
        const threaded = inThread(job, ask, this.#database);
        this.#threads.add(threaded);
        void threaded.result.then(resolve, refuse).finally(() => {
          this.#threads.delete(threaded);
          this.#busy[lane] -= 1;
          this.#next(lane);
        });
      };
      this.#waiting[lane].push({ begin, refuse });
      this.#next(lane);
    });
  }

  /** Ends what is being done, and does nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { refuse } of Object.values(this.#waiting).flatMap((lane) => lane.splice(0)))
      refuse(new TooManyWaiting('the server closes'));
    await Promise.all([...this.#threads].map(({ end }) => end()));
  }

  #next(lane: Lane): void {
    if (this.#busy[lane] < mostAtOnce[lane]) this.#waiting[lane].shift()?.begin();
  }
}
