/** One job in its own thread. Its memory and time are limited, and the thread ends with the job. */

import { Worker } from 'node:worker_threads';

/** What a thread does, the default export of its file. Input and result are copied or transferred. */
export type Work<Ask, Result> = (ask: Ask, database: string) => Result | Promise<Result>;

/** A file with such a job, and its types: `{ file: new URL('./run-work.ts', import.meta.url) }`. */
export interface Job<Ask, Result> {
  readonly file: URL;
  /** Only its types are looked at. */
  readonly typed?: Work<Ask, Result>;
  /** Without one it takes as long as it takes. */
  readonly longestMs?: number;
  readonly mostMemoryMb?: number;
}

/** What the thread starts with. */
export interface ThreadInput {
  readonly file: string;
  readonly ask: unknown;
  readonly database: string;
}

export interface RunningThread<Result> {
  readonly result: Promise<Result>;
  readonly end: () => Promise<unknown>;
}

const usualMemoryMb = 1_024;

/** @param database what the work may read, as `openReader` takes it; empty for none */
export function inThread<Ask, Result>(
  { file, longestMs, mostMemoryMb = usualMemoryMb }: Job<Ask, Result>,
  ask: Ask,
  database = '',
): RunningThread<Result> {
  const start: ThreadInput = { file: file.href, ask, database };
  const thread = new Worker(new URL('./work-thread.ts', import.meta.url), {
    workerData: start,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb, maxYoungGenerationSizeMb: 64 },
    // What a library says of a broken file is nobody's log.
    stderr: true,
  });
  const enough = longestMs === undefined ? null : setTimeout(() => void thread.terminate(), longestMs);
  const given = new Promise<Result>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', (code) => {
      if (enough) clearTimeout(enough);
      reject(new Error(`The thread of ${file.pathname} ended with ${code}.`));
    });
  });
  return { result: given, end: () => thread.terminate() };
}
