import { Worker } from 'node:worker_threads';

/** What two threads tell each other about a file; each is 0 or 1, but for the count. */
export interface Flushing {
  readonly file: string;
  readonly isWhole: Int32Array<SharedArrayBuffer>;
  readonly isOpen: Int32Array<SharedArrayBuffer>;
  readonly flushes: Int32Array<SharedArrayBuffer>;
}

/** A thread that broke has said that the file is open, and closes it no more. */
const mostWaitMs = 5_000;

/**
 * Does `write`, which writes `file` and returns when it is whole; meanwhile another thread brings it to the disk every few
 * milliseconds. Else all that waits to be written would go to the disk with the next vote that is saved, and that vote
 * would wait for it. The file is closed again when this returns: Windows renames no file that is open.
 *
 * Nothing depends on it: whoever needs the file on the disk flushes it afterwards, and hears of a disk that fails.
 */
export function flushWhile(file: string, write: (flushing: Flushing) => void): void {
  const flushing: Flushing = { file, isWhole: shared(), isOpen: shared(), flushes: shared() };
  try {
    begin(flushing);
    write(flushing);
  } finally {
    Atomics.store(flushing.isWhole, 0, 1);
    Atomics.notify(flushing.isWhole, 0);
    Atomics.wait(flushing.isOpen, 0, 1, mostWaitMs);
  }
}

/** Where no thread can be made, the file goes to the disk afterwards alone. */
function begin(flushing: Flushing): void {
  try {
    const thread = new Worker(new URL('flush-thread.ts', import.meta.url), { workerData: flushing });
    thread.on('error', () => undefined);
    thread.unref();
  } catch {
    // Whoever needs the file on the disk flushes it: see above.
  }
}

function shared(): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4));
}
