/** The thread of one job. What it does not need it does not load. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../domain/outcome.ts';
import type { JobName, Jobs, ThreadStart } from './jobs.ts';

type Job<N extends JobName> = (ask: Jobs[N]['ask'], database: string) => Given<N> | Promise<Given<N>>;
type Given<N extends JobName> = Jobs[N]['gives'];

const jobs: { readonly [N in JobName]: () => Promise<Job<N>> } = {
  run: async () => (await import('./jobs/run.ts')).runJob,
};

async function done<N extends JobName>(name: N, ask: Jobs[N]['ask'], database: string): Promise<Given<N>> {
  const job = await jobs[name]();
  return job(ask, database);
}

const { database, name, ask }: ThreadStart = workerData;
assert(parentPort, 'a job is done in a thread of its own');
parentPort.postMessage(await done(name, ask, database), []);
