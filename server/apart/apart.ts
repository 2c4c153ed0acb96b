/** Work that would delay a hall is done in worker threads: a few at once, and the others wait (J19). */

import { availableParallelism } from 'node:os';
import { inThread, type Job, type Threaded } from './in-thread.ts';

/** So many jobs wait that nobody would see theirs done: further ones are refused. */
export class TooManyWait extends Error {
  override name = 'TooManyWait';
}

/** `results` are what a hall waits for: no job of the office delays them. */
export type Line = 'results' | 'office';

interface Waiting {
  readonly begin: () => void;
  readonly refuse: (fault: Error) => void;
}

const mostAtOnce: Readonly<Record<Line, number>> = {
  results: 2,
  office: Math.max(1, Math.min(3, availableParallelism() - 1)),
};
const mostWaiting = 40;

export class Apart {
  readonly #database: string;
  readonly #threads = new Set<Threaded<unknown>>();
  readonly #busy: Record<Line, number> = { results: 0, office: 0 };
  readonly #waiting: Record<Line, Waiting[]> = { results: [], office: [] };
  #closed = false;

  /** @param database the file that the work reads */
  constructor(database: string) {
    this.#database = database;
  }

  /** @throws TooManyWait, and what went wrong in the thread */
  do<Ask, Gives>(job: Job<Ask, Gives>, ask: Ask, { line = 'office' }: { line?: Line } = {}): Promise<Gives> {
    return new Promise((resolve, refuse) => {
      if (this.#closed || this.#waiting[line].length >= mostWaiting)
        return refuse(new TooManyWait('too much is waiting to be done apart'));
      const begin = (): void => {
        this.#busy[line] += 1;
        const threaded = inThread(job, ask, this.#database);
        this.#threads.add(threaded);
        void threaded.given.then(resolve, refuse).finally(() => {
          this.#threads.delete(threaded);
          this.#busy[line] -= 1;
          this.#next(line);
        });
      };
      this.#waiting[line].push({ begin, refuse });
      this.#next(line);
    });
  }

  /** Ends what is being done, and does nothing more. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const { refuse } of Object.values(this.#waiting).flatMap((line) => line.splice(0)))
      refuse(new TooManyWait('the server closes'));
    await Promise.all([...this.#threads].map(({ end }) => end()));
  }

  #next(line: Line): void {
    if (this.#busy[line] < mostAtOnce[line]) this.#waiting[line].shift()?.begin();
  }
}
