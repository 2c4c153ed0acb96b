/** Brings a file to the disk while another thread writes it (`flush-while.ts`). */

import { closeSync, existsSync, fdatasyncSync, openSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { Flushing } from './flush-while.ts';

const everyMs = 10;
const { file, isWhole, isOpen, flushes }: Flushing = workerData;

/** Said before the file is opened: whoever has it whole then waits until it is closed again. */
Atomics.store(isOpen, 0, 1);
let opened: number | null = null;
try {
  while (Atomics.wait(isWhole, 0, 0, everyMs) === 'timed-out') {
    if (opened === null && existsSync(file)) opened = openSync(file, 'r+');
    if (opened === null) continue;
    fdatasyncSync(opened);
    Atomics.add(flushes, 0, 1);
  }
} finally {
  if (opened !== null) closeSync(opened);
  Atomics.store(isOpen, 0, 0);
  Atomics.notify(isOpen, 0);
}
