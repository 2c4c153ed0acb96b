/** The thread of one piece of work. */

import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../domain/outcome.ts';
import type { ThreadStart, Work } from './in-thread.ts';

const { file, ask, database }: ThreadStart = workerData;
assert(parentPort, 'work that is done apart has a thread of its own');
const { work }: { work: Work<unknown, unknown> } = await import(file);
const given = await work(ask, database);
parentPort.postMessage(given, bytesIn(given));

/** Megabytes of a file are handed over, not copied: that would take the time of whoever gets them. */
function bytesIn(value: unknown, depth = 4): ArrayBuffer[] {
  if (ArrayBuffer.isView(value)) return value.buffer instanceof ArrayBuffer ? [value.buffer] : [];
  if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return [...new Set(Object.values(value).flatMap((member) => bytesIn(member, depth - 1)))];
}
